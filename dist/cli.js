#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var NE=Object.create;var co=Object.defineProperty;var CE=Object.getOwnPropertyDescriptor;var TE=Object.getOwnPropertyNames;var IE=Object.getPrototypeOf,PE=Object.prototype.hasOwnProperty;var a=(t,e)=>co(t,"name",{value:e,configurable:!0}),qt=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},RE=(t,e)=>{for(var n in e)co(t,n,{get:e[n],enumerable:!0})},LE=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of TE(e))!PE.call(t,s)&&s!==n&&co(t,s,{get:()=>e[s],enumerable:!(r=CE(e,s))||r.enumerable});return t};var qn=(t,e,n)=>(n=t!=null?NE(IE(t)):{},LE(e||!t||!t.__esModule?co(n,"default",{value:t,enumerable:!0}):n,t));var bs=S(Xc=>{var lo=class extends Error{static{a(this,"CommanderError")}constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=n,this.exitCode=e,this.nestedError=void 0}},Jc=class extends lo{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Xc.CommanderError=lo;Xc.InvalidArgumentError=Jc});var po=S(el=>{var{InvalidArgumentError:ME}=bs(),Qc=class{static{a(this,"Argument")}constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.
includes(n))throw new ME(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function FE(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}a(FE,"humanR\
eadableArgName");el.Argument=Qc;el.humanReadableArgName=FE});var rl=S(nl=>{var{humanReadableArgName:HE}=po(),tl=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(s=>!s.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,i)=>s.name().localeCompare(i.name())),n}compareOptions(e,n){let r=a(
s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(s=>!s.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let s=r.short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!s&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.
long,r.description)):r.short&&!s&&n.push(e.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let n=[];for(let r=e.parent;r;r=r.parent){let s=r.options.filter(i=>!i.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),
n}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.
find(n=>n.description)?e.registeredArguments:[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>HE(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
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
`)}displayWidth(e){return vm(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
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
`)}};function vm(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}a(vm,"stripColor");nl.Help=tl;nl.stripColor=vm});var al=S(ol=>{var{InvalidArgumentError:DE}=bs(),sl=class{static{a(this,"Option")}constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=qE(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let n=e;return typeof e=="string"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.
isArray(n)?[e]:(n.push(e),n)}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new DE(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?Sm(this.name().replace(/^no-/,"")):Sm(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},il=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),
n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.
has(r))return!0;let s=this.negativeOptions.get(r).presetArg,i=s!==void 0?s:!1;return n.negate===(i===e)}};function Sm(t){return t.split("-").reduce((e,n)=>e+n[0].
toUpperCase()+n.slice(1))}a(Sm,"camelcase");function qE(t){let e,n,r=/^-[^-]$/,s=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),s.
test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=n,n=i.shift()),i[0].startsWith("-")){let o=i[0],u=`option creation failed due to \
'${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${u}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(o)?new Error(`${u}
- too many short flags`):s.test(o)?new Error(`${u}
- too many long flags`):new Error(`${u}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
a(qE,"splitOptionFlags");ol.Option=sl;ol.DualOptions=il});var Am=S(Em=>{function zE(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let s=1;s<=t.length;s++){let i=1;t[s-1]===e[r-1]?i=0:i=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-
1]+i),s>1&&r>1&&t[s-1]===e[r-2]&&t[s-2]===e[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[t.length][e.length]}a(zE,"editDistance");function GE(t,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let r=[],s=3,i=.4;return e.forEach(o=>{if(o.length<=
1)return;let u=zE(t,o),c=Math.max(t.length,o.length);(c-u)/c>i&&(u<s?(s=u,r=[o]):u===s&&r.push(o))}),r.sort((o,u)=>o.localeCompare(u)),n&&(r=r.map(o=>`--${o}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(GE,"suggestSimilar");Em.suggestSimilar=GE});var Cm=S(dl=>{var BE=qt("node:events").EventEmitter,ul=qt("node:child_process"),zt=qt("node:path"),fo=qt("node:fs"),W=qt("node:process"),{Argument:jE,humanReadableArgName:UE}=po(),
{CommanderError:cl}=bs(),{Help:KE,stripColor:ZE}=rl(),{Option:Om,DualOptions:WE}=al(),{suggestSimilar:$m}=Am(),ll=class t extends BE{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(n=>W.stdout.write(n),"writeOut"),writeErr:a(n=>W.stderr.write(n),"writeErr"),outputError:a((n,r)=>r(n),"outputError"),getOutHelpWidth:a(()=>W.stdout.
isTTY?W.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>W.stderr.isTTY?W.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>pl()??(W.
stdout.isTTY&&W.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>pl()??(W.stderr.isTTY&&W.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(n=>ZE(
n),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let s=n,i=r;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,u]=e.match(/([^ ]+) *(.*)/),
c=this.createCommand(o);return s&&(c.description(s),c._executableHandler=!0),i.isDefault&&(this._defaultCommandName=c._name),c._hidden=!!(i.noHelp||i.hidden),c.
_executableFile=i.executableFile||null,u&&c.arguments(u),this._registerCommand(c),c.parent=this,c.copyInheritedSettings(this),s?this:c}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new KE,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new jE(e,n)}argument(e,n,r,s){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new cl(
e,n,r)),W.exit(e)}action(e){let n=a(r=>{let s=this.registeredArguments.length,i=r.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.
push(this),e.apply(this,i)},"listener");return this._actionHandler=n,this}createOption(e,n){return new Om(e,n)}_callParseArg(e,n,r,s){try{return e.parseArg(n,r)}catch(i){
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
n instanceof Om)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(n,r);if(o.makeOptionMandatory(
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
if(fo.existsSync(e))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(p,d){let f=zt.resolve(p,d);if(fo.existsSync(
f))return f;if(s.includes(zt.extname(d)))return;let m=s.find(g=>fo.existsSync(`${f}${g}`));if(m)return`${f}${m}`}a(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,u=this._executableDir||"";if(this._scriptPath){let p;try{p=fo.realpathSync(
this._scriptPath)}catch{p=this._scriptPath}u=zt.resolve(zt.dirname(p),u)}if(u){let p=i(u,o);if(!p&&!e._executableFile&&this._scriptPath){let d=zt.basename(this.
_scriptPath,zt.extname(this._scriptPath));d!==this._name&&(p=i(u,`${d}-${e._name}`))}o=p||o}r=s.includes(zt.extname(o));let c;W.platform!=="win32"?r?(n.unshift(
o),n=Nm(W.execArgv).concat(n),c=ul.spawn(W.argv[0],n,{stdio:"inherit"})):c=ul.spawn(o,n,{stdio:"inherit"}):(this._checkForMissingExecutable(o,u,e._name),n.unshift(
o),n=Nm(W.execArgv).concat(n),c=ul.spawn(W.execPath,n,{stdio:"inherit"})),c.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(d=>{W.on(d,()=>{c.
killed===!1&&c.exitCode===null&&c.kill(d)})});let l=this._exitCallback;c.on("close",p=>{p=p??1,l?l(new cl(p,"commander.executeSubCommandAsync","(close)")):W.exit(
p)}),c.on("error",p=>{if(p.code==="ENOENT")this._checkForMissingExecutable(o,u,e._name);else if(p.code==="EACCES")throw new Error(`'${o}' not executable`);if(!l)
W.exit(1);else{let d=new cl(1,"commander.executeSubCommandAsync","(error)");d.nestedError=p,l(d)}}),this.runningCommand=c}_dispatchSubcommand(e,n,r){let s=this.
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
e.envVar in W.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,W.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new WE(this.options),n=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&n(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(
s,r.implied[s],"implied")})})}missingArgument(e){let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){
let n=`error: option '${e.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required\
 option '${e.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=a(o=>{let u=o.attributeName(),c=this.
getOptionValue(u),l=this.options.find(d=>d.negate&&u===d.attributeName()),p=this.options.find(d=>!d.negate&&u===d.attributeName());return l&&(l.presetArg===void 0&&
c===!1||l.presetArg!==void 0&&c===l.presetArg)?l:p||o},"findBestOptionFromValue"),s=a(o=>{let u=r(o),c=u.attributeName();return this.getOptionValueSource(c)==="\
env"?`environment variable '${u.envVar}'`:`option '${u.flags}'`},"getErrorMessage"),i=`error: ${s(e)} cannot be used with ${s(n)}`;this.error(i,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(u=>u.long).map(u=>u.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);n=$m(e,s)}let r=`error: unknown o\
ption '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,
r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${e.length}.`;this.error(i,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(i=>{
s.push(i.name()),i.alias()&&s.push(i.alias())}),n=$m(e,s)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(e,n,r){
if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=
s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${s}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>UE(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=zt.basename(e,zt.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
this.outputHelp(e);let n=Number(W.exitCode??0);n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof n=="function"?o=n({error:i.error,command:i.command}):o=n,o&&i.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Nm(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?s=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],s=i[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:e})}a(Nm,"incrementNodeInspectorPort");function pl(){if(W.env.NO_COLOR||W.env.FORCE_COLOR==="0"||
W.env.FORCE_COLOR==="false")return!1;if(W.env.FORCE_COLOR||W.env.CLICOLOR_FORCE!==void 0)return!0}a(pl,"useColor");dl.Command=ll;dl.useColor=pl});var Rm=S(Ye=>{var{Argument:Tm}=po(),{Command:fl}=Cm(),{CommanderError:VE,InvalidArgumentError:Im}=bs(),{Help:YE}=rl(),{Option:Pm}=al();Ye.program=new fl;Ye.createCommand=
t=>new fl(t);Ye.createOption=(t,e)=>new Pm(t,e);Ye.createArgument=(t,e)=>new Tm(t,e);Ye.Command=fl;Ye.Option=Pm;Ye.Argument=Tm;Ye.Help=YE;Ye.CommanderError=VE;Ye.
InvalidArgumentError=Im;Ye.InvalidOptionArgumentError=Im});var Um=S((ko,jm)=>{(function(t,e){typeof ko=="object"&&typeof jm<"u"?e(ko):typeof define=="function"&&define.amd?define(["exports"],e):(t=typeof globalThis<"u"?
globalThis:t||self,e(t.compareVersions={}))})(ko,(function(t){"use strict";let e=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
n=a(y=>{if(typeof y!="string")throw new TypeError("Invalid argument expected string");let b=y.match(e);if(!b)throw new Error(`Invalid argument not valid semver \
('${y}' received)`);return b.shift(),b},"validateAndParse"),r=a(y=>y==="*"||y==="x"||y==="X","isWildcard"),s=a(y=>{let b=parseInt(y,10);return isNaN(b)?y:b},"tr\
yParse"),i=a((y,b)=>typeof y!=typeof b?[String(y),String(b)]:[y,b],"forceType"),o=a((y,b)=>{if(r(y)||r(b))return 0;let[w,k]=i(s(y),s(b));return w>k?1:w<k?-1:0},
"compareStrings"),u=a((y,b)=>{for(let w=0;w<Math.max(y.length,b.length);w++){let k=o(y[w]||"0",b[w]||"0");if(k!==0)return k}return 0},"compareSegments"),c=a((y,b)=>{
let w=n(y),k=n(b),v=w.pop(),x=k.pop(),A=u(w,k);return A!==0?A:v&&x?u(v.split("."),x.split(".")):v||x?v?-1:1:0},"compareVersions"),l=a((y,b,w)=>{f(w);let k=c(y,b);
return p[w].includes(k)},"compare"),p={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},d=Object.keys(p),f=a(y=>{if(typeof y!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof y}`);if(d.indexOf(y)===-1)throw new Error(`Invalid operator, expected one of ${d.join("|")}`)},"assertV\
alidOperator"),m=a((y,b)=>{if(b=b.replace(/([><=]+)\s+/g,"$1"),b.includes("||"))return b.split("||").some(Dn=>m(y,Dn));if(b.includes(" - ")){let[Dn,$E]=b.split(
" - ",2);return m(y,`>=${Dn} <=${$E}`)}else if(b.includes(" "))return b.trim().replace(/\s{2,}/g," ").split(" ").every(Dn=>m(y,Dn));let w=b.match(/^([<>=~^]+)/),
k=w?w[1]:"=";if(k!=="^"&&k!=="~")return l(y,b,k);let[v,x,A,,I]=n(y),[O,ee,Ve,,Dt]=n(b),se=[v,x,A],Hn=[O,ee??"x",Ve??"x"];if(Dt&&(!I||u(se,Hn)!==0||u(I.split("."),
Dt.split("."))===-1))return!1;let xm=Hn.findIndex(Dn=>Dn!=="0")+1,uo=k==="~"?2:xm>1?xm:1;return!(u(se.slice(0,uo),Hn.slice(0,uo))!==0||u(se.slice(uo),Hn.slice(uo))===
-1)},"satisfies"),g=a(y=>typeof y=="string"&&/^[v\d]/.test(y)&&e.test(y),"validate"),_=a(y=>typeof y=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(y),"validateStrict");t.compare=l,t.compareVersions=c,t.satisfies=m,t.validate=g,t.validateStrict=_}))});var za=S((H9,Wp)=>{var qa=process||{},Ib=qa.argv||[],Da=qa.env||{},LC=!(Da.NO_COLOR||Ib.includes("--no-color"))&&(!!Da.FORCE_COLOR||Ib.includes("--color")||qa.platform===
"win32"||(qa.stdout||{}).isTTY&&Da.TERM!=="dumb"||!!Da.CI),MC=a((t,e,n=t)=>r=>{let s=""+r,i=s.indexOf(e,t.length);return~i?t+FC(s,e,n,i)+e:t+s+e},"formatter"),FC=a(
(t,e,n,r)=>{let s="",i=0;do s+=t.substring(i,r)+n,i=r+e.length,r=t.indexOf(e,i);while(~r);return s+t.substring(i)},"replaceClose"),Pb=a((t=LC)=>{let e=t?MC:()=>String;
return{isColorSupported:t,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[\
3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\
\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m",
"\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49\
m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B\
[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\
\x1B[39m"),bgBlackBright:e("\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B\
[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49\
m")}},"createColors");Wp.exports=Pb();Wp.exports.createColors=Pb});var B=S(we=>{"use strict";var Pf=Symbol.for("yaml.alias"),d0=Symbol.for("yaml.document"),Vu=Symbol.for("yaml.map"),f0=Symbol.for("yaml.pair"),Rf=Symbol.for("yam\
l.scalar"),Yu=Symbol.for("yaml.seq"),Xt=Symbol.for("yaml.node.type"),OM=a(t=>!!t&&typeof t=="object"&&t[Xt]===Pf,"isAlias"),$M=a(t=>!!t&&typeof t=="object"&&t[Xt]===
d0,"isDocument"),NM=a(t=>!!t&&typeof t=="object"&&t[Xt]===Vu,"isMap"),CM=a(t=>!!t&&typeof t=="object"&&t[Xt]===f0,"isPair"),h0=a(t=>!!t&&typeof t=="object"&&t[Xt]===
Rf,"isScalar"),TM=a(t=>!!t&&typeof t=="object"&&t[Xt]===Yu,"isSeq");function m0(t){if(t&&typeof t=="object")switch(t[Xt]){case Vu:case Yu:return!0}return!1}a(m0,
"isCollection");function IM(t){if(t&&typeof t=="object")switch(t[Xt]){case Pf:case Vu:case Rf:case Yu:return!0}return!1}a(IM,"isNode");var PM=a(t=>(h0(t)||m0(t))&&
!!t.anchor,"hasAnchor");we.ALIAS=Pf;we.DOC=d0;we.MAP=Vu;we.NODE_TYPE=Xt;we.PAIR=f0;we.SCALAR=Rf;we.SEQ=Yu;we.hasAnchor=PM;we.isAlias=OM;we.isCollection=m0;we.isDocument=
$M;we.isMap=NM;we.isNode=IM;we.isPair=CM;we.isScalar=h0;we.isSeq=TM});var Ti=S(Lf=>{"use strict";var pe=B(),qe=Symbol("break visit"),g0=Symbol("skip children"),Mt=Symbol("remove node");function Ju(t,e){let n=_0(e);pe.isDocument(t)?
is(null,t.contents,n,Object.freeze([t]))===Mt&&(t.contents=null):is(null,t,n,Object.freeze([]))}a(Ju,"visit");Ju.BREAK=qe;Ju.SKIP=g0;Ju.REMOVE=Mt;function is(t,e,n,r){
let s=y0(t,e,n,r);if(pe.isNode(s)||pe.isPair(s))return b0(t,r,s),is(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<
e.items.length;++i){let o=is(i,e.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===qe)return qe;o===Mt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=
Object.freeze(r.concat(e));let i=is("key",e.key,n,r);if(i===qe)return qe;i===Mt&&(e.key=null);let o=is("value",e.value,n,r);if(o===qe)return qe;o===Mt&&(e.value=
null)}}return s}a(is,"visit_");async function Xu(t,e){let n=_0(e);pe.isDocument(t)?await os(null,t.contents,n,Object.freeze([t]))===Mt&&(t.contents=null):await os(
null,t,n,Object.freeze([]))}a(Xu,"visitAsync");Xu.BREAK=qe;Xu.SKIP=g0;Xu.REMOVE=Mt;async function os(t,e,n,r){let s=await y0(t,e,n,r);if(pe.isNode(s)||pe.isPair(
s))return b0(t,r,s),os(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){let o=await os(i,e.
items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===qe)return qe;o===Mt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=Object.freeze(r.concat(e));let i=await os(
"key",e.key,n,r);if(i===qe)return qe;i===Mt&&(e.key=null);let o=await os("value",e.value,n,r);if(o===qe)return qe;o===Mt&&(e.value=null)}}return s}a(os,"visitAs\
ync_");function _0(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}a(_0,"initVisitor");function y0(t,e,n,r){if(typeof n=="function")return n(
t,e,r);if(pe.isMap(e))return n.Map?.(t,e,r);if(pe.isSeq(e))return n.Seq?.(t,e,r);if(pe.isPair(e))return n.Pair?.(t,e,r);if(pe.isScalar(e))return n.Scalar?.(t,e,
r);if(pe.isAlias(e))return n.Alias?.(t,e,r)}a(y0,"callVisitor");function b0(t,e,n){let r=e[e.length-1];if(pe.isCollection(r))r.items[t]=n;else if(pe.isPair(r))t===
"key"?r.key=n:r.value=n;else if(pe.isDocument(r))r.contents=n;else{let s=pe.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
a(b0,"replaceNode");Lf.visit=Ju;Lf.visitAsync=Xu});var Mf=S(k0=>{"use strict";var w0=B(),RM=Ti(),LM={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},MM=a(t=>t.replace(/[!,[\]{}]/g,e=>LM[e]),"escapeT\
agName"),Ii=class t{static{a(this,"Directives")}constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),
r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly o\
ne part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:
return n(0,`Unknown directive ${s}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[
,r,s]=e.match(/^(.*!)([^!]*)$/s);s||n(`The ${e} tag has no suffix`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}
return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+MM(e.substring(r.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(e&&r.length>0&&w0.isNode(
e.contents)){let i={};RM.visit(e.contents,(o,u)=>{w0.isNode(u)&&u.tag&&(i[u.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||s.some(u=>u.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.join(`
`)}};Ii.defaultYaml={explicit:!1,version:"1.2"};Ii.defaultTags={"!!":"tag:yaml.org,2002:"};k0.Directives=Ii});var Qu=S(Pi=>{"use strict";var x0=B(),FM=Ti();function HM(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}a(HM,"anchorIsValid");function v0(t){let e=new Set;return FM.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}a(v0,
"anchorNames");function S0(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}a(S0,"findNewAnchor");function DM(t,e){let n=[],r=new Map,s=null;return{
onAnchor:a(i=>{n.push(i),s??(s=v0(t));let o=S0(e,s);return s.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let i of n){let o=r.get(i);if(typeof o=="object"&&o.anchor&&
(x0.isScalar(o.node)||x0.isCollection(o.node)))o.node.anchor=o.anchor;else{let u=new Error("Failed to resolve repeated object (this should not happen)");throw u.
source=i,u}}},"setAnchors"),sourceObjects:r}}a(DM,"createNodeAnchors");Pi.anchorIsValid=HM;Pi.anchorNames=v0;Pi.createNodeAnchors=DM;Pi.findNewAnchor=S0});var Ff=S(E0=>{"use strict";function Ri(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],u=Ri(t,r,String(s),o);u===
void 0?delete r[s]:u!==o&&(r[s]=u)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),o=Ri(t,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(
s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Ri(t,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(
r)){let o=Ri(t,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return t.call(e,n,r)}a(Ri,"applyReviver");E0.applyReviver=Ri});var On=S(O0=>{"use strict";var qM=B();function A0(t,e,n){if(Array.isArray(t))return t.map((r,s)=>A0(r,String(s),n));if(t&&typeof t.toJSON=="function"){if(!n||!qM.
hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let s=t.toJSON(e,n);return n.
onCreate&&n.onCreate(s),s}return typeof t=="bigint"&&!n?.keep?Number(t):t}a(A0,"toJS");O0.toJS=A0});var ec=S(N0=>{"use strict";var zM=Ff(),$0=B(),GM=On(),Hf=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,$0.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!$0.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,
maxAliasCount:typeof r=="number"?r:100},u=GM.toJS(this,"",o);if(typeof s=="function")for(let{count:c,res:l}of o.anchors.values())s(l,c);return typeof i=="functi\
on"?zM.applyReviver(i,{"":u},"",u):u}};N0.NodeBase=Hf});var Li=S(C0=>{"use strict";var BM=Qu(),jM=Ti(),as=B(),UM=ec(),KM=On(),Df=class extends UM.NodeBase{static{a(this,"Alias")}constructor(e){super(as.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],jM.visit(e,{Node:a((i,o)=>{(as.isAlias(o)||as.hasAnchor(o))&&r.push(o)},"Node")}),
n&&(n.aliasResolveCache=r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:u}=n,c=i.get(s);if(c||
(KM.toJS(s,null,n),c=i.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(u>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=tc(o,s,i)),c.count*c.aliasCount>u)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(e,n,r){let s=`*${this.source}`;if(e){if(BM.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}
return s}};function tc(t,e,n){if(as.isAlias(e)){let r=e.resolve(t),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(as.isCollection(e)){let r=0;for(let s of e.
items){let i=tc(t,s,n);i>r&&(r=i)}return r}else if(as.isPair(e)){let r=tc(t,e.key,n),s=tc(t,e.value,n);return Math.max(r,s)}return 1}a(tc,"getAliasCount");C0.Alias=
Df});var le=S(qf=>{"use strict";var ZM=B(),WM=ec(),VM=On(),YM=a(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),$n=class extends WM.NodeBase{static{
a(this,"Scalar")}constructor(e){super(ZM.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:VM.toJS(this.value,e,n)}toString(){return String(this.value)}};
$n.BLOCK_FOLDED="BLOCK_FOLDED";$n.BLOCK_LITERAL="BLOCK_LITERAL";$n.PLAIN="PLAIN";$n.QUOTE_DOUBLE="QUOTE_DOUBLE";$n.QUOTE_SINGLE="QUOTE_SINGLE";qf.Scalar=$n;qf.isScalarValue=
YM});var Mi=S(I0=>{"use strict";var JM=Li(),dr=B(),T0=le(),XM="tag:yaml.org,2002:";function QM(t,e,n){if(e){let r=n.filter(i=>i.tag===e),s=r.find(i=>!i.format)??r[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return n.find(r=>r.identify?.(t)&&!r.format)}a(QM,"findTagObject");function eF(t,e,n){if(dr.isDocument(t)&&
(t=t.contents),dr.isNode(t))return t;if(dr.isPair(t)){let d=n.schema[dr.MAP].createNode?.(n.schema,null,n);return d.items.push(t),d}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:u}=n,
c;if(r&&t&&typeof t=="object"){if(c=u.get(t),c)return c.anchor??(c.anchor=s(t)),new JM.Alias(c.anchor);c={anchor:null,node:null},u.set(t,c)}e?.startsWith("!!")&&
(e=XM+e.slice(2));let l=QM(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let d=new T0.Scalar(t);return c&&(c.node=
d),d}l=t instanceof Map?o[dr.MAP]:Symbol.iterator in Object(t)?o[dr.SEQ]:o[dr.MAP]}i&&(i(l),delete n.onTagObj);let p=l?.createNode?l.createNode(n.schema,t,n):typeof l?.
nodeClass?.from=="function"?l.nodeClass.from(n.schema,t,n):new T0.Scalar(t);return e?p.tag=e:l.default||(p.tag=l.tag),c&&(c.node=p),p}a(eF,"createNode");I0.createNode=
eF});var rc=S(nc=>{"use strict";var tF=Mi(),Ft=B(),nF=ec();function zf(t,e,n){let r=n;for(let s=e.length-1;s>=0;--s){let i=e[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return tF.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}a(zf,"collectionFromPath");var P0=a(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),Gf=class extends nF.NodeBase{static{a(this,"Collection")}constructor(e,n){super(e),Object.defineProperty(this,
"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(n.schema=e),n.items=n.items.map(r=>Ft.isNode(r)||Ft.isPair(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(P0(e))this.add(n);else{let[
r,...s]=e,i=this.get(r,!0);if(Ft.isCollection(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,zf(this.schema,s,n));else throw new Error(`Expected YAM\
L collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(Ft.isCollection(s))return s.
deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[r,...s]=e,i=this.get(r,!0);return s.length===0?!n&&Ft.isScalar(
i)?i.value:i:Ft.isCollection(i)?i.getIn(s,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!Ft.isPair(n))return!1;let r=n.value;return r==null||e&&Ft.
isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)return this.has(n);let s=this.get(n,!0);return Ft.isCollection(
s)?s.hasIn(r):!1}setIn(e,n){let[r,...s]=e;if(s.length===0)this.set(r,n);else{let i=this.get(r,!0);if(Ft.isCollection(i))i.setIn(s,n);else if(i===void 0&&this.schema)
this.set(r,zf(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};nc.Collection=Gf;nc.collectionFromPath=zf;nc.isEmptyPath=
P0});var Fi=S(sc=>{"use strict";var rF=a(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function Bf(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}a(Bf,"indentComment");var sF=a((t,e,n)=>t.endsWith(`
`)?Bf(n,e):n.includes(`
`)?`
`+Bf(n,e):(t.endsWith(" ")?"":" ")+n,"lineComment");sc.indentComment=Bf;sc.lineComment=sF;sc.stringifyComment=rF});var L0=S(Hi=>{"use strict";var iF="flow",jf="block",ic="quoted";function oF(t,e,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:u}={}){
if(!s||s<0)return t;s<i&&(i=0);let c=Math.max(1+i,1+s-e.length);if(t.length<=c)return t;let l=[],p={},d=s-e.length;typeof r=="number"&&(r>s-Math.max(2,i)?l.push(
0):d=s-r);let f,m,g=!1,_=-1,y=-1,b=-1;n===jf&&(_=R0(t,_,e.length),_!==-1&&(d=_+c));for(let k;k=t[_+=1];){if(n===ic&&k==="\\"){switch(y=_,t[_+1]){case"x":_+=3;break;case"\
u":_+=5;break;case"U":_+=9;break;default:_+=1}b=_}if(k===`
`)n===jf&&(_=R0(t,_,e.length)),d=_+e.length+c,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=t[_+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(f=_)}if(_>=d)if(f)l.push(f),d=f+c,f=void 0;else if(n===ic){for(;m===" "||m==="	";)m=k,k=t[_+=1],g=!0;let v=_>b+1?_-2:y-1;if(p[v])return t;l.push(v),
p[v]=!0,d=v+c,f=void 0}else g=!0}m=k}if(g&&u&&u(),l.length===0)return t;o&&o();let w=t.slice(0,l[0]);for(let k=0;k<l.length;++k){let v=l[k],x=l[k+1]||t.length;v===
0?w=`
${e}${t.slice(0,x)}`:(n===ic&&p[v]&&(w+=`${t[v]}\\`),w+=`
${e}${t.slice(v+1,x)}`)}return w}a(oF,"foldFlowLines");function R0(t,e,n){let r=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+n)i=t[++e];else{do i=t[++e];while(i&&
i!==`
`);r=e,s=e+1,i=t[s]}return r}a(R0,"consumeMoreIndentedLines");Hi.FOLD_BLOCK=jf;Hi.FOLD_FLOW=iF;Hi.FOLD_QUOTED=ic;Hi.foldFlowLines=oF});var qi=S(M0=>{"use strict";var xt=le(),Nn=L0(),ac=a((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),uc=a(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function aF(t,e,n){if(!e||e<0)return!1;let r=e-n,s=t.length;if(s<=
r)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}a(aF,"lineLengthOverLimit");function Di(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;
let{implicitKey:r}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(uc(t)?"  ":""),o="",u=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+
2]==="n"&&(o+=n.slice(u,c)+"\\ ",c+=1,u=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{o+=n.slice(u,c);let p=n.substr(c+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=n.substr(c,6)}c+=5,u=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(
u,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,u=c+1}break;default:c+=1}return o=u?o+n.slice(u):n,r?o:Nn.foldFlowLines(o,i,Nn.FOLD_QUOTED,ac(e,!1))}a(Di,"doubleQuoted\
String");function Uf(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Di(t,e);let n=e.indent||(uc(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:Nn.foldFlowLines(r,n,Nn.FOLD_FLOW,ac(e,!1))}a(Uf,"singleQuotedString");function us(t,e){let{singleQuote:n}=e.options,r;if(n===
!1)r=Di;else{let s=t.includes('"'),i=t.includes("'");s&&!i?r=Uf:i&&!s?r=Di:r=n?Uf:Di}return r(t,e)}a(us,"quotedString");var Kf;try{Kf=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Kf=/\n+(?!\n|$)/g}function oc({comment:t,type:e,value:n},r,s,i){let{blockQuote:o,commentString:u,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return us(n,r);let l=r.indent||(r.forceBlockIndent||uc(n)?"  ":""),p=o==="literal"?!0:o==="folded"||e===xt.Scalar.BLOCK_FOLDED?!1:e===xt.Scalar.BLOCK_LITERAL?
!0:!aF(n,c,l.length);if(!n)return p?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let x=n[f-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?d="-":n===m||g!==m.length-1?(d="+",i&&i()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Kf,`$&${l}`));let _=!1,y,b=-1;for(y=0;y<n.length;++y){let x=n[y];if(x===" ")_=!0;else if(x===`
`)b=y;else break}let w=n.substring(0,b<y?b+1:y);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let v=(_?l?"2":"1":"")+d;if(t&&(v+=" "+u(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,I=ac(r,!0);o!=="folded"&&e!==xt.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{A=!0});let O=Nn.foldFlowLines(`${w}${x}${m}`,l,Nn.FOLD_BLOCK,I);if(!A)return`>${v}
${l}${O}`}return n=n.replace(/\n+/g,`$&${l}`),`|${v}
${l}${w}${n}${m}`}a(oc,"blockString");function uF(t,e,n,r){let{type:s,value:i}=t,{actualString:o,implicitKey:u,indent:c,indentStep:l,inFlow:p}=e;if(u&&i.includes(
`
`)||p&&/[[\]{},]/.test(i))return us(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return u||p||!i.includes(
`
`)?us(i,e):oc(t,e,n,r);if(!u&&!p&&s!==xt.Scalar.PLAIN&&i.includes(`
`))return oc(t,e,n,r);if(uc(i)){if(c==="")return e.forceBlockIndent=!0,oc(t,e,n,r);if(u&&c===l)return us(i,e)}let d=i.replace(/\n+/g,`$&
${c}`);if(o){let f=a(_=>_.default&&_.tag!=="tag:yaml.org,2002:str"&&_.test?.test(d),"test"),{compat:m,tags:g}=e.doc.schema;if(g.some(f)||m?.some(f))return us(i,
e)}return u?d:Nn.foldFlowLines(d,c,Nn.FOLD_FLOW,ac(e,!1))}a(uF,"plainString");function cF(t,e,n,r){let{implicitKey:s,inFlow:i}=e,o=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:u}=t;u!==xt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(u=xt.Scalar.QUOTE_DOUBLE);
let c=a(p=>{switch(p){case xt.Scalar.BLOCK_FOLDED:case xt.Scalar.BLOCK_LITERAL:return s||i?us(o.value,e):oc(o,e,n,r);case xt.Scalar.QUOTE_DOUBLE:return Di(o.value,
e);case xt.Scalar.QUOTE_SINGLE:return Uf(o.value,e);case xt.Scalar.PLAIN:return uF(o,e,n,r);default:return null}},"_stringify"),l=c(u);if(l===null){let{defaultKeyType:p,
defaultStringType:d}=e.options,f=s&&p||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}a(cF,"stringifyString");M0.stringifyString=
cF});var zi=S(Zf=>{"use strict";var lF=Qu(),Cn=B(),pF=Fi(),dF=qi();function fF(t,e){let n=Object.assign({blockQuote:!0,commentString:pF.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}a(fF,"createStringifyContext");function hF(t,e){if(e.tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>
0)return s.find(i=>i.format===e.format)??s[0]}let n,r;if(Cn.isScalar(e)){r=e.value;let s=t.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.
length>0&&(s=i)}n=s.find(i=>i.format===e.format)??s.find(i=>!i.format)}else r=e,n=t.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.
name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return n}a(hF,"getTagObject");function mF(t,e,{anchors:n,doc:r}){if(!r.directives)
return"";let s=[],i=(Cn.isScalar(t)||Cn.isCollection(t))&&t.anchor;i&&lF.anchorIsValid(i)&&(n.add(i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&
s.push(r.directives.tagString(o)),s.join(" ")}a(mF,"stringifyProps");function gF(t,e,n,r){if(Cn.isPair(t))return t.toString(e,n,r);if(Cn.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=Cn.isNode(t)?t:e.doc.createNode(t,{onTagObj:a(c=>s=c,"onTagObj")});s??(s=hF(e.doc.schema.tags,i));
let o=mF(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let u=typeof s.stringify=="function"?s.stringify(i,e,n,r):Cn.isScalar(i)?dF.stringifyString(
i,e,n,r):i.toString(e,n,r);return o?Cn.isScalar(i)||u[0]==="{"||u[0]==="["?`${o} ${u}`:`${o}
${e.indent}${u}`:u}a(gF,"stringify");Zf.createStringifyContext=fF;Zf.stringify=gF});var q0=S(D0=>{"use strict";var Qt=B(),F0=le(),H0=zi(),Gi=Fi();function _F({key:t,value:e},n,r,s){let{allNullValues:i,doc:o,indent:u,indentStep:c,options:{commentString:l,
indentSeq:p,simpleKeys:d}}=n,f=Qt.isNode(t)&&t.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Qt.isCollection(t)||
!Qt.isNode(t)&&typeof t=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!t||f&&e==null&&!n.inFlow||
Qt.isCollection(t)||(Qt.isScalar(t)?t.type===F0.Scalar.BLOCK_FOLDED||t.type===F0.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(d||!i),indent:u+c});let g=!1,_=!1,y=H0.stringify(t,n,()=>g=!0,()=>_=!0);if(!m&&!n.inFlow&&y.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(i||e==null)return g&&r&&r(),y===""?"?":m?`? ${y}`:y}else if(i&&!d||e==null&&
m)return y=`? ${y}`,f&&!g?y+=Gi.lineComment(y,n.indent,l(f)):_&&s&&s(),y;g&&(f=null),m?(f&&(y+=Gi.lineComment(y,n.indent,l(f))),y=`? ${y}
${u}:`):(y=`${y}:`,f&&(y+=Gi.lineComment(y,n.indent,l(f))));let b,w,k;Qt.isNode(e)?(b=!!e.spaceBefore,w=e.commentBefore,k=e.comment):(b=!1,w=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!f&&Qt.isScalar(e)&&(n.indentAtStart=y.length+1),_=!1,!p&&c.length>=2&&!n.inFlow&&!m&&Qt.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let v=!1,x=H0.stringify(e,n,()=>v=!0,()=>_=!0),A=" ";if(f||b||w){if(A=b?`
`:"",w){let I=l(w);A+=`
${Gi.indentComment(I,n.indent)}`}x===""&&!n.inFlow?A===`
`&&k&&(A=`

`):A+=`
${n.indent}`}else if(!m&&Qt.isCollection(e)){let I=x[0],O=x.indexOf(`
`),ee=O!==-1,Ve=n.inFlow??e.flow??e.items.length===0;if(ee||!Ve){let Dt=!1;if(ee&&(I==="&"||I==="!")){let se=x.indexOf(" ");I==="&"&&se!==-1&&se<O&&x[se+1]==="!"&&
(se=x.indexOf(" ",se+1)),(se===-1||O<se)&&(Dt=!0)}Dt||(A=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(A="");return y+=A+x,n.inFlow?v&&r&&r():k&&!v?y+=Gi.lineComment(y,n.indent,l(k)):_&&s&&s(),y}a(_F,"stringifyPair");D0.stringifyPair=_F});var Vf=S(Wf=>{"use strict";var z0=qt("process");function yF(t,...e){t==="debug"&&console.log(...e)}a(yF,"debug");function bF(t,e){(t==="debug"||t==="warn")&&(typeof z0.
emitWarning=="function"?z0.emitWarning(e):console.warn(e))}a(bF,"warn");Wf.debug=yF;Wf.warn=bF});var fc=S(dc=>{"use strict";var pc=B(),G0=le(),cc="<<",lc={identify:a(t=>t===cc||typeof t=="symbol"&&t.description===cc,"identify"),default:"key",tag:"tag:yaml.o\
rg,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new G0.Scalar(Symbol(cc)),{addToJSMap:B0}),"resolve"),stringify:a(()=>cc,"stringify")},wF=a((t,e)=>(lc.identify(
e)||pc.isScalar(e)&&(!e.type||e.type===G0.Scalar.PLAIN)&&lc.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===lc.tag&&n.default),"isMergeKey");function B0(t,e,n){
let r=j0(t,n);if(pc.isSeq(r))for(let s of r.items)Yf(t,e,s);else if(Array.isArray(r))for(let s of r)Yf(t,e,s);else Yf(t,e,r)}a(B0,"addMergeToJSMap");function Yf(t,e,n){
let r=j0(t,n);if(!pc.isMap(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||
e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(Yf,"mergeValue");function j0(t,e){return t&&pc.isAlias(e)?e.resolve(t.doc,t):e}a(j0,"resolveAliasValue");dc.addMergeToJSMap=B0;dc.isMergeKey=wF;dc.merge=lc});var Xf=S(Z0=>{"use strict";var kF=Vf(),U0=fc(),xF=zi(),K0=B(),Jf=On();function vF(t,e,{key:n,value:r}){if(K0.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(U0.
isMergeKey(t,n))U0.addMergeToJSMap(t,e,r);else{let s=Jf.toJS(n,"",t);if(e instanceof Map)e.set(s,Jf.toJS(r,s,t));else if(e instanceof Set)e.add(s);else{let i=SF(
n,s,t),o=Jf.toJS(r,i,t);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}a(vF,"addPairToJSMap");function SF(t,e,n){
if(e===null)return"";if(typeof e!="object")return String(e);if(K0.isNode(t)&&n?.doc){let r=xF.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.
anchors.keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=t.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(
0,36)+'..."'),kF.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use obj\
ect keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(e)}a(SF,"stringifyKey");Z0.addPairToJSMap=vF});var Tn=S(Qf=>{"use strict";var W0=Mi(),EF=q0(),AF=Xf(),hc=B();function OF(t,e,n){let r=W0.createNode(t,void 0,n),s=W0.createNode(e,void 0,n);return new mc(r,s)}
a(OF,"createPair");var mc=class t{static{a(this,"Pair")}constructor(e,n=null){Object.defineProperty(this,hc.NODE_TYPE,{value:hc.PAIR}),this.key=e,this.value=n}clone(e){
let{key:n,value:r}=this;return hc.isNode(n)&&(n=n.clone(e)),hc.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return AF.addPairToJSMap(
n,r,this)}toString(e,n,r){return e?.doc?EF.stringifyPair(this,e,n,r):JSON.stringify(this)}};Qf.Pair=mc;Qf.createPair=OF});var eh=S(Y0=>{"use strict";var fr=B(),V0=zi(),gc=Fi();function $F(t,e,n){return(e.inFlow??t.flow?CF:NF)(t,e,n)}a($F,"stringifyCollection");function NF({comment:t,
items:e},n,{blockItemPrefix:r,flowChars:s,itemIndent:i,onChompKeep:o,onComment:u}){let{indent:c,options:{commentString:l}}=n,p=Object.assign({},n,{indent:i,type:null}),
d=!1,f=[];for(let g=0;g<e.length;++g){let _=e[g],y=null;if(fr.isNode(_))!d&&_.spaceBefore&&f.push(""),_c(n,f,_.commentBefore,d),_.comment&&(y=_.comment);else if(fr.
isPair(_)){let w=fr.isNode(_.key)?_.key:null;w&&(!d&&w.spaceBefore&&f.push(""),_c(n,f,w.commentBefore,d))}d=!1;let b=V0.stringify(_,p,()=>y=null,()=>d=!0);y&&(b+=
gc.lineComment(b,i,l(y))),d&&y&&(d=!1),f.push(r+b)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let g=1;g<f.length;++g){let _=f[g];m+=_?`
${c}${_}`:`
`}}return t?(m+=`
`+gc.indentComment(l(t),c),u&&u()):d&&o&&o(),m}a(NF,"stringifyBlockCollection");function CF({items:t},e,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:u}}=e;r+=i;let c=Object.assign({},e,{indent:r,inFlow:!0,type:null}),l=!1,p=0,d=[];for(let g=0;g<t.length;++g){let _=t[g],y=null;if(fr.isNode(
_))_.spaceBefore&&d.push(""),_c(e,d,_.commentBefore,!1),_.comment&&(y=_.comment);else if(fr.isPair(_)){let w=fr.isNode(_.key)?_.key:null;w&&(w.spaceBefore&&d.push(
""),_c(e,d,w.commentBefore,!1),w.comment&&(l=!0));let k=fr.isNode(_.value)?_.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&(l=!0)):_.value==null&&w?.comment&&
(y=w.comment)}y&&(l=!0);let b=V0.stringify(_,c,()=>y=null);l||(l=d.length>p||b.includes(`
`)),g<t.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=d.reduce((w,k)=>w+k.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
y&&(b+=gc.lineComment(b,r,u(y))),d.push(b),p=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let g=d.reduce((_,y)=>_+y.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=f;for(let _ of d)g+=_?`
${i}${s}${_}`:`
`;return`${g}
${s}${m}`}else return`${f}${o}${d.join(" ")}${o}${m}`}a(CF,"stringifyFlowCollection");function _c({indent:t,options:{commentString:e}},n,r,s){if(r&&s&&(r=r.replace(
/^\n+/,"")),r){let i=gc.indentComment(e(r),t);n.push(i.trimStart())}}a(_c,"addCommentBefore");Y0.stringifyCollection=$F});var Pn=S(nh=>{"use strict";var TF=eh(),IF=Xf(),PF=rc(),In=B(),yc=Tn(),RF=le();function Bi(t,e){let n=In.isScalar(e)?e.value:e;for(let r of t)if(In.isPair(r)&&(r.
key===e||r.key===n||In.isScalar(r.key)&&r.key.value===n))return r}a(Bi,"findPair");var th=class extends PF.Collection{static{a(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(In.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:s,replacer:i}=r,o=new this(e),u=a((c,l)=>{if(typeof i==
"function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||s)&&o.items.push(yc.createPair(c,l,r))},"add");if(n instanceof Map)for(let[
c,l]of n)u(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))u(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){
let r;In.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new yc.Pair(e,e?.value):r=new yc.Pair(e.key,e.value);let s=Bi(this.items,r.key),i=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);In.isScalar(s.value)&&RF.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.
items.findIndex(u=>i(r,u)<0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let n=Bi(this.items,e);return n?this.items.splice(
this.items.indexOf(n),1).length>0:!1}get(e,n){let s=Bi(this.items,e)?.value;return(!n&&In.isScalar(s)?s.value:s)??void 0}has(e){return!!Bi(this.items,e)}set(e,n){
this.add(new yc.Pair(e,n),!0)}toJSON(e,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.items)IF.addPairToJSMap(n,s,i);return s}toString(e,n,r){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!In.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),TF.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};nh.YAMLMap=th;nh.findPair=Bi});var cs=S(X0=>{"use strict";var LF=B(),J0=Pn(),MF={collection:"map",default:!0,nodeClass:J0.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return LF.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:a((t,e,n)=>J0.YAMLMap.from(t,e,n),"createNode")};X0.map=MF});var Rn=S(Q0=>{"use strict";var FF=Mi(),HF=eh(),DF=rc(),wc=B(),qF=le(),zF=On(),rh=class extends DF.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(wc.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=bc(e);return typeof n!="number"?!1:this.items.splice(
n,1).length>0}get(e,n){let r=bc(e);if(typeof r!="number")return;let s=this.items[r];return!n&&wc.isScalar(s)?s.value:s}has(e){let n=bc(e);return typeof n=="numb\
er"&&n<this.items.length}set(e,n){let r=bc(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[r];wc.isScalar(s)&&qF.
isScalarValue(n)?s.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.items)r.push(zF.toJS(i,String(s++),n));return r}toString(e,n,r){
return e?HF.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(
this)}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let u of n){if(typeof s=="function"){let c=n instanceof
Set?u:String(o++);u=s.call(n,c,u)}i.items.push(FF.createNode(u,void 0,r))}}return i}};function bc(t){let e=wc.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(bc,"asItemIndex");Q0.YAMLSeq=rh});var ls=S(tS=>{"use strict";var GF=B(),eS=Rn(),BF={collection:"seq",default:!0,nodeClass:eS.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return GF.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:a((t,e,n)=>eS.YAMLSeq.from(t,e,n),"createNode")};tS.seq=BF});var ji=S(nS=>{"use strict";var jF=qi(),UF={identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,e,n,r){
return e=Object.assign({actualString:!0},e),jF.stringifyString(t,e,n,r)}};nS.string=UF});var kc=S(iS=>{"use strict";var rS=le(),sS={identify:a(t=>t==null,"identify"),createNode:a(()=>new rS.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new rS.Scalar(null),"resolve"),stringify:a(({source:t},e)=>typeof t=="string"&&sS.test.test(t)?t:e.options.nullStr,
"stringify")};iS.nullTag=sS});var sh=S(aS=>{"use strict";var KF=le(),oS={identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(t=>new KF.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},n){if(t&&oS.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}
return e?n.options.trueStr:n.options.falseStr}};aS.boolTag=oS});var ps=S(uS=>{"use strict";function ZF({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let u=e-(i.length-o-1);for(;u-- >0;)i+="0"}return i}a(ZF,"stringifyNumber");uS.stringifyNumber=
ZF});var oh=S(xc=>{"use strict";var WF=le(),ih=ps(),VF={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:ih.stringifyNumber},YF={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():ih.stringifyNumber(t)}},JF={identify:a(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new WF.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:ih.stringifyNumber};xc.float=JF;xc.floatExp=YF;xc.floatNaN=VF});var uh=S(Sc=>{"use strict";var cS=ps(),vc=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),ah=a((t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(
e),n),"intResolve");function lS(t,e,n){let{value:r}=t;return vc(r)&&r>=0?n+r.toString(e):cS.stringifyNumber(t)}a(lS,"intStringify");var XF={identify:a(t=>vc(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((t,e,n)=>ah(t,2,8,n),"resolve"),stringify:a(t=>lS(t,8,"0o"),"st\
ringify")},QF={identify:vc,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((t,e,n)=>ah(t,0,10,n),"resolve"),stringify:cS.stringifyNumber},
eH={identify:a(t=>vc(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((t,e,n)=>ah(t,2,16,n),"resolve"),
stringify:a(t=>lS(t,16,"0x"),"stringify")};Sc.int=QF;Sc.intHex=eH;Sc.intOct=XF});var dS=S(pS=>{"use strict";var tH=cs(),nH=kc(),rH=ls(),sH=ji(),iH=sh(),ch=oh(),lh=uh(),oH=[tH.map,rH.seq,sH.string,nH.nullTag,iH.boolTag,lh.intOct,lh.int,lh.intHex,
ch.floatNaN,ch.floatExp,ch.float];pS.schema=oH});var mS=S(hS=>{"use strict";var aH=le(),uH=cs(),cH=ls();function fS(t){return typeof t=="bigint"||Number.isInteger(t)}a(fS,"intIdentify");var Ec=a(({value:t})=>JSON.
stringify(t),"stringifyJSON"),lH=[{identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify:Ec},{
identify:a(t=>t==null,"identify"),createNode:a(()=>new aH.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Ec},{identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(t=>t==="true","res\
olve"),stringify:Ec},{identify:fS,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),
"resolve"),stringify:a(({value:t})=>fS(t)?t.toString():JSON.stringify(t),"stringify")},{identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(t=>parseFloat(t),"resolve"),stringify:Ec}],pH={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},dH=[uH.map,cH.seq].concat(lH,pH);hS.schema=dH});var dh=S(gS=>{"use strict";var Ui=qt("buffer"),ph=le(),fH=qi(),hH={identify:a(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof Ui.Buffer=="function")return Ui.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<
n.length;++s)r[s]=n.charCodeAt(s);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},r,s,i){if(!n)return"";let o=n,u;if(typeof Ui.Buffer=="function")u=o instanceof Ui.Buffer?o.toString("base64"):Ui.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);u=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=ph.Scalar.BLOCK_LITERAL),e!==ph.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(u.length/c),p=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)p[d]=u.substr(f,c);u=p.join(e===ph.Scalar.
BLOCK_LITERAL?`
`:" ")}return fH.stringifyString({comment:t,type:e,value:u},r,s,i)}};gS.binary=hH});var $c=S(Oc=>{"use strict";var Ac=B(),fh=Tn(),mH=le(),gH=Rn();function _S(t,e){if(Ac.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!Ac.isPair(r)){
if(Ac.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let s=r.items[0]||new fh.Pair(new mH.Scalar(null));if(r.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}t.items[n]=Ac.isPair(r)?r:new fh.Pair(r)}}else e("Expected a sequence for this tag");return t}a(_S,"resolvePairs");function yS(t,e,n){
let{replacer:r}=n,s=new gH.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof r=="function"&&(o=r.call(
e,String(i++),o));let u,c;if(Array.isArray(o))if(o.length===2)u=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let l=Object.keys(o);if(l.length===1)u=l[0],c=o[u];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else u=o;s.items.push(fh.
createPair(u,c,n))}return s}a(yS,"createPairs");var _H={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:_S,createNode:yS};Oc.createPairs=yS;Oc.
pairs=_H;Oc.resolvePairs=_S});var gh=S(mh=>{"use strict";var bS=B(),hh=On(),Ki=Pn(),yH=Rn(),wS=$c(),hr=class t extends yH.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=Ki.
YAMLMap.prototype.add.bind(this),this.delete=Ki.YAMLMap.prototype.delete.bind(this),this.get=Ki.YAMLMap.prototype.get.bind(this),this.has=Ki.YAMLMap.prototype.has.
bind(this),this.set=Ki.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.
items){let i,o;if(bS.isPair(s)?(i=hh.toJS(s.key,"",n),o=hh.toJS(s.value,i,n)):i=hh.toJS(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicat\
e keys");r.set(i,o)}return r}static from(e,n,r){let s=wS.createPairs(e,n,r),i=new this;return i.items=s.items,i}};hr.tag="tag:yaml.org,2002:omap";var bH={collection:"\
seq",identify:a(t=>t instanceof Map,"identify"),nodeClass:hr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=wS.resolvePairs(t,e),r=[];for(let{key:s}of n.
items)bS.isScalar(s)&&(r.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new hr,n)},createNode:a(
(t,e,n)=>hr.from(t,e,n),"createNode")};mh.YAMLOMap=hr;mh.omap=bH});var ES=S(_h=>{"use strict";var kS=le();function xS({value:t,source:e},n){return e&&(t?vS:SS).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}a(xS,"boolStr\
ingify");var vS={identify:a(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new kS.
Scalar(!0),"resolve"),stringify:xS},SS={identify:a(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new kS.Scalar(!1),"resolve"),stringify:xS};_h.falseTag=SS;_h.trueTag=vS});var AS=S(Nc=>{"use strict";var wH=le(),yh=ps(),kH={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:yh.stringifyNumber},xH={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():yh.stringifyNumber(t)}},vH={identify:a(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new wH.Scalar(parseFloat(t.replace(/_/g,""))),
n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:yh.stringifyNumber};
Nc.float=vH;Nc.floatExp=xH;Nc.floatNaN=kH});var $S=S(Wi=>{"use strict";var OS=ps(),Zi=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function Cc(t,e,n,{intAsBigInt:r}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s===
"-"?BigInt(-1)*o:o}let i=parseInt(t,n);return s==="-"?-1*i:i}a(Cc,"intResolve");function bh(t,e,n){let{value:r}=t;if(Zi(r)){let s=r.toString(e);return r<0?"-"+n+
s.substr(1):n+s}return OS.stringifyNumber(t)}a(bh,"intStringify");var SH={identify:Zi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((t,e,n)=>Cc(t,2,2,n),"resolve"),stringify:a(t=>bh(t,2,"0b"),"stringify")},EH={identify:Zi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((t,e,n)=>Cc(t,1,8,n),"resolve"),stringify:a(t=>bh(t,8,"0"),"stringify")},AH={identify:Zi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((t,e,n)=>Cc(t,0,10,n),"resolve"),stringify:OS.stringifyNumber},OH={identify:Zi,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((t,e,n)=>Cc(t,2,16,n),"resolve"),stringify:a(t=>bh(t,16,"0x"),"stringify")};Wi.int=AH;Wi.intBin=SH;Wi.intHex=OH;Wi.intOct=EH});var kh=S(wh=>{"use strict";var Pc=B(),Tc=Tn(),Ic=Pn(),mr=class t extends Ic.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let n;
Pc.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Tc.Pair(e.key,null):n=new Tc.Pair(e,null),Ic.findPair(this.items,n.key)||this.
items.push(n)}get(e,n){let r=Ic.findPair(this.items,e);return!n&&Pc.isPair(r)?Pc.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Ic.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&
n&&this.items.push(new Tc.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&
Symbol.iterator in Object(n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Tc.createPair(o,null,r));return i}};mr.tag="tag:yaml.org,2002:s\
et";var $H={collection:"map",identify:a(t=>t instanceof Set,"identify"),nodeClass:mr,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((t,e,n)=>mr.from(t,e,n),
"createNode"),resolve(t,e){if(Pc.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new mr,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};wh.YAMLSet=mr;wh.set=$H});var vh=S(Rc=>{"use strict";var NH=ps();function xh(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,s=a(o=>e?BigInt(o):Number(o),"num"),i=r.replace(/_/g,"").
split(":").reduce((o,u)=>o*s(60)+s(u),s(0));return n==="-"?s(-1)*i:i}a(xh,"parseSexagesimal");function NS(t){let{value:e}=t,n=a(o=>o,"num");if(typeof e=="bigint")
n=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return NH.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let s=n(60),i=[e%s];return e<60?i.unshift(0):
(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(NS,"stringifySexages\
imal");var CH={identify:a(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((t,e,{intAsBigInt:n})=>xh(t,n),"resolve"),stringify:NS},TH={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(t=>xh(t,!1),"resolve"),stringify:NS},CS={identify:a(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(CS.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
s,i,o,u]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,i||0,o||0,u||0,c),p=e[8];if(p&&p!=="Z"){let d=xh(p,!1);Math.abs(d)<30&&(d*=60),
l-=6e4*d}return new Date(l)},stringify:a(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};Rc.floatTime=TH;Rc.intTime=CH;Rc.timestamp=
CS});var PS=S(IS=>{"use strict";var IH=cs(),PH=kc(),RH=ls(),LH=ji(),MH=dh(),TS=ES(),Sh=AS(),Lc=$S(),FH=fc(),HH=gh(),DH=$c(),qH=kh(),Eh=vh(),zH=[IH.map,RH.seq,LH.string,
PH.nullTag,TS.trueTag,TS.falseTag,Lc.intBin,Lc.intOct,Lc.int,Lc.intHex,Sh.floatNaN,Sh.floatExp,Sh.float,MH.binary,FH.merge,HH.omap,DH.pairs,qH.set,Eh.intTime,Eh.
floatTime,Eh.timestamp];IS.schema=zH});var BS=S($h=>{"use strict";var FS=cs(),GH=kc(),HS=ls(),BH=ji(),jH=sh(),Ah=oh(),Oh=uh(),UH=dS(),KH=mS(),DS=dh(),Vi=fc(),qS=gh(),zS=$c(),RS=PS(),GS=kh(),Mc=vh(),LS=new Map(
[["core",UH.schema],["failsafe",[FS.map,HS.seq,BH.string]],["json",KH.schema],["yaml11",RS.schema],["yaml-1.1",RS.schema]]),MS={binary:DS.binary,bool:jH.boolTag,
float:Ah.float,floatExp:Ah.floatExp,floatNaN:Ah.floatNaN,floatTime:Mc.floatTime,int:Oh.int,intHex:Oh.intHex,intOct:Oh.intOct,intTime:Mc.intTime,map:FS.map,merge:Vi.
merge,null:GH.nullTag,omap:qS.omap,pairs:zS.pairs,seq:HS.seq,set:GS.set,timestamp:Mc.timestamp},ZH={"tag:yaml.org,2002:binary":DS.binary,"tag:yaml.org,2002:merg\
e":Vi.merge,"tag:yaml.org,2002:omap":qS.omap,"tag:yaml.org,2002:pairs":zS.pairs,"tag:yaml.org,2002:set":GS.set,"tag:yaml.org,2002:timestamp":Mc.timestamp};function WH(t,e,n){
let r=LS.get(e);if(r&&!t)return n&&!r.includes(Vi.merge)?r.concat(Vi.merge):r.slice();let s=r;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(LS.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(t))for(let i of t)
s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return n&&(s=s.concat(Vi.merge)),s.reduce((i,o)=>{let u=typeof o=="string"?MS[o]:o;if(!u){let c=JSON.stringify(
o),l=Object.keys(MS).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(u)||i.push(u),i},[])}a(WH,
"getTags");$h.coreKnownTags=ZH;$h.getTags=WH});var Th=S(jS=>{"use strict";var Nh=B(),VH=cs(),YH=ls(),JH=ji(),Fc=BS(),XH=a((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),Ch=class t{static{a(this,
"Schema")}constructor({compat:e,customTags:n,merge:r,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:u}){this.compat=Array.isArray(e)?Fc.getTags(e,
"compat"):e?Fc.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?Fc.coreKnownTags:{},this.tags=Fc.getTags(n,this.name,r),this.toStringOptions=
u??null,Object.defineProperty(this,Nh.MAP,{value:VH.map}),Object.defineProperty(this,Nh.SCALAR,{value:JH.string}),Object.defineProperty(this,Nh.SEQ,{value:YH.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?XH:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};jS.Schema=Ch});var KS=S(US=>{"use strict";var QH=B(),Ih=zi(),Yi=Fi();function eD(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(
t);c?(n.push(c),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let s=Ih.createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let c=i(t.commentBefore);n.unshift(Yi.indentComment(c,""))}let o=!1,u=null;if(t.contents){if(QH.isNode(t.contents)){if(t.contents.spaceBefore&&
r&&n.push(""),t.contents.commentBefore){let p=i(t.contents.commentBefore);n.push(Yi.indentComment(p,""))}s.forceBlockIndent=!!t.comment,u=t.contents.comment}let c=u?
void 0:()=>o=!0,l=Ih.stringify(t.contents,s,()=>u=null,c);u&&(l+=Yi.lineComment(l,"",i(u))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(Ih.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(n.push("..."),n.push(Yi.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||u)&&n[n.length-
1]!==""&&n.push(""),n.push(Yi.indentComment(i(c),"")))}return n.join(`
`)+`
`}a(eD,"stringifyDocument");US.stringifyDocument=eD});var Ji=S(ZS=>{"use strict";var tD=Li(),ds=rc(),ot=B(),nD=Tn(),rD=On(),sD=Th(),iD=KS(),Ph=Qu(),oD=Ff(),aD=Mi(),Rh=Mf(),Lh=class t{static{a(this,"Document")}constructor(e,n,r){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ot.NODE_TYPE,{value:ot.DOC});let s=null;typeof n=="function"||
Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new Rh.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){let e=Object.
create(t.prototype,{[ot.NODE_TYPE]:{value:ot.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ot.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){fs(this.contents)&&this.contents.add(e)}addIn(e,n){
fs(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=Ph.anchorNames(this);e.anchor=!n||r.has(n)?Ph.findNewAnchor(n||"a",r):n}return new tD.
Alias(e.anchor)}createNode(e,n,r){let s;if(typeof n=="function")e=n.call({"":e},"",e),s=n;else if(Array.isArray(n)){let y=a(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),b=n.filter(y).map(String);b.length>0&&(n=n.concat(b)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,
flow:u,keepUndefined:c,onTagObj:l,tag:p}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Ph.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??
!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},_=aD.createNode(e,p,g);return u&&ot.isCollection(_)&&(_.flow=!0),f(),_}createPair(e,n,r={}){
let s=this.createNode(e,null,r),i=this.createNode(n,null,r);return new nD.Pair(s,i)}delete(e){return fs(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ds.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):fs(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return ot.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return ds.isEmptyPath(e)?!n&&ot.isScalar(this.contents)?this.contents.value:this.contents:ot.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return ot.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ds.isEmptyPath(e)?this.contents!==void 0:ot.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=ds.collectionFromPath(this.schema,[e],n):fs(this.contents)&&this.contents.set(
e,n)}setIn(e,n){ds.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=ds.collectionFromPath(this.schema,Array.from(e),n):fs(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Rh.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Rh.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new sD.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let u={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=rD.toJS(
this.contents,n??"",u);if(typeof i=="function")for(let{count:l,res:p}of u.anchors.values())i(p,l);return typeof o=="function"?oD.applyReviver(o,{"":c},"",c):c}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return iD.stringifyDocument(this,e)}};function fs(t){if(ot.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
a(fs,"assertCollection");ZS.Document=Lh});var eo=S(Qi=>{"use strict";var Xi=class extends Error{static{a(this,"YAMLError")}constructor(e,n,r,s){super(),this.name=e,this.code=r,this.message=s,this.pos=n}},
Mh=class extends Xi{static{a(this,"YAMLParseError")}constructor(e,n,r){super("YAMLParseError",e,n,r)}},Fh=class extends Xi{static{a(this,"YAMLWarning")}constructor(e,n,r){
super("YAMLWarning",e,n,r)}},uD=a((t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(u=>e.linePos(u));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}\
, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let u=Math.min(i-39,o.length-79);o="…"+
o.substring(u),i-=u-1}if(o.length>80&&(o=o.substring(0,79)+"…"),r>1&&/^ *$/.test(o.substring(0,i))){let u=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);u.length>
80&&(u=u.substring(0,79)+`…
`),o=u+o}if(/[^ ]/.test(o)){let u=1,c=n.linePos[1];c?.line===r&&c.col>s&&(u=Math.max(1,Math.min(c.col-s,80-i)));let l=" ".repeat(i)+"^".repeat(u);n.message+=`:

${o}
${l}
`}},"prettifyError");Qi.YAMLError=Xi;Qi.YAMLParseError=Mh;Qi.YAMLWarning=Fh;Qi.prettifyError=uD});var to=S(WS=>{"use strict";function cD(t,{flow:e,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:u}){let c=!1,l=u,p=u,d="",f="",m=!1,g=!1,_=null,
y=null,b=null,w=null,k=null,v=null,x=null;for(let O of t)switch(g&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&i(O.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),_&&(l&&O.type!=="comment"&&O.type!=="newline"&&i(_,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),_=null),O.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&O.source.includes("	")&&(_=O),p=!0;break;case"comment":{p||i(O,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let ee=O.source.substring(1)||" ";d?d+=f+ee:d=ee,f="",l=!1;break}case"new\
line":l?d?d+=O.source:(!v||n!=="seq-item-ind")&&(c=!0):f+=O.source,l=!0,m=!0,(y||b)&&(w=O),p=!0;break;case"anchor":y&&i(O,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),O.source.endsWith(":")&&i(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=O,x??(x=O.offset),l=!1,p=!1,g=!0;break;case"\
tag":{b&&i(O,"MULTIPLE_TAGS","A node can have at most one tag"),b=O,x??(x=O.offset),l=!1,p=!1,g=!0;break}case n:(y||b)&&i(O,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${O.source} indicator`),v&&i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${e??"collection"}`),v=O,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){k&&i(O,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=O,l=!1,p=!1;break}default:i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} toke\
n`),l=!1,p=!1}let A=t[t.length-1],I=A?A.offset+A.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_&&(l&&_.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(_,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:v,spaceBefore:c,comment:d,hasNewline:m,anchor:y,tag:b,newlineAfterProp:w,end:I,
start:x??I}}a(cD,"resolveProps");WS.resolveProps=cD});var Hc=S(VS=>{"use strict";function Hh(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Hh(e.key)||Hh(e.value))return!0}return!1;default:return!0}}a(Hh,"containsNewline");
VS.containsNewline=Hh});var Dh=S(YS=>{"use strict";var lD=Hc();function pD(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&lD.containsNewline(
e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(pD,"flowIndentCheck");YS.flowIndentCheck=pD});var qh=S(XS=>{"use strict";var JS=B();function dD(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||JS.isScalar(i)&&
JS.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,n))}a(dD,"mapIncludes");XS.mapIncludes=dD});var s1=S(r1=>{"use strict";var QS=Tn(),fD=Pn(),e1=to(),hD=Hc(),t1=Dh(),mD=qh(),n1="All mapping items must start at the same column";function gD({composeNode:t,composeEmptyNode:e},n,r,s,i){
let o=i?.nodeClass??fD.YAMLMap,u=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let p of r.items){let{start:d,key:f,sep:m,value:g}=p,_=e1.resolveProps(
d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),y=!_.found;if(y){if(f&&(f.type==="block-seq"?s(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(c,"BAD_INDENT",n1)),!_.anchor&&!_.tag&&!m){
l=_.end,_.comment&&(u.comment?u.comment+=`
`+_.comment:u.comment=_.comment);continue}(_.newlineAfterProp||hD.containsNewline(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else _.found?.indent!==r.indent&&s(c,"BAD_INDENT",n1);n.atKey=!0;let b=_.end,w=f?t(n,f,_,s):e(n,b,d,null,_,s);n.schema.compat&&t1.flowIndentCheck(
r.indent,f,s),n.atKey=!1,mD.mapIncludes(n,u.items,w)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let k=e1.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=k.end,k.found){y&&(g?.type==="block-map"&&!k.hasNewline&&s(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&_.start<k.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let v=g?t(n,g,k,s):e(n,c,m,null,k,s);n.schema.compat&&t1.flowIndentCheck(
r.indent,g,s),c=v.range[2];let x=new QS.Pair(w,v);n.options.keepSourceTokens&&(x.srcToken=p),u.items.push(x)}else{y&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let v=new QS.Pair(w);n.options.keepSourceTokens&&(v.srcToken=p),u.items.push(v)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),u.range=[r.offset,c,l??c],u}a(gD,"resolveBlockMap");r1.resolveBlockMap=gD});var o1=S(i1=>{"use strict";var _D=Rn(),yD=to(),bD=Dh();function wD({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=i?.nodeClass??_D.YAMLSeq,u=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:p,value:d}of r.items){let f=yD.resolveProps(p,{indicator:"seq-item-ind",next:d,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(u.comment=f.comment);continue}let m=d?t(n,d,f,s):
e(n,f.end,p,null,f,s);n.schema.compat&&bD.flowIndentCheck(r.indent,d,s),c=m.range[2],u.items.push(m)}return u.range=[r.offset,c,l??c],u}a(wD,"resolveBlockSeq");
i1.resolveBlockSeq=wD});var hs=S(a1=>{"use strict";function kD(t,e,n,r){let s="";if(t){let i=!1,o="";for(let u of t){let{source:c,type:l}=u;switch(l){case"space":i=!0;break;case"commen\
t":{n&&!i&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=c.substring(1)||" ";s?s+=o+p:s=p,o="";break}case"n\
ewline":s&&(o+=c),i=!0;break;default:r(u,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}a(kD,"resolveEnd");a1.resolveEnd=
kD});var p1=S(l1=>{"use strict";var xD=B(),vD=Tn(),u1=Pn(),SD=Rn(),ED=hs(),c1=to(),AD=Hc(),OD=qh(),zh="Block collections are not allowed within flow collections",Gh=a(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function $D({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=r.start.source==="{",u=o?"flow map":
"flow sequence",c=i?.nodeClass??(o?u1.YAMLMap:SD.YAMLSeq),l=new c(n.schema);l.flow=!0;let p=n.atRoot;p&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.
source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:w,key:k,sep:v,value:x}=b,A=c1.resolveProps(w,{flow:u,indicator:"explicit-key-ind",next:k??
v?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!v&&!x){y===0&&A.comma?s(A.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${u}`):y<r.items.length-1&&s(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${u}`),A.comment&&(l.comment?l.comment+=`
`+A.comment:l.comment=A.comment),d=A.end;continue}!o&&n.options.strict&&AD.containsNewline(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)A.comma&&s(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`);else if(A.comma||s(A.start,"MISSING_CHAR",`Missing , betw\
een ${u} items`),A.comment){let I="";e:for(let O of w)switch(O.type){case"comma":case"space":break;case"comment":I=O.source.substring(1);break e;default:break e}
if(I){let O=l.items[l.items.length-1];xD.isPair(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+I:O.comment=I,A.comment=A.comment.substring(I.length+1)}}if(!o&&!v&&!A.found){let I=x?t(n,x,A,s):e(n,A.end,v,null,A,s);l.items.push(I),d=I.range[2],Gh(x)&&s(I.
range,"BLOCK_IN_FLOW",zh)}else{n.atKey=!0;let I=A.end,O=k?t(n,k,A,s):e(n,I,w,null,A,s);Gh(k)&&s(O.range,"BLOCK_IN_FLOW",zh),n.atKey=!1;let ee=c1.resolveProps(v??
[],{flow:u,indicator:"map-value-ind",next:x,offset:O.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(ee.found){if(!o&&!A.found&&n.options.strict){
if(v)for(let se of v){if(se===ee.found)break;if(se.type==="newline"){s(se,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}A.start<ee.found.offset-1024&&s(ee.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else x&&("source"in x&&x.source?.[0]===":"?s(x,"MISSING_CHAR",`Missing space after : in ${u}`):s(ee.start,"MISSING_CHAR",`Missing , or : between ${u}\
 items`));let Ve=x?t(n,x,ee,s):ee.found?e(n,ee.end,v,null,ee,s):null;Ve?Gh(x)&&s(Ve.range,"BLOCK_IN_FLOW",zh):ee.comment&&(O.comment?O.comment+=`
`+ee.comment:O.comment=ee.comment);let Dt=new vD.Pair(O,Ve);if(n.options.keepSourceTokens&&(Dt.srcToken=b),o){let se=l;OD.mapIncludes(n,se.items,O)&&s(I,"DUPLIC\
ATE_KEY","Map keys must be unique"),se.items.push(Dt)}else{let se=new u1.YAMLMap(n.schema);se.flow=!0,se.items.push(Dt);let Hn=(Ve??O).range;se.range=[O.range[0],
Hn[1],Hn[2]],l.items.push(se)}d=Ve?Ve.range[2]:ee.end}}let f=o?"}":"]",[m,...g]=r.end,_=d;if(m?.source===f)_=m.offset+m.source.length;else{let y=u[0].toUpperCase()+
u.substring(1),b=p?`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;s(d,p?"MISSING_CHAR":"BAD_INDENT",b),
m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=ED.resolveEnd(g,_,n.options.strict,s);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,_,y.offset]}else l.range=[r.offset,_,_];return l}a($D,"resolveFlowCollection");l1.resolveFlowCollection=$D});var f1=S(d1=>{"use strict";var ND=B(),CD=le(),TD=Pn(),ID=Rn(),PD=s1(),RD=o1(),LD=p1();function Bh(t,e,n,r,s,i){let o=n.type==="block-map"?PD.resolveBlockMap(t,e,
n,r,i):n.type==="block-seq"?RD.resolveBlockSeq(t,e,n,r,i):LD.resolveFlowCollection(t,e,n,r,i),u=o.constructor;return s==="!"||s===u.tagName?(o.tag=u.tagName,o):
(s&&(o.tag=s),o)}a(Bh,"resolveCollection");function MD(t,e,n,r,s){let i=r.tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(n.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=r,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let u=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===TD.YAMLMap.tagName&&u==="map"||
o===ID.YAMLSeq.tagName&&u==="seq")return Bh(t,e,n,s,o);let c=e.schema.tags.find(f=>f.tag===o&&f.collection===u);if(!c){let f=e.schema.knownTags[o];if(f?.collection===
u)e.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${u} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Bh(t,e,n,s,o)}let l=Bh(t,e,n,s,o,c),p=c.resolve?.(l,f=>s(i,"TAG_RESOLVE_FAILED",f),e.options)??
l,d=ND.isNode(p)?p:new CD.Scalar(p);return d.range=l.range,d.tag=o,c?.format&&(d.format=c.format),d}a(MD,"composeCollection");d1.composeCollection=MD});var Uh=S(h1=>{"use strict";var jh=le();function FD(t,e,n){let r=e.offset,s=HD(e,t.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?jh.Scalar.BLOCK_FOLDED:jh.Scalar.BLOCK_LITERAL,o=e.source?DD(e.source):[],u=o.length;for(let _=o.length-1;_>=0;--_){let y=o[_][1];if(y===""||y==="\r")
u=_;else break}if(u===0){let _=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return e.source&&(y+=e.source.length),{value:_,type:i,comment:s.comment,range:[r,y,y]}}let c=e.indent+s.indent,
l=e.offset+s.length,p=0;for(let _=0;_<u;++_){let[y,b]=o[_];if(b===""||b==="\r")s.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),p=_,c===0&&!t.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let _=o.length-1;_>=u;--_)o[_][0].length>c&&(u=_+1);let d="",f="",
m=!1;for(let _=0;_<p;++_)d+=o[_][0].slice(c)+`
`;for(let _=p;_<u;++_){let[y,b]=o[_];l+=y.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&y.length<c){let v=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(w?2:1),"BAD_INDENT",v),y=""}i===jh.Scalar.BLOCK_LITERAL?(d+=
f+y.slice(c)+b,f=`
`):y.length>c||b[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(c)+b,f=`
`,m=!0):b===""?f===`
`?d+=`
`:f=`
`:(d+=f+b,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let _=u;_<o.length;++_)d+=`
`+o[_][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=r+s.length+e.source.length;return{value:d,type:i,comment:s.comment,range:[r,g,g]}}a(FD,"resolveBlockScalar");function HD({offset:t,props:e},n,r){if(e[0].
type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],i=s[0],o=0,u="",c=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!u&&(m==="-"||m==="+"))u=m;else{let g=Number(m);!o&&g?o=g:c===-1&&(c=t+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let l=!1,p="",d=s.length;for(let f=1;f<e.length;++f){let m=e[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comme\
nt":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,p=m.source.substring(1);break;case"er\
ror":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",g);let _=m.
source;_&&typeof _=="string"&&(d+=_.length)}}}return{mode:i,indent:o,chomp:u,comment:p,length:d}}a(HD,"parseBlockScalarHeader");function DD(t){let e=t.split(/\n( *)/),
n=e[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}a(DD,"splitLines");h1.resolveBlockScalar=
FD});var Zh=S(g1=>{"use strict";var Kh=le(),qD=hs();function zD(t,e,n){let{offset:r,type:s,source:i,end:o}=t,u,c,l=a((f,m,g)=>n(r+f,m,g),"_onError");switch(s){case"s\
calar":u=Kh.Scalar.PLAIN,c=GD(i,l);break;case"single-quoted-scalar":u=Kh.Scalar.QUOTE_SINGLE,c=BD(i,l);break;case"double-quoted-scalar":u=Kh.Scalar.QUOTE_DOUBLE,
c=jD(i,l);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}
let p=r+i.length,d=qD.resolveEnd(o,p,e,n);return{value:c,type:u,comment:d.comment,range:[r,p,d.offset]}}a(zD,"resolveFlowScalar");function GD(t,e){let n="";switch(t[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),m1(t)}a(GD,"\
plainValue");function BD(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),m1(t.slice(1,-1)).replace(/''/g,"'")}
a(BD,"singleQuotedValue");function m1(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",u=e.lastIndex;for(;n=e.exec(t);){let l=n[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),u=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=u,n=c.exec(t),i+o+(n?.[1]??"")}a(m1,"unfoldLines");function jD(t,e){let n="";for(let r=1;r<
t.length-1;++r){let s=t[r];if(!(s==="\r"&&t[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=UD(t,r);n+=i,r=o}else if(s==="\\"){let i=t[++r],o=KD[i];if(o)n+=o;else if(i===`
`)for(i=t[r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="\r"&&t[r+1]===`
`)for(i=t[++r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="x"||i==="u"||i==="U"){let u=i==="x"?2:i==="u"?4:8;n+=ZD(t,r+1,u,e),r+=u}else{let u=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),n+=u}}else if(s===" "||s==="	"){let i=r,o=t[r+1];for(;o===" "||o==="	";)o=t[++r+1];o!==`
`&&!(o==="\r"&&t[r+2]===`
`)&&(n+=r>i?t.slice(i,r+1):s)}else n+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}a(jD,"doubleQuotedValue");
function UD(t,e){let n="",r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}a(UD,"foldNewline");var KD={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function ZD(t,e,n,r){let s=t.substr(e,n),o=s.length===n&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let u=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),u}}a(ZD,
"parseCharCode");g1.resolveFlowScalar=zD});var b1=S(y1=>{"use strict";var gr=B(),_1=le(),WD=Uh(),VD=Zh();function YD(t,e,n,r){let{value:s,type:i,comment:o,range:u}=e.type==="block-scalar"?WD.resolveBlockScalar(
t,e,r):VD.resolveFlowScalar(e,t.options.strict,r),c=n?t.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[gr.
SCALAR]:c?l=JD(t.schema,s,c,n,r):e.type==="scalar"?l=XD(t,s,e,r):l=t.schema[gr.SCALAR];let p;try{let d=l.resolve(s,f=>r(n??e,"TAG_RESOLVE_FAILED",f),t.options);
p=gr.isScalar(d)?d:new _1.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??e,"TAG_RESOLVE_FAILED",f),p=new _1.Scalar(s)}return p.range=u,p.source=
s,i&&(p.type=i),c&&(p.tag=c),l.format&&(p.format=l.format),o&&(p.comment=o),p}a(YD,"composeScalar");function JD(t,e,n,r,s){if(n==="!")return t[gr.SCALAR];let i=[];
for(let u of t.tags)if(!u.collection&&u.tag===n)if(u.default&&u.test)i.push(u);else return u;for(let u of i)if(u.test?.test(e))return u;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[gr.SCALAR])}
a(JD,"findScalarTagByName");function XD({atKey:t,directives:e,schema:n},r,s,i){let o=n.tags.find(u=>(u.default===!0||t&&u.default==="key")&&u.test?.test(r))||n[gr.
SCALAR];if(n.compat){let u=n.compat.find(c=>c.default&&c.test?.test(r))??n[gr.SCALAR];if(o.tag!==u.tag){let c=e.tagString(o.tag),l=e.tagString(u.tag),p=`Value m\
ay be parsed as either ${c} or ${l}`;i(s,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(XD,"findScalarTagByTest");y1.composeScalar=YD});var k1=S(w1=>{"use strict";function QD(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let s=e[r];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++r];s?.type==="space";)t+=s.source.length,s=e[++r];break}}return t}a(QD,"emptyScalarPosition");w1.emptyScalarPosition=QD});var S1=S(Vh=>{"use strict";var eq=Li(),tq=B(),nq=f1(),x1=b1(),rq=hs(),sq=k1(),iq={composeNode:v1,composeEmptyNode:Wh};function v1(t,e,n,r){let s=t.atKey,{spaceBefore:i,
comment:o,anchor:u,tag:c}=n,l,p=!0;switch(e.type){case"alias":l=oq(t,e,r),(u||c)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=x1.composeScalar(t,e,c,r),u&&(l.anchor=u.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=nq.composeCollection(iq,t,e,n,r),u&&(l.anchor=u.source.substring(1))}catch(d){let f=d instanceof Error?d.message:
String(d);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",d),p=!1}}return l??
(l=Wh(t,e.offset,void 0,null,n,r)),u&&l.anchor===""&&r(u,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!tq.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&p&&(l.srcToken=e),l}a(v1,"composeNode");function Wh(t,e,n,r,{spaceBefore:s,comment:i,
anchor:o,tag:u,end:c},l){let p={type:"scalar",offset:sq.emptyScalarPosition(e,n,r),indent:-1,source:""},d=x1.composeScalar(t,p,u,l);return o&&(d.anchor=o.source.
substring(1),d.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=c),d}a(Wh,"composeEmptyNode");
function oq({options:t},{offset:e,source:n,end:r},s){let i=new eq.Alias(n.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,u=rq.resolveEnd(r,o,t.strict,s);return i.range=[e,o,u.offset],u.
comment&&(i.comment=u.comment),i}a(oq,"composeAlias");Vh.composeEmptyNode=Wh;Vh.composeNode=v1});var O1=S(A1=>{"use strict";var aq=Ji(),E1=S1(),uq=hs(),cq=to();function lq(t,e,{offset:n,start:r,value:s,end:i},o){let u=Object.assign({_directives:e},t),c=new aq.
Document(void 0,u),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},p=cq.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=s?E1.composeNode(l,s,p,o):E1.composeEmptyNode(l,p.end,r,null,p,o);let d=c.
contents.range[2],f=uq.resolveEnd(i,d,!1,o);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}a(lq,"composeDoc");A1.composeDoc=lq});var Jh=S(C1=>{"use strict";var pq=qt("process"),dq=Mf(),fq=Ji(),no=eo(),$1=B(),hq=O1(),mq=hs();function ro(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}a(ro,"getErrorPos");function N1(t){let e="",n=!1,r=!1;
for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}a(N1,"parsePrel\
ude");var Yh=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,i)=>{
let o=ro(n);i?this.warnings.push(new no.YAMLWarning(o,r,s)):this.errors.push(new no.YAMLParseError(o,r,s))},this.directives=new dq.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:s}=N1(this.prelude);if(r){let i=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!i)e.commentBefore=r;else if($1.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];$1.isPair(o)&&(o=o.key);let u=o.
commentBefore;o.commentBefore=u?`${r}
${u}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:N1(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(n,r)}*next(e){switch(pq.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,s)=>{let i=ro(e);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=hq.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,r=new no.YAMLParseError(ro(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new no.YAMLParseError(ro(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=mq.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new no.YAMLParseError(ro(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new fq.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};C1.Composer=Yh});var P1=S(Dc=>{"use strict";var gq=Uh(),_q=Zh(),yq=eo(),T1=qi();function bq(t,e=!0,n){if(t){let r=a((s,i,o)=>{let u=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(n)n(u,i,o);else throw new yq.YAMLParseError([u,u+1],i,o)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return _q.resolveFlowScalar(t,e,r);case"block-scalar":return gq.resolveBlockScalar({options:{strict:e}},t,r)}}return null}a(bq,"resolveAsScalar");function wq(t,e){
let{implicitKey:n=!1,indent:r,inFlow:s=!1,offset:i=-1,type:o="PLAIN"}=e,u=T1.stringifyString({type:o,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(u[0]){case"|":case">":{let l=u.indexOf(`
`),p=u.substring(0,l),d=u.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:r,source:p}];return I1(f,c)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:u,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:u,end:c};default:return{type:"scalar",offset:i,indent:r,source:u,end:c}}}a(wq,"createScalarToken");function kq(t,e,n={}){
let{afterKey:r=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=n,u="indent"in t?t.indent:null;if(r&&typeof u=="number"&&(u+=2),!o)switch(t.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=T1.stringifyString({type:o,value:e},{implicitKey:s||
u===null,indent:u!==null&&u>0?" ".repeat(u):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":xq(t,c);break;case'"':Xh(t,c,"double\
-quoted-scalar");break;case"'":Xh(t,c,"single-quoted-scalar");break;default:Xh(t,c,"scalar")}}a(kq,"setScalarValue");function xq(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),s=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,t.source=s}else{let{offset:i}=t,
o="indent"in t?t.indent:-1,u=[{type:"block-scalar-header",offset:i,indent:o,source:r}];I1(u,"end"in t?t.end:void 0)||u.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:u,source:s})}}a(xq,"setBlockScalarValu\
e");function I1(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}a(I1,"addEndtoBlock\
Props");function Xh(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let i of r)i.offset+=s;delete t.props,Object.assign(t,{type:n,
source:e,end:r});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[s]});break}default:{let r="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:n,indent:r,source:e,
end:s})}}}a(Xh,"setFlowScalarValue");Dc.createScalarToken=wq;Dc.resolveAsScalar=bq;Dc.setScalarValue=kq});var L1=S(R1=>{"use strict";var vq=a(t=>"type"in t?zc(t):qc(t),"stringify");function zc(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=zc(
n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=qc(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.
items)e+=qc(n);for(let n of t.end)e+=n.source;return e}case"document":{let e=qc(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let n of t.end)e+=n.source;return e}}}a(zc,"stringifyToken");function qc({start:t,key:e,sep:n,value:r}){let s="";for(let i of t)s+=i.source;
if(e&&(s+=zc(e)),n)for(let i of n)s+=i.source;return r&&(s+=zc(r)),s}a(qc,"stringifyItem");R1.stringify=vq});var D1=S(H1=>{"use strict";var Qh=Symbol("break visit"),Sq=Symbol("skip children"),M1=Symbol("remove item");function _r(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),F1(Object.freeze([]),t,e)}a(_r,"visit");_r.BREAK=Qh;_r.SKIP=Sq;_r.REMOVE=M1;_r.itemAtPath=(t,e)=>{let n=t;for(let[r,s]of e){let i=n?.[r];
if(i&&"items"in i)n=i.items[s];else return}return n};_r.parentCollection=(t,e)=>{let n=_r.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],s=n?.[r];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function F1(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let s of["key","value"]){let i=e[s];
if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let u=F1(Object.freeze(t.concat([[s,o]])),i.items[o],n);if(typeof u=="number")o=u-1;else{if(u===Qh)return Qh;
u===M1&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}a(F1,"_visit");H1.visit=_r});var Gc=S(ze=>{"use strict";var em=P1(),Eq=L1(),Aq=D1(),tm="\uFEFF",nm="",rm="",sm="",Oq=a(t=>!!t&&"items"in t,"isCollection"),$q=a(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function Nq(t){switch(t){case tm:return"<BOM>";case nm:return"\
<DOC>";case rm:return"<FLOW_END>";case sm:return"<SCALAR>";default:return JSON.stringify(t)}}a(Nq,"prettyToken");function Cq(t){switch(t){case tm:return"byte-or\
der-mark";case nm:return"doc-mode";case rm:return"flow-error-end";case sm:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(Cq,"tokenType");ze.createScalarToken=em.createScalarToken;ze.resolveAsScalar=em.resolveAsScalar;ze.
setScalarValue=em.setScalarValue;ze.stringify=Eq.stringify;ze.visit=Aq.visit;ze.BOM=tm;ze.DOCUMENT=nm;ze.FLOW_END=rm;ze.SCALAR=sm;ze.isCollection=Oq;ze.isScalar=
$q;ze.prettyToken=Nq;ze.tokenType=Cq});var am=S(z1=>{"use strict";var so=Gc();function vt(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(vt,"isEmpty");var q1=new Set("0123456789ABCDEFabcdef"),Tq=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Bc=new Set(",[]{}"),Iq=new Set(` ,[]{}
\r	`),im=a(t=>!t||Iq.has(t),"isNotAnchorChar"),om=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||
this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&vt(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===so.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){
let i=e[r-1];if(i===" "||i==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let i=e[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield so.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&vt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!vt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&vt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(im),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&vt(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield so.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(im),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||vt(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>vt(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:e=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let u=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+n>u)e=i;else break}while(!0);return yield so.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(vt(i)||e&&Bc.has(i))break;n=r}else if(vt(s)){let i=this.buffer[r+
1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||e&&Bc.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&Bc.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield so.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.
buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(im),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(vt(r)||n&&Bc.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!vt(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(Tq.has(n))n=this.buffer[++e];else if(n==="%"&&q1.has(this.buffer[e+1])&&q1.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};z1.Lexer=om});var cm=S(G1=>{"use strict";var um=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let n=0,r=this.lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<e?n=i+1:r=i}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,
col:e};let s=this.lineStarts[n-1];return{line:n,col:e-s+1}}}};G1.LineCounter=um});var pm=S(Z1=>{"use strict";var Pq=qt("process"),B1=Gc(),Rq=am();function Ln(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}a(Ln,"includesTok\
en");function j1(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(j1,"findNonEmptyIndex");
function K1(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(
K1,"isFlowToken");function jc(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}a(jc,"getPrevProps");function ms(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
a(ms,"getFirstKeyStartProps");function Uc(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}a(Uc,"arrayPushArray");
function U1(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Ln(e.start,"explicit-key-ind")&&!Ln(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,K1(e.value)?e.value.end?Uc(e.value.end,e.sep):e.value.end=e.sep:Uc(e.start,e.sep),delete e.sep)}a(U1,"fixFlowSeqItems");var lm=class{static{
a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new Rq.Lexer,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.
end())}*next(e){if(this.source=e,Pq.env.LOG_TOKENS&&console.log("|",B1.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let n=B1.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.
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
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&U1(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"\
flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&j1(s.start)===-1&&(n.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="doc\
ument"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
j1(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=jc(this.peek(2)),r=ms(n),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Uc(s,n.start),
s.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let u=0;u<n.sep.length;++u){let c=n.sep[u];switch(c.type){case"newli\
ne":o.push(u);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ln(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(K1(n.key)&&!Ln(n.sep,"newline")){
let o=ms(n.start),u=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:u,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Ln(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=ms(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):Ln(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ln(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Uc(s,n.start),s.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Ln(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=jc(
r),i=ms(s);U1(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let u={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=jc(e),r=ms(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=jc(e),r=ms(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Z1.Parser=lm});var X1=S(oo=>{"use strict";var W1=Jh(),Lq=Ji(),io=eo(),Mq=Vf(),Fq=B(),Hq=cm(),V1=pm();function Y1(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new Hq.LineCounter||null,prettyErrors:e}}a(Y1,"parseOptions");function Dq(t,e={}){let{lineCounter:n,prettyErrors:r}=Y1(e),s=new V1.Parser(n?.addNewLine),i=new W1.
Composer(e),o=Array.from(i.compose(s.parse(t)));if(r&&n)for(let u of o)u.errors.forEach(io.prettifyError(t,n)),u.warnings.forEach(io.prettifyError(t,n));return o.
length>0?o:Object.assign([],{empty:!0},i.streamInfo())}a(Dq,"parseAllDocuments");function J1(t,e={}){let{lineCounter:n,prettyErrors:r}=Y1(e),s=new V1.Parser(n?.
addNewLine),i=new W1.Composer(e),o=null;for(let u of i.compose(s.parse(t),!0,t.length))if(!o)o=u;else if(o.options.logLevel!=="silent"){o.errors.push(new io.YAMLParseError(
u.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(io.prettifyError(
t,n)),o.warnings.forEach(io.prettifyError(t,n))),o}a(J1,"parseDocument");function qq(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=
e);let s=J1(t,n);if(!s)return null;if(s.warnings.forEach(i=>Mq.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:r},n))}a(qq,"parse");function zq(t,e,n){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&
(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let s=Math.round(n);n=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=n??e??
{};if(!s)return}return Fq.isDocument(t)&&!r?t.toString(n):new Lq.Document(t,r,n).toString(n)}a(zq,"stringify");oo.parse=qq;oo.parseAllDocuments=Dq;oo.parseDocument=
J1;oo.stringify=zq});var fm=S(J=>{"use strict";var Gq=Jh(),Bq=Ji(),jq=Th(),dm=eo(),Uq=Li(),Mn=B(),Kq=Tn(),Zq=le(),Wq=Pn(),Vq=Rn(),Yq=Gc(),Jq=am(),Xq=cm(),Qq=pm(),Kc=X1(),Q1=Ti();J.Composer=
Gq.Composer;J.Document=Bq.Document;J.Schema=jq.Schema;J.YAMLError=dm.YAMLError;J.YAMLParseError=dm.YAMLParseError;J.YAMLWarning=dm.YAMLWarning;J.Alias=Uq.Alias;
J.isAlias=Mn.isAlias;J.isCollection=Mn.isCollection;J.isDocument=Mn.isDocument;J.isMap=Mn.isMap;J.isNode=Mn.isNode;J.isPair=Mn.isPair;J.isScalar=Mn.isScalar;J.isSeq=
Mn.isSeq;J.Pair=Kq.Pair;J.Scalar=Zq.Scalar;J.YAMLMap=Wq.YAMLMap;J.YAMLSeq=Vq.YAMLSeq;J.CST=Yq;J.Lexer=Jq.Lexer;J.LineCounter=Xq.LineCounter;J.Parser=Qq.Parser;J.
parse=Kc.parse;J.parseAllDocuments=Kc.parseAllDocuments;J.parseDocument=Kc.parseDocument;J.stringify=Kc.stringify;J.visit=Q1.visit;J.visitAsync=Q1.visitAsync});var Lm=qn(Rm(),1),{program:Vz,createCommand:Yz,createArgument:Jz,createOption:Xz,CommanderError:Mm,InvalidArgumentError:Fm,InvalidOptionArgumentError:Qz,Command:Hm,
Argument:e6,Option:St,Help:t6}=Lm.default;var zn="config in a13xp0p0v/kernel-hardening-checker",qm="config in nyrahul/linux-kernel-configs",Je=a(t=>`products/${t}.md in endoflife-date/endoflife.date`,"D\
ATES"),Dm="the dates of Debian LTS, by debian.club (July 2026)",ml={until:"rolling",source:"always the newest packages"},ke={arch:"x86_64",paravirt:!0},hl={arch:"\
x86_64",paravirt:!1},JE=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...ke,preemption:"voluntary",support:{until:"2026-08-31",source:Je("debian")},source:"\
Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...ke,preemption:"\
voluntary (dynamic)",support:{until:"2028-06-30",source:Dm},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},
{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...ke,preemption:"voluntary (dynamic)",support:{until:"2030-06-30",source:Dm},source:"Debian 13 (trixie): bpft\
race 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"7.2",...ke,preemption:"lazy (dynamic)",support:ml,
source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"\
0.27.1",kernel:"7.2",...ke,preemption:"lazy (dynamic)",support:ml,source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7\
.2.13-1"}],XE=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...ke,preemption:"voluntary",support:{until:"2027-04-01",source:Je("ubuntu")},source:`packag\
es.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${zn})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...ke,preemption:"volunta\
ry (dynamic)",support:{until:"2029-05-31",source:Je("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52:\
 ${qm}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",...ke,support:{until:"2026-07-01",source:Je("ubuntu")},source:"package\
s.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubunt\
u kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",...ke,support:{until:"2031-04-30",source:Je(
"ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],QE=[{name:"rhel-8\
.10",bpftrace:"0.16.0",kernel:"4.18",...ke,backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:Je("rhel")},source:`by rebuilds of RHEL 8.10: \
bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${zn}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"\
5.14",...ke,backports:!0,preemption:"voluntary (dynamic)",support:{until:"2032-05-31",source:`${Je("rhel")}: of RHEL 9, with its later minor releases`},source:`\
by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${zn}\
), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"0.22.1",kernel:"6.12",...ke,backports:!0,
preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai"},source:`by rebu\
ilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${zn}), whic\
h carries back-ports`}],eA=[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",...ke,support:{until:"2026-12-09",source:Je("fedora")},source:`packages.fedoraproj\
ect.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${zn}); Fedora goes on to newer kernels`},{name:"ama\
zon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...ke,preemption:"none",support:{until:"2026-06-30",source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`b\
pftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${qm})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"\
6.4",...ke,backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${Je("sles")}: ten years of general support for SLES 15 of July 2018; at le\
ast that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${zn}), which carries back-ports`},{name:"arch",bpftrace:"\
0.27.0",kernel:"7.2",...ke,support:ml,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravi\
rt inferred from 6.11.9-arch1 (${zn})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...hl,support:{until:"2027-05-01",source:Je("alpine-linux")},source:'\
pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the def\
aults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...hl,support:{until:"2027-11-01",source:Je(
"alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26\
.1",kernel:"6.18",...hl,support:{until:"2028",source:`${Je("alpine-linux")}: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelin\
ux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],zm=[...JE,...XE,...QE,...eA];var C={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.23\
.2 say "Unknown", 0.27.1 knows it'};function P(t,e,n){return{names:t.split(" "),use:"call",...e,source:n}}a(P,"calls");function Gt(t,e,n){return{names:t.split("\
 "),use:"word",...e,source:n}}a(Gt,"words");var tA=`no entry in the CHANGELOG; ${C[23]}`,ho=[P("strftime",{from:"0.12"},`CHANGELOG 0.12.0, #1387; ${C[11]}`),P("\
path",{from:"0.12"},`CHANGELOG 0.12.0, #1492; ${C[11]}`),P("macaddr",{from:"0.12"},`CHANGELOG 0.12.0, #1647; ${C[11]}`),P("uptr kptr unwatch",{newerThan:"0.11.3"},
`no entry in the CHANGELOG says when they came; ${C[11]}`),P("cgroup_path",{from:"0.15"},`CHANGELOG 0.15.0, #2055; ${C[11]}`),P("bswap",{from:"0.15"},`CHANGELOG\
 0.15.0, #2166; ${C[11]}`),P("skboutput",{from:"0.15"},`CHANGELOG 0.15.0, #2223; ${C[11]}`),Gt("numaid",{from:"0.16"},`CHANGELOG 0.16.0, #2177; ${C[11]}`),P("pt\
on",{from:"0.16"},`CHANGELOG 0.16.0, #2289; ${C[11]}`),P("debugf",{from:"0.16"},`CHANGELOG 0.16.0, #2307; ${C[11]}`),P("strerror",{from:"0.16"},`CHANGELOG 0.16.\
0, #2329; ${C[11]}`),P("strcontains",{from:"0.17"},`CHANGELOG 0.17.0, #2393; ${C[11]}`),P("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it c\
ame; ${C[17]}`),Gt("jiffies",{from:"0.20"},`CHANGELOG 0.20.0, #2769; ${C[17]}`),P("len",{from:"0.20"},`CHANGELOG 0.20.0, #2840; ${C[17]}`),{names:["hist"],use:"\
call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two'},{names:["exit"],use:"\
call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit(\
) requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes\
 up to one argument"'},P("has_key",{from:"0.22"},`CHANGELOG 0.22.0, #3358; ${C[17]}`),P("percpu_kaddr",{from:"0.22"},`CHANGELOG 0.22.0, #3596; ${C[17]}`),Gt("nc\
pus",{from:"0.24"},`CHANGELOG 0.24.0, #4105; ${C[23]}`),Gt("usermode",{from:"0.24"},`CHANGELOG 0.24.0, #4129; ${C[23]}`),P("cgroup comm cpid cpu curtask elapsed\
 func gid jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},`CHANGELOG 0.24.0, #4420; ${C[23]}`),P("pid tid",{from:"0.24"},`CHANGELOG \
0.24.0, #4254; ${C[23]}`),P("getopt",{from:"0.24"},`CHANGELOG 0.24.0, #4258; ${C[23]}`),P("socket_cookie",{from:"0.24"},`CHANGELOG 0.24.0, #4345; ${C[23]}`),P("\
tseries",{from:"0.24"},`CHANGELOG 0.24.0, #3838; ${C[23]}`),P("assert ppid",{from:"0.24"},`CHANGELOG 0.24.0, #4366; ${C[23]}`),P("errorf",{from:"0.24"},`CHANGEL\
OG 0.24.0, #4414; ${C[23]}`),{...P("comm",{from:"0.25"},`CHANGELOG 0.25.0, #4799; ${C[23]}`),least:1},{...P("ppid",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),
most:0},Gt("ppid pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("syscall_name",{from:"\
0.25"},`CHANGELOG 0.25.0, #4746; ${C[23]}`),P("signal_thread",{from:"0.25"},`CHANGELOG 0.25.0, #4700; ${C[23]}`),Gt("probetype",{from:"0.25"},`CHANGELOG 0.25.0,\
 #4712; ${C[23]}`),P("probetype",{from:"0.25"},`CHANGELOG 0.25.0, #4712; ${C[23]}`),P("find",{from:"0.25"},`CHANGELOG 0.25.0, #4845; ${C[23]}`),Gt("has_cpid",{from:"\
0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("has_cpid",{from:"0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("kfunc_exist kfunc_allowed",{from:"0.25"},`CHANGEL\
OG 0.25.0, #4857; ${C[23]}`),P("leader_tid leader_comm",{from:"0.26"},`CHANGELOG 0.26.0, #5132; ${C[23]}`),Gt("leader_tid leader_comm",{from:"0.26"},`CHANGELOG \
0.26.0, #5132; ${C[23]}`),P("signal_name",{from:"0.26"},`CHANGELOG 0.26.0, #5098; ${C[23]}`),P("dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),Gt(
"dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),P("write_user",{from:"0.26"},`CHANGELOG 0.26.0, #3742; ${C[23]}`),P("is_err",{from:"0.26"},`CHANG\
ELOG 0.26.0, #5086; ${C[23]}`),P("str_concat",{from:"0.27"},`CHANGELOG 0.27.0, #5265; ${C[23]}`),P("container_of",{from:"0.27"},`CHANGELOG 0.27.0, #5236; ${C[23]}`),
P("config",{from:"0.27"},`CHANGELOG 0.27.0, #5241; ${C[23]}`),P("assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_int\
eger memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},tA)],mo={name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (brea\
king); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last available in v0.24"'},go=[{name:"raw",from:"0.18",source:`CHANGELOG 0.18.0,\
 #2581; ${C[17]}`},{name:"build_id",from:"0.25",source:`CHANGELOG 0.25.0, #4912; ${C[23]}`}],_o=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0\
, #2958; 0.23.2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"print_maps_on_exit",
from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 ta\
ke it"},{name:"license",from:"0.24",source:'CHANGELOG 0.24.0, #3905; 0.23.2 says "Unrecognized config variable"'},{name:"show_debug_info",from:"0.24",source:'CH\
ANGELOG 0.24.0, #3999; 0.23.2 says "Unrecognized config variable"'},{name:"unstable_macro",from:"0.24",source:'CHANGELOG 0.24.0, #4037; 0.23.2 says "Unrecognize\
d config variable"'},{name:"unstable_map_decl",from:"0.24",source:'CHANGELOG 0.24.0, #3863; 0.23.2 says "Unrecognized config variable"'},...["unstable_import","\
unstable_tseries","unstable_addr","unstable_typeinfo"].map(t=>({name:t,newerThan:"0.23.2",source:'no entry in the CHANGELOG; 0.23.2 says "Unrecognized config va\
riable", 0.27.1 takes it'}))];var ue='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',yo='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',bo='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it',Gm={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"\
0.11",name:"`while`",source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{
from:"0.11",name:"`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:`CHANGELOG 0.12.0, \
#1476; ${bo}`},"double-pointer":{from:"0.12",name:"a cast to a pointer to a pointer",source:`CHANGELOG 0.12.0, #1557; ${bo}`},"digit-separator":{from:"0.14",name:"\
`_` between digits",source:`CHANGELOG 0.14.0, #1900; ${bo}`},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:`CHANGELOG 0.14.0, #1938; ${bo}`},
"array-cast":{from:"0.19",name:"a cast to an array",source:`CHANGELOG 0.19.0, #2686; ${yo}`},"config-block":{from:"0.20",name:"a `config` block",source:`CHANGEL\
OG 0.20.0, #2815; ${yo}`},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.\
2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "\
syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.21",name:"`for ($kv : @map)`",source:`CHANGELOG 0.21.0, #3003; ${yo}`},
let:{from:"0.22",name:"`let`",source:`CHANGELOG 0.22.0, #3461; ${yo}`},"for-range":{from:"0.24",name:"`for ($i : a..b)`",source:`CHANGELOG 0.24.0, #4126; ${ue}`},
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
LOG (0.14.0, #1900 is of decimal ones); ${ue}`}};var Bm={offsetof:{from:"0.18",name:"`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},
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
as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'}};var wo={...Gm,...Bm};var Zm=qn(Um(),1);function xe(t,e){return e.from!==void 0&&!j(t,e.from)?!1:e.before===void 0||!j(t,e.before)}a(xe,"within");var Km=new Map;function j(t,e){let n=`${t} ${e}`,r=Km.
get(n);return r===void 0&&(r=(0,Zm.compareVersions)(t,e)>=0,Km.set(n,r)),r}a(j,"atLeast");function xo(t){return t.from!==void 0&&t.before!==void 0?`${t.from} up\
 to (not including) ${t.before}`:t.from!==void 0?`${t.from} and later`:t.before!==void 0?`before ${t.before}`:"every release"}a(xo,"describeReleases");function Et(t,e){
return t.find(n=>xe(e,n))}a(Et,"rowFor");var gl=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/e\
vents/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprobe.c: trace_\
call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],before:"\
7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"Lin\
ux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Linux\
 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(\
): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},{kinds:[
"raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],guard:"\
none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END after it \
detaches"}];function vo(t,e){return Et(gl.filter(r=>r.kinds.includes(t)),e)?.guard??"none"}a(vo,"guardClass");var ws={kinds:["hardware"],arch:"x86_64",source:"L\
inux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()"};var en=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}];function tn(t,e){return Et(en.filter(r=>r.lock===t),e)?.type??"raw"}a(tn,"lockType");function So(t){return new Set(en.map(({lock:e})=>e).
filter(e=>tn(e,t)==="raw"))}a(So,"rawLocks");var yr={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); repla\
ced by rqspinlock in 6.15"};var ks=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],h={___pcpu_freelist_pop:"\
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
 may_fault)",stack_map_get_build_id_offset_old:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)"},br=[
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
path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var Oo=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),wr=new Set(["hist","lhist","tseries"]),Eo="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",yl=[{use:"plain",kind:"hash",source:Eo},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Eo},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Eo},
{use:"keyed-aggregation",kind:"percpu_hash",source:Eo}];function kr(t,e){return Et(yl.filter(r=>r.use===t),e)?.kind??"hash"}a(kr,"mapKind");var Wm={entries:4096,
source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},Vm=new Set(["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),Ym={
entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)"},Ao="bpftrace 0.27.1, tried; src/ast/passes/map_type\
s of 0.24 and later",_l=["scalar-count","scalar-aggregation","keyed-aggregation"],bl={hash:{kind:"hash",uses:["plain"],source:Ao},lruhash:{kind:"lru_hash",uses:[
"plain"],source:Ao},percpuhash:{kind:"percpu_hash",uses:_l,source:Ao},percpulruhash:{kind:"lru_percpu_hash",uses:_l,source:Ao},percpuarray:{kind:"percpu_array",
uses:_l,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}};var wl=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"bpf\
trace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map\
_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_\
elem only for a missing key"}];function $o(t,e){return Et(wl.filter(r=>r.change===t),e)?.moment??"always"}a($o,"lockMoment");var xs={hash:{update:"hash.update",
delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{
update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},Jm={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_\
freelist_pop() only for a key that is not in the map yet"},No={"hash.update":Jm,"percpu_hash.update":Jm,"hash.delete":{moment:"always",underBucket:{before:"6.1"},
source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.1\
0"}},Co={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, det\
ach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls"},To={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of\
 map helpers are warnings by default, sent through the ring buffer"},kl=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where\
 the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],xl=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TR\
ACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script\
 share"}],vl={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring buffer"};function vs(t,e){if(xe(e,vl))return Et(kl,t)?.operation}a(vs,"outputOper\
ation");function Io(t){return Et(xl,t)?.operation}a(Io,"stackOperation");var Xm=new Set(["printf","errorf","warnf","debugf","print","cat","join","system","time",
"exit","clear","zero"]),Sl=new Set(["kstack","ustack"]);function Qm(t,e){return nn(t)(e)}a(Qm,"matchesText");function nn(t){let e=tg(t);return n=>eg(e,n)}a(nn,"textMatcher");function Gn(t){let e=t.split("/").map(n=>n==="**"?Al:tg(n));return e.at(-1)===Al&&e.push([xr]),n=>ng(e,n.split("/"),nA,eg)}a(Gn,"pathMatcher");function nA(t){return t===
Al}a(nA,"isAnyFolders");function eg(t,e){return ng(t,[...e],oA,aA)}a(eg,"matchesName");var xr={star:!0},rA={one:!0},Al=[xr,xr],sA=/^\[(!?)([^\]]+)\]/u;function tg(t){
let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[s,i,o]=r==="["?sA.exec(t.slice(n))??[]:[];n+=s?.length??r.length,o!==void 0?e.
push({set:iA(o,i==="!")}):r!=="*"?e.push(r==="?"?rA:{character:r}):e.at(-1)!==xr&&e.push(xr)}return e}a(tg,"tokensOf");function iA(t,e){let n=[...t],r=[];for(let s=0;s<
n.length;){let i=n[s]??"",o=n[s+1]==="-"?n[s+2]:void 0;s+=o===void 0?1:3,o===void 0?r.push(El(i)):Ol(i)<=Ol(o)&&r.push(`${El(i)}-${El(o)}`)}return new RegExp(`^\
[${e?"^":""}${r.join("")}]$`,"su")}a(iA,"setOf");function El(t){return`\\u{${Ol(t).toString(16)}}`}a(El,"escaped");function Ol(t){return t.codePointAt(0)??0}a(Ol,
"codePoint");function oA(t){return t===xr}a(oA,"isStar");function aA(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}a(aA,"matchesOne");function ng(t,e,n,r){
let s=0,i=0,o;for(;i<e.length;){let u=t[s],c=e[i];if(c===void 0)return!1;if(u!==void 0&&n(u))s++,o={pattern:s,item:i};else if(u!==void 0&&r(u,c))s++,i++;else{if(o===
void 0)return!1;o.item++,s=o.pattern,i=o.item}}for(;s<t.length;s++){let u=t[s];if(u!==void 0&&!n(u))return!1}return!0}a(ng,"matchesList");var At="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 \
and 0.27.1",$l=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],source:At},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],
source:At},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:At},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],
source:At},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"kernel",parts:[1,2],source:At},{name:"software",provider:"software",space:"kernel",
parts:[1,2],ownNames:!0,source:At},{name:"hardware",provider:"hardware",space:"kernel",parts:[1,2],ownNames:!0,source:At},{name:"iter",provider:"iter",space:"ke\
rnel",parts:[1,2],ownNames:!0,source:At},{name:"uprobe",provider:"uprobe",space:"user",parts:[2,3],source:At},{name:"usdt",provider:"usdt",space:"user",parts:[2,
3],source:At}];function rg(t,e,n){let r=/[?[]/.test(t)?()=>!1:nn(t),s=e[0]?.includes("/")?"user":"kernel",i=$l.filter(u=>u.space===s&&xe(n,u)&&u.parts.includes(
e.length)&&r(u.name));return(i.some(u=>u.ownNames!==!0)?i.filter(u=>u.ownNames!==!0):i).map(u=>u.name)}a(rg,"providersMatching");var ct="bpftrace: src/probe_types.h and the manual of the releases named",vr=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:ct},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:ct},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:ct},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:ct},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:ct},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:ct},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:ct},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:ct},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:ct},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:ct},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:ct},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Po={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"};var Pe={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Sr=[{target:"debian-13",why:"Debian's bpftrace 0.23.2 switch\
es its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 lo\
ads it"}],Er={before:"0.21",functions:Pe.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21"},Ge={bpftrace:"\
0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, infer\
red from the helper)"};var sg=Object.values(wo),Bn={"map-kinds":{title:"which BPF map a bpftrace map becomes",releasesOf:"bpftrace",rows:yl},"lock-moments":{title:"when a change of a \
map takes its lock",releasesOf:"bpftrace",rows:wl},output:{title:"how output leaves a probe",releasesOf:"bpftrace",rows:kl},"ring-buffer":{title:"since when the\
 kernel has the ring buffer",releasesOf:"kernel",rows:[vl]},stacks:{title:"how a stack is kept",releasesOf:"bpftrace",rows:xl},"free-lists":{title:"when an oper\
ation takes the lock of a free list",releasesOf:"kernel",rows:Object.values(No).map(({underBucket:t,source:e})=>({...t,source:e}))},sweeps:{title:"what clear() \
and zero() do",releasesOf:"bpftrace",rows:[Co]},"failed-updates":{title:"what bpftrace says of an update that fails",releasesOf:"bpftrace",rows:[To]},"provider-\
wildcards":{title:"what a wildcard in place of a probe type stands for",releasesOf:"bpftrace",rows:$l},"bpftrace-guard":{title:"bpftrace's own guard",releasesOf:"\
bpftrace",rows:[Pe]},"broken-guards":{title:"packages whose guard does not load",releasesOf:"bpftrace",rows:Sr},"kretprobe-ban":{title:"kretprobes that bpftrace\
 refuses",releasesOf:"bpftrace",rows:[Er]},"script-guard":{title:"what a guard in the script needs of bpftrace",releasesOf:"bpftrace",rows:[{from:Ge.bpftrace,source:Ge.
source}]},"script-guard-kernel":{title:"what a guard in the script needs of the kernel",releasesOf:"kernel",rows:[{from:Ge.kernel,source:Ge.source}]},providers:{
title:"the types of probes and their names",releasesOf:"bpftrace",rows:vr.flatMap(({spellings:t,source:e})=>t.map(n=>({...n,source:e})))},"provider-case":{title:"\
letter case of the names of probe types",releasesOf:"bpftrace",rows:[Po]},features:{title:"constructs that some releases of bpftrace take",releasesOf:"bpftrace",
rows:sg},functions:{title:"functions and words that some releases of bpftrace know",releasesOf:"bpftrace",rows:[...ho,mo]},settings:{title:"settings of the conf\
ig block",releasesOf:"bpftrace",rows:_o},"stack-modes":{title:"formats of stacks",releasesOf:"bpftrace",rows:go},"feature-kernels":{title:"constructs that need \
a kernel",releasesOf:"kernel",rows:sg.flatMap(({kernel:t,source:e})=>t===void 0?[]:[{from:t,source:e}])},"lock-types":{title:"which kind of lock a BPF map has",
releasesOf:"kernel",rows:en},"map-locked":{title:"the counter that sees a nested update of one map",releasesOf:"kernel",rows:[yr]},"program-guards":{title:"whic\
h programs run inside which",releasesOf:"kernel",rows:gl},nmi:{title:"programs that arrive as non-maskable interrupts",releasesOf:"kernel",rows:[ws]},"lock-path":{
title:"where a map lock is held",releasesOf:"kernel",rows:br}};function ig(t){return[...new Set(Bn[t].rows.map(({source:e})=>e))]}a(ig,"sourcesOf");var og=["H","M","N"];function ug(t,e){let n=new Map(Object.entries(t.functions));for(let r of e)n.set(r.function,uA(n.get(r.function),r));return{...t,functions:Object.
fromEntries(n)}}a(ug,"withVendorFunctions");function uA(t,{entry:e,exit:n,during:r}){let s={...t?.path};for(let i of r){let[o,u,c]=s[i]??["N","N",[]];s[i]=[ag(o,
e),ag(u,n),c]}return{...t,attachable:!0,path:s}}a(uA,"merged");function ag(t,e){return og.indexOf(t)<=og.indexOf(e)?t:e}a(ag,"worse");var cA=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,lA={H:"held",M:"maybe",N:"no"},Nl=["native_queued_spin_lock_slowpath","__pv_queued_spi\
n_lock_slowpath"],jn="queued_spin_lock_slowpath",Cl=[...Nl,jn];function rn(t){let e=cg.get(t);if(e!==void 0)return e;let n=pA(t);return cg.set(t,n),n}a(rn,"tabl\
eFor");var cg=new WeakMap;function pA(t){let e=br[0];if(e===void 0)throw new Error("the lock-path table is empty");let n=e;for(let o of br){let u=o.kernel==="6.\
16"?"6.15":o.kernel;j(t.kernel,u)&&(n=o)}let r=t.kernel===n.kernel||t.kernel.startsWith(`${n.kernel}.`),s=t.lockPath?.map(o=>dA(o,t));return{table:s===void 0?n:
ug(n,s),exact:r&&t.arch==="x86_64"&&t.backports!==!0}}a(pA,"chooseTable");function dA(t,e){return t.function===jn&&Ss(e)?{...t,function:"native_queued_spin_lock\
_slowpath"}:t}a(dA,"underTableName");function Ss(t){return!t.paravirt||t.arch==="arm64"}a(Ss,"plainSlowPath");function Lo(t,e){let{table:n}=rn(e);return t===jn&&
Ss(e)?Ro(n,"native_queued_spin_lock_slowpath"):Ro(n,t)}a(Lo,"kernelFunction");function Ro(t,e){return Object.hasOwn(t.functions,e)?t.functions[e]:void 0}a(Ro,"o\
wn");function Tl(t){let e=Object.keys(rn(t).table.functions);return Ss(t)?[...e.filter(n=>!Cl.includes(n)),jn]:e}a(Tl,"kernelFunctionNames");function Un(t,e,n,r){
let s=Lo(t,r)?.path?.[n];if(s===void 0)return;let i=s[2].includes("own")||e==="exit"&&cA.test(t);return{held:lA[e==="entry"?s[0]:s[1]],locks:s[2],taken:i}}a(Un,
"heldAt");function Mo(t,e){return Object.values(Lo(t.function,e)?.path??{}).some(r=>r[t.edge==="entry"?0:1]!=="N")}a(Mo,"isOnLockPath");function Il(t,e,n){let{table:r}=rn(
e);if(e.lockPath?.some(i=>i.function===t))return;if(t===jn&&!Ss(e))return`${t} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${Nl.
join(" and ")})`;if(Nl.includes(t)&&Ss(e))return`${t} exists only in x86_64 kernels with paravirtual spin locks (here it is ${jn})`;if(t===jn)return;let s=Ro(r,
t);if(s===void 0){let i=br.filter(o=>Ro(o,t)!==void 0).map(o=>o.kernel);return i.length===0?void 0:`${lg(t)} is not a symbol of Linux ${r.kernel} (seen in ${i.join(
", ")})`}if(n&&s.attachable===!1)return`${lg(t)} has no trace site in Linux ${r.kernel}`}a(Il,"whyUnattachable");function lg(t){return t.startsWith("__traceiter\
_")?`the tracepoint ${t.slice(12)}`:t}a(lg,"bare");function fA(t){let e=t.flatMap(s=>s.rows),n=e.flatMap(({from:s,before:i,unknown:o})=>[s,i,o?.from,o?.before]),r=e.map(({newerThan:s})=>s);return[...[...new Set(
n)].flatMap(s=>s===void 0?[]:[i=>j(i,s)]),...[...new Set(r)].flatMap(s=>s===void 0?[]:[i=>!j(s,i)])]}a(fA,"borders");function Fo(t){let e=fA(t),n=new Map;return r=>{
let s=n.get(r)??e.map(i=>i(r)?"1":"0").join("");return n.set(r,s),s}}a(Fo,"naming");var dg=Object.values(Bn),hA=Fo(dg.filter(({releasesOf:t})=>t==="bpftrace")),
mA=Fo(dg.filter(({releasesOf:t})=>t==="kernel")),{"map-kinds":gA,"lock-moments":_A,output:yA,stacks:bA}=Bn,wA=Fo([gA,_A,yA,bA]),kA=Fo([Bn["free-lists"]]);function fg({
bpftrace:t,kernel:e}){return`${wA(t)} ${vs(t,e)} ${kA(e)}`}a(fg,"lockingFacts");var pg=new WeakMap;function hg(t){let e=pg.get(t);if(e!==void 0)return e;let{table:n,
exact:r}=rn(t),s=[hA(t.bpftrace),mA(t.kernel),n.kernel,r,t.arch,t.paravirt,Sr.findIndex(i=>i.target===t.name),JSON.stringify(t.lockPath??[])].join("/");return pg.
set(t,s),s}a(hg,"factSet");var xA=["plain","scalar-count","scalar-aggregation","keyed-aggregation"],vA=["kprobe","fentry","raw-tracepoint","tracepoint","syscall\
-tracepoint","uprobe"],SA={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_perc\
pu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function EA(t){let{bpftrace:e,kernel:n}=t,r=a(i=>i===void 0?"no lock":`${i} (${tn(SA[i],n)}\
)`,"typed");return[`locking: ${[...xA.map(i=>{let o=xs[kr(i,e)].update,u=$o(i==="plain"?"assign":"aggregate",e);return`${i} ${o===void 0?"":u} ${r(o)}`}),`outpu\
t ${r(vs(e,n))}`,`stacks ${r(Io(e))}`,`LRU maps ${tn("lru",n)}`,xe(e,Pe)?"guard of its own":"no guard of its own",xe(n,yr)?"map_locked":""].join(", ")}`,...vA.map(
i=>`${i}: ${vo(i,n)}`),`lock path: ${rn(t).table.kernel}`,`slow path: ${t.paravirt?"paravirtual":"plain"}`]}a(EA,"verdictFacts");function mg(t){let e=new Set;return t.
filter(n=>{let r=EA(n).filter(s=>!e.has(s));for(let s of r)e.add(s);return r.length>0})}a(mg,"representatives");var AA="2026-11-23",gg={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},OA={name:"bpftrace@0.27.1,ke\
rnel@6.12",bpftrace:"0.27.1",kernel:"6.12",arch:"x86_64",paravirt:!0,support:{until:"rolling",source:"the newest bpftrace, on the kernel of Debian 13"},source:"\
bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory"},Ar=[...zm,
OA];function $A({support:t},e){return t.until==="rolling"||e.slice(0,t.until.length)<=t.until}a($A,"inSupport");function NA({bpftrace:t,kernel:e,backports:n}){return n!==
!0&&j(t,gg.bpftrace)&&j(e,gg.kernel)}a(NA,"isRead");var Ho=mg(Ar.filter(t=>$A(t,AA)&&NA(t)));function yg(t,e){let n=t.map(s=>({...s})),r=[...n];for(let s=r.pop();s!==void 0;s=r.pop())for(let[i,o]of Object.entries(s)){if(typeof o!="object"||o===null)continue;
let u=_g(o)?{start:o.start+e,end:o.end+e}:Array.isArray(o)?[...o]:{...o};Object.assign(s,{[i]:u}),_g(o)||r.push(u)}return n}a(yg,"relocate");function _g(t){return"\
start"in t&&"end"in t&&typeof t.start=="number"&&typeof t.end=="number"}a(_g,"isSpan");var Xe={};RE(Xe,{StringBuffer:()=>lt,abstract:()=>X,assert:()=>Re,checkNotNull:()=>Hl,clone:()=>CA,copyWithoutDuplicates:()=>Rl,defineLazyProperty:()=>Do,getDuplicates:()=>qo,
isLexical:()=>Ll,isSyntactic:()=>$t,padLeft:()=>Ml,repeat:()=>Or,repeatFn:()=>bg,repeatStr:()=>wg,unescapeCodePoint:()=>Fl,unexpectedObjToString:()=>zo});var Ot={};for(let t=0;t<128;t++)Ot[t]=String.fromCharCode(t);Ot[39]="\\'";Ot[34]='\\"';Ot[92]="\\\\";Ot[8]="\\b";Ot[12]="\\f";Ot[10]="\\n";Ot[13]="\\r";Ot[9]="\\\
t";Ot[11]="\\v";function X(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}a(X,"abstract");function Re(t,e){if(!t)throw new Error(e||"Assertion failed")}a(Re,"assert");function Do(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}a(Do,"defineLazyProperty");function CA(t){return t&&Object.assign({},t)}a(CA,"clone");function bg(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}a(bg,"repeatFn");function wg(t,e){return new Array(e+1).join(t)}a(wg,"repeatStr");function Or(t,e){return bg(()=>t,e)}a(Or,"repeat");function qo(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}a(qo,"getDuplicates");function Rl(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}a(Rl,"copyWithoutDuplicates");function $t(t){let e=t[0];return e===e.toUpperCase()}a($t,"isSyntactic");function Ll(t){
return!$t(t)}a(Ll,"isLexical");function Ml(t,e,n){let r=n||" ";return t.length<e?wg(r,e-t.length)+t:t}a(Ml,"padLeft");function lt(){this.strings=[]}a(lt,"String\
Buffer");lt.prototype.append=function(t){this.strings.push(t)};lt.prototype.contents=function(){return this.strings.join("")};var Pl=a(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function Fl(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return Pl(t.slice(2,4));case"u":return t.charAt(2)==="{"?Pl(t.slice(3,-1)):Pl(t.slice(2,6));default:
return t.charAt(1)}else return t}a(Fl,"unescapeCodePoint");function zo(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}a(zo,
"unexpectedObjToString");function Hl(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}a(Hl,"checkNotNull");var kg=a(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Go=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,kg(t)]));Go.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var Dl=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,kg(t)]));var N=class t{static{a(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},V=Object.create(N.prototype),Z=Object.create(N.prototype),H=class extends N{static{a(this,"Terminal")}constructor(e){super(),this.
obj=e}},q=class extends N{static{a(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},U=class extends N{static{
a(this,"Param")}constructor(e){super(),this.index=e}},L=class extends N{static{a(this,"Alt")}constructor(e){super(),this.terms=e}},Nt=class extends L{static{a(this,
"Extend")}constructor(e,n,r){let s=e.rules[n].body;super([r,s]),this.superGrammar=e,this.name=n,this.body=r}},Ct=class extends L{static{a(this,"Splice")}constructor(e,n,r,s){
let i=e.rules[n].body;super([...r,i,...s]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},M=class extends N{static{a(this,"Seq")}constructor(e){
super(),this.factors=e}},Q=class extends N{static{a(this,"Iter")}constructor(e){super(),this.expr=e}},Be=class extends Q{static{a(this,"Star")}},pt=class extends Q{static{
a(this,"Plus")}},ge=class extends Q{static{a(this,"Opt")}};Be.prototype.operator="*";pt.prototype.operator="+";ge.prototype.operator="?";Be.prototype.minNumMatches=
0;pt.prototype.minNumMatches=1;ge.prototype.minNumMatches=0;Be.prototype.maxNumMatches=Number.POSITIVE_INFINITY;pt.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
ge.prototype.maxNumMatches=1;var z=class extends N{static{a(this,"Not")}constructor(e){super(),this.expr=e}},K=class extends N{static{a(this,"Lookahead")}constructor(e){
super(),this.expr=e}},Y=class extends N{static{a(this,"Lex")}constructor(e){super(),this.expr=e}},T=class extends N{static{a(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return $t(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},G=class extends N{static{a(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Go)this.pattern=Go[e];else if(e in Dl)this.pattern=
Dl[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function oe(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}a(oe,"createError");function Bo(){return oe(
"Interval sources don't match")}a(Bo,"intervalSourcesDontMatch");function xg(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return oe(r,n)}a(xg,"undeclaredGrammar");function vg(t,e){
return oe("Grammar "+t.name+" is already declared in this namespace")}a(vg,"duplicateGrammarDeclaration");function Sg(t){return oe(`Grammar '${t.name}' does not\
 support incremental parsing`)}a(Sg,"grammarDoesNotSupportIncrementalParsing");function jo(t,e,n){return oe("Rule "+t+" is not declared in grammar "+e,n)}a(jo,"\
undeclaredRule");function Eg(t,e,n){return oe("Cannot override rule "+t+" because it is not declared in "+e,n)}a(Eg,"cannotOverrideUndeclaredRule");function Ag(t,e,n){
return oe("Cannot extend rule "+t+" because it is not declared in "+e,n)}a(Ag,"cannotExtendUndeclaredRule");function ql(t,e,n,r){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==n&&(s+=" (originally declared in '"+n+"')"),oe(s,r)}a(ql,"duplicateRuleDeclaration");function Uo(t,e,n,r){return oe(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}a(Uo,"wrongNumberOfParameters");function Og(t,e,n,r){return oe("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+n+")",r)}a(Og,"wrongNumberOfArguments");function zl(t,e,n){return oe("Duplicate parameter names in rule "+t+": "+e.join(
", "),n)}a(zl,"duplicateParameterNames");function $g(t,e){return oe("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}a($g,"invalidParameter");var TA="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function Ng(t,e){return oe("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}a(Ng,"applicationOfSynt\
acticRuleFromLexicalContext");function Cg(t){let{ruleName:e}=t;return oe(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+TA,t.source)}a(
Cg,"applySyntacticWithLexicalRuleApplication");function Tg(t){return oe("applySyntactic is not required here (in a syntactic context)",t.source)}a(Tg,"unnecessa\
ryExperimentalApplySyntactic");function Gl(t,e){return oe("Incorrect argument type: expected "+t,e.source)}a(Gl,"incorrectArgumentType");function Ig(t){return oe(
"'...' can appear at most once in a rule body",t.source)}a(Ig,"multipleSuperSplices");function Pg(t){let e=t._node;Re(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let n=t.children.slice(1,-1).map(s=>s.source),r=n[0].coverageWith(...n.slice(1));return oe(`U+${r.contents} is not a valid Unicode code \
point`,r)}a(Pg,"invalidCodePoint");function Ko(t,e){let n=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(n)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let i=e.map(o=>new T(o.ruleName,o.args)).join(`
`);s+=`
Application stack (most recent application last):
`+i}return oe(s,t.expr.source)}a(Ko,"kleeneExprHasNullableOperand");function Bl(t,e,n,r){return oe("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+n+")",r.source)}a(Bl,"inconsistentArity");function IA(t){let e=t.map(n=>n.message);return oe(["Errors:"].concat(e).join(`
- `),t[0].interval)}a(IA,"multipleErrors");function Rg(t,e,n,r){let s=r.slice(0,-1).map(c=>{let l="  "+c[0].name+" > "+c[1];return c.length===3?l+" for '"+c[2]+
"'":l}).join(`
`);s+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let o=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",s].join(`
`),u=oe(o);return u.name="missingSemanticAction",u}a(Rg,"missingSemanticAction");function Lg(t){if(t.length===1)throw t[0];if(t.length>1)throw IA(t)}a(Lg,"throw\
Errors");function PA(t){let e=0;return t.map(r=>{let s=r.toString();return e=Math.max(e,s.length),s}).map(r=>Ml(r,e))}a(PA,"padNumbersToEqualLength");function Mg(t,e,n){
let r=t.length,s=t.slice(0,n),i=t.slice(n+e.length);return(s+e+i).substr(0,r)}a(Mg,"strcpy");function RA(...t){let e=this,{offset:n}=e,{repeatStr:r}=Xe,s=new lt;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=PA([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),o=a((p,d,f)=>{s.append(f+i[p]+" | "+d+`
`)},"appendLine");e.prevLine!=null&&o(0,e.prevLine,"  "),o(1,e.line,"> ");let u=e.line.length,c=r(" ",u+1);for(let p=0;p<t.length;++p){let d=t[p][0],f=t[p][1];Re(
d>=0&&d<=f,"range start must be >= 0 and <= end");let m=n-e.colNum+1;d=Math.max(0,d-m),f=Math.min(f-m,u),c=Mg(c,r("~",f-d),d)}let l=2+i[1].length+3;return s.append(
r(" ",l)),c=Mg(c,"^",e.colNum-1),s.append(c.replace(/ +$/,"")+`
`),e.nextLine!=null&&o(2,e.nextLine,"  "),s.contents()}a(RA,"lineAndColumnToMessage");var jl=[];function Zo(t){jl.push(t)}a(Zo,"awaitBuiltInRules");function Fg(t){
jl.forEach(e=>{e(t)}),jl=null}a(Fg,"announceBuiltInRules");function Es(t,e){let n=1,r=1,s=0,i=0,o=null,u=null,c=-1;for(;s<e;){let d=t.charAt(s++);d===`
`?(n++,r=1,c=i,i=s):d!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let d=t.indexOf(`
`,l+1);o=d===-1?t.slice(l):t.slice(l,d),o=o.replace(/^\r?\n/,"").replace(/\r$/,"")}c>=0&&(u=t.slice(c,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:p,prevLine:u,nextLine:o,toString:RA}}a(Es,"getLineAndColumn");function As(t,e,...n){return Es(t,e).toString(...n)}a(
As,"getLineAndColumnMessage");var Ul=(()=>{let t=0;return e=>""+e+t++})();var It=class t{static{a(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Es(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return As(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Bo();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Bo();return Re(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};It.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw Bo();
n=Math.min(n,s.startIdx),r=Math.max(r,s.endIdx)}return new It(t.sourceString,n,r)};var LA=65535,Hg=1114111,Pt=class{static{a(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>LA&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let s=this.next(),i=e[r];if(s==null||s.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new It(
this.source,e,n||this.pos)}};var Nr=class{static{a(this,"MatchResult")}constructor(e,n,r,s,i,o,u){this.matcher=e,this.input=n,this.startExpr=r,this._cst=s,this._cstOffset=i,this._rightmostFailurePosition=
o,this._rightmostFailures=u,this.failed()&&(Do(this,"message",function(){let c="Expected "+this.getExpectedText();return As(this.input,this.getRightmostFailurePosition())+
c}),Do(this,"shortMessage",function(){let c="expected "+this.getExpectedText(),l=Es(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+c}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new lt,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new It(this.input,e,e)}};var Wo=class{static{a(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,s=r.indexOf(e.toMemoKey())+1,i=r.slice(s);n.isInvolved=function(o){return i.indexOf(o)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let o=s;o<r.length;o++){let u=r[o];this.isInvolved(u)||i.push(u)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let s=n[r];if(e.isInvolved(s))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
s=>{let i=r[s];e+i.examinedLength>n?delete r[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var MA="✗",FA="✓",HA="⋅",DA="⇒",qA="␉",zA="␊",GA="␍",Kl={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function BA(t){return Or(" ",t).join("")}a(BA,"spaces");function jA(t,e,n){let r=Dg(t.slice(e,e+n));return r.length<n?r+Or(" ",n-r.length).join(""):r}a(jA,"getI\
nputExcerpt");function Dg(t){return typeof t=="string"?t.replace(/ /g,HA).replace(/\t/g,qA).replace(/\n/g,zA).replace(/\r/g,GA):String(t)}a(Dg,"asEscapedString");
var sn=class t{static{a(this,"Trace")}constructor(e,n,r,s,i,o,u){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new It(e,n,r),this.expr=s,this.bindings=
o,this.children=u||[],this.terminatingLREntry=null,this._flags=i?Kl.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function s(i,o,u){let c=!0;r.enter&&r.enter.call(n,i,o,u)===t.prototype.SKIP&&(c=!1),c&&(i.children.forEach(l=>{s(l,i,u+1)}),
r.exit&&r.exit.call(n,i,o,u))}a(s,"_walk"),this.isRootNode?this.children.forEach(i=>{s(i,null,0)}):s(this,null,0)}toString(){let e=new lt;return this.walk((n,r,s)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(jA(n.input,n.pos,10)+BA(s*2+1)),e.append((n.succeeded?FA:MA)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let o=Dg(n.source.contents);e.append(" "+DA+"  "),e.append(typeof o=="string"?'"'+o+'"':o)}e.append(`
`)}}),e.contents()}};sn.prototype.SKIP={};Object.keys(Kl).forEach(t=>{let e=Kl[t];Object.defineProperty(sn.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});N.prototype.allowsSkippingPrecedingSpace=X("allowsSkippingPrecedingSpace");V.allowsSkippingPrecedingSpace=Z.allowsSkippingPrecedingSpace=T.prototype.allowsSkippingPrecedingSpace=
H.prototype.allowsSkippingPrecedingSpace=q.prototype.allowsSkippingPrecedingSpace=G.prototype.allowsSkippingPrecedingSpace=function(){return!0};L.prototype.allowsSkippingPrecedingSpace=
Q.prototype.allowsSkippingPrecedingSpace=Y.prototype.allowsSkippingPrecedingSpace=K.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=
U.prototype.allowsSkippingPrecedingSpace=M.prototype.allowsSkippingPrecedingSpace=function(){return!1};var Os;Zo(t=>{Os=t});var Vo;N.prototype.assertAllApplicationsAreValid=function(t,e){Vo=0,this._assertAllApplicationsAreValid(t,e)};N.prototype._assertAllApplicationsAreValid=
X("_assertAllApplicationsAreValid");V._assertAllApplicationsAreValid=Z._assertAllApplicationsAreValid=H.prototype._assertAllApplicationsAreValid=q.prototype._assertAllApplicationsAreValid=
U.prototype._assertAllApplicationsAreValid=G.prototype._assertAllApplicationsAreValid=function(t,e){};Y.prototype._assertAllApplicationsAreValid=function(t,e){Vo++,
this.expr._assertAllApplicationsAreValid(t,e),Vo--};L.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};M.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};Q.prototype.
_assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=K.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};T.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],s=$t(t)&&Vo===0;if(!r)throw jo(this.ruleName,e.name,this.source);
if(!n&&$t(this.ruleName)&&!s)throw Ng(this.ruleName,this);let i=this.args.length,o=r.formals.length;if(i!==o)throw Og(this.ruleName,o,i,this.source);let u=Os&&r===
Os.rules.applySyntactic;if(Os&&r===Os.rules.caseInsensitive&&!(this.args[0]instanceof H))throw Gl('a Terminal (e.g. "abc")',this.args[0]);if(u){let l=this.args[0];
if(!(l instanceof T))throw Gl("a syntactic rule application",l);if(!$t(l.ruleName))throw Cg(l);if(s)throw Tg(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,u),l.getArity()!==1)throw $g(this.ruleName,l)})};N.prototype.assertChoicesHaveUniformArity=X("assertChoicesHaveUniformArity");V.assertChoicesHaveUniformArity=Z.assertChoicesHaveUniformArity=H.prototype.assertChoicesHaveUniformArity=
q.prototype.assertChoicesHaveUniformArity=U.prototype.assertChoicesHaveUniformArity=Y.prototype.assertChoicesHaveUniformArity=G.prototype.assertChoicesHaveUniformArity=
function(t){};L.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let s=r.getArity();if(e!==s)throw Bl(t,e,s,r)}};Nt.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw Bl(t,n,e,this.terms[0])};M.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};Q.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};z.prototype.assertChoicesHaveUniformArity=function(t){};K.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};T.
prototype.assertChoicesHaveUniformArity=function(t){};N.prototype.assertIteratedExprsAreNotNullable=X("assertIteratedExprsAreNotNullable");V.assertIteratedExprsAreNotNullable=Z.assertIteratedExprsAreNotNullable=H.prototype.
assertIteratedExprsAreNotNullable=q.prototype.assertIteratedExprsAreNotNullable=U.prototype.assertIteratedExprsAreNotNullable=G.prototype.assertIteratedExprsAreNotNullable=
function(t){};L.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
M.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};Q.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw Ko(this,[])};ge.prototype.assertIteratedExprsAreNotNullable=
z.prototype.assertIteratedExprsAreNotNullable=K.prototype.assertIteratedExprsAreNotNullable=Y.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};T.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var $s=class{static{a(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Qe=class extends $s{static{a(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Yo=class extends $s{static{a(this,"NonterminalNode")}constructor(e,n,r,s){super(s),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return Ll(this.ctorName)}isSyntactic(){return $t(this.ctorName)}},Cr=class extends $s{static{a(this,"IterationNode")}constructor(e,n,r,s){
super(r),this.children=e,this.childOffsets=n,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};N.prototype.eval=X("eval");V.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new Qe(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};Z.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new Qe(0),n),!0):(t.processFailure(n,this),
!1)};H.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new Qe(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};q.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new Qe(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};U.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};Y.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};L.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};M.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};Q.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),s=[],i=[];for(;s.
length<r;)s.push([]),i.push([]);let o=0,u=n,c;for(;o<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===u)throw Ko(this,t._applicationStack);u=e.pos,o++;let f=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(c=0;c<f.length;c++)s[c].push(f[c]),i[c].push(m[c])}if(o<this.
minNumMatches)return!1;let l=t.posToOffset(n),p=0;if(o>0){let f=s[r-1],m=i[r-1],g=m[m.length-1]+f[f.length-1].matchLength;l=i[0][0],p=g-l}let d=this instanceof ge;
for(c=0;c<s.length;c++)t._bindings.push(new Cr(s[c],i[c],p,d)),t._bindingOffsets.push(l);return!0};z.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};K.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
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
t.isTracing()&&f){let g=t.getTraceEntry(n,this,m,m?[c]:[]);d&&(Re(g.terminatingLREntry!=null||!m),g.isHeadOfLeftRecursion=!0),f.traceEntry=g}return e.examinedLength=
Math.max(e.examinedLength,u),t.exitApplication(r,c),m};T.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let s=t.getArity(),i=e._bindings.
splice(e._bindings.length-s,s),o=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),u=n.pos-r;return new Yo(this.ruleName,i,o,u)}else return!1};T.prototype.
growSeedResult=function(t,e,n,r,s){if(!s)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=s,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let o=e.trace[e.trace.length-1];r.traceEntry=new sn(e.input,n,i.pos,this,!0,[s],[o.clone()])}if(i.pos=n,s=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),s),i.pos=n+r.matchLength,r.value};G.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=Hg){let s=String.fromCodePoint(r);if(this.pattern.test(s))return t.pushBinding(new Qe(
s.length),n),!0}return t.processFailure(n,this),!1};N.prototype.getArity=X("getArity");V.getArity=Z.getArity=H.prototype.getArity=q.prototype.getArity=U.prototype.getArity=T.prototype.getArity=G.prototype.getArity=
function(){return 1};L.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};M.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};Q.prototype.getArity=function(){return this.expr.getArity()};z.prototype.getArity=function(){return 0};
K.prototype.getArity=Y.prototype.getArity=function(){return this.expr.getArity()};function dt(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}a(dt,"getMetaInfo");N.prototype.outputRecipe=
X("outputRecipe");V.outputRecipe=function(t,e){return["any",dt(this,e)]};Z.outputRecipe=function(t,e){return["end",dt(this,e)]};H.prototype.outputRecipe=function(t,e){
return["terminal",dt(this,e),this.obj]};q.prototype.outputRecipe=function(t,e){return["range",dt(this,e),this.from,this.to]};U.prototype.outputRecipe=function(t,e){
return["param",dt(this,e),this.index]};L.prototype.outputRecipe=function(t,e){return["alt",dt(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};Nt.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};Ct.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",dt(this,e),n.map(s=>s.outputRecipe(t,e)),r.map(s=>s.outputRecipe(t,e))]};M.prototype.outputRecipe=function(t,e){return[
"seq",dt(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};Be.prototype.outputRecipe=pt.prototype.outputRecipe=ge.prototype.outputRecipe=z.prototype.outputRecipe=
K.prototype.outputRecipe=Y.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),dt(this,e),this.expr.outputRecipe(t,e)]};T.prototype.
outputRecipe=function(t,e){return["app",dt(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};G.prototype.outputRecipe=function(t,e){return["unicodeC\
har",dt(this,e),this.categoryOrProp]};N.prototype.introduceParams=X("introduceParams");V.introduceParams=Z.introduceParams=H.prototype.introduceParams=q.prototype.introduceParams=U.prototype.introduceParams=
G.prototype.introduceParams=function(t){return this};L.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
M.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};Q.prototype.introduceParams=z.prototype.introduceParams=
K.prototype.introduceParams=Y.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};T.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new U(
e).withSource(this.source)}else return this.args.forEach((n,r,s)=>{s[r]=n.introduceParams(t)}),this};N.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};N.prototype._isNullable=X("_isNullable");V._isNullable=q.prototype._isNullable=
U.prototype._isNullable=pt.prototype._isNullable=G.prototype._isNullable=function(t,e){return!1};Z._isNullable=function(t,e){return!0};H.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};L.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};M.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};Be.prototype._isNullable=ge.prototype._isNullable=z.prototype._isNullable=
K.prototype._isNullable=function(t,e){return!0};Y.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};T.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],s=r.substituteParams(this.args);e[n]=!1,e[n]=s._isNullable(t,e)}return e[n]};N.prototype.substituteParams=X("substituteParams");V.substituteParams=Z.substituteParams=H.prototype.substituteParams=q.prototype.substituteParams=G.prototype.substituteParams=
function(t){return this};U.prototype.substituteParams=function(t){return Hl(t[this.index])};L.prototype.substituteParams=function(t){return new L(this.terms.map(
e=>e.substituteParams(t)))};M.prototype.substituteParams=function(t){return new M(this.factors.map(e=>e.substituteParams(t)))};Q.prototype.substituteParams=z.prototype.
substituteParams=K.prototype.substituteParams=Y.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};T.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new T(this.ruleName,e)}};function qg(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}a(qg,"isRestrictedJSIdentifier");function Zl(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((s,i)=>{s===n&&(t[i]=s+"_"+r++)})})}a(Zl,"resolveDuplicatedNames");N.prototype.toArgumentNameList=
X("toArgumentNameList");V.toArgumentNameList=function(t,e){return["any"]};Z.toArgumentNameList=function(t,e){return["end"]};H.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};q.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return qg(n)||(n="_"+n),qg(n)||(n="$"+t),[n]};L.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],s=n[0].length;
for(let i=0;i<s;i++){let o=[];for(let c=0;c<this.terms.length;c++)o.push(n[c][i]);let u=Rl(o);r.push(u.join("_or_"))}return e||Zl(r),r};M.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let s=r.toArgumentNameList(t,!0);n=n.concat(s),t+=s.length}),e||Zl(n),n};Q.prototype.toArgumentNameList=function(t,e){
let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||Zl(n),n};ge.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};z.prototype.toArgumentNameList=function(t,e){return[]};K.prototype.toArgumentNameList=Y.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};T.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};G.prototype.toArgumentNameList=
function(t,e){return["$"+t]};U.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};N.prototype.toDisplayString=X("toDisplayString");L.prototype.toDisplayString=M.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};V.toDisplayString=Z.toDisplayString=Q.prototype.toDisplayString=z.prototype.toDisplayString=K.prototype.toDisplayString=Y.prototype.
toDisplayString=H.prototype.toDisplayString=q.prototype.toDisplayString=U.prototype.toDisplayString=function(){return this.toString()};T.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};G.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function UA(t){return t==="description"||t==="string"||t==="code"}a(UA,"isValidType");var _e=class t{static{a(this,"Failure")}constructor(e,n,r){if(!UA(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};N.prototype.toFailure=X("toFailure");V.toFailure=function(t){return new _e(this,"any object","description")};Z.toFailure=function(t){return new _e(this,"end of \
input","description")};H.prototype.toFailure=function(t){return new _e(this,this.obj,"string")};q.prototype.toFailure=function(t){return new _e(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};z.prototype.toFailure=function(t){let e=this.expr===V?"nothing":"not "+this.expr.toFailure(t);return new _e(this,
e,"description")};K.prototype.toFailure=function(t){return this.expr.toFailure(t)};T.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new _e(this,e,"description")};G.prototype.toFailure=function(t){return new _e(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};L.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new _e(
this,n,"description")};M.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new _e(this,n,"description")};Q.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new _e(this,e,"description")};N.prototype.toString=X("toString");V.toString=function(){return"any"};Z.toString=function(){return"end"};H.prototype.toString=function(){return JSON.stringify(this.
obj)};q.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};U.prototype.toString=function(){return"$"+this.index};Y.prototype.
toString=function(){return"#("+this.expr.toString()+")"};L.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};M.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};Q.prototype.toString=function(){return this.expr+this.operator};z.prototype.toString=function(){return"~"+this.expr};K.prototype.toString=function(){
return"&"+this.expr};T.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};G.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Ns=class t extends N{static{a(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return Re(n instanceof H,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,s=this._getString(
e);return n.matchString(s,!0)?(e.pushBinding(new Qe(s.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new _e(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var zg;Zo(t=>{zg=t.rules.applySyntactic.body});var Wl=new T("spaces"),Jo=class{static{a(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Pt(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(Wl),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==Wl?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new Wo),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
T){let s=r.memo[n.toMemoKey()];if(s&&s.traceEntry){let i=s.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,s){if(n instanceof
T){let i=this.currentApplication(),o=i?i.args:[];n=n.substituteParams(o)}return this.getMemoizedTraceEntry(e,n)||new sn(this.input,e,this.inputStream.pos,n,r,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,s=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let o=n.pos,u=this.maybeSkipSpacesBefore(e),c;this.trace&&(c=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(r),d=this.getTraceEntry(u,e,l,p);d.isImplicitSpaces=e===Wl,d.isRootNode=e===this.startExpr,c.push(d),this.trace=
c}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(n.pos=o,this.truncateBindings(r),this.userData=s),this.recordedFailures&&this.recordFailures(i,!1),e===zg&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new Nr(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Xo=class{static{a(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let s=this._input,i=this._memoTable;if(e<0||e>s.length||n<0||n>s.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=s.slice(0,e)+r+s.slice(
n),this._input!==s&&i.length>0&&(this._isMemoTableStale=!0);let o=i.slice(n);i.length=e;for(let u=0;u<r.length;u++)i.push(void 0);for(let u of o)i.push(u);for(let u=0;u<
e;u++){let c=i[u];c&&c.clearObsoleteEntries(u,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Sg(this.grammar);let s=new Jo(this,
e,r.positionToRecordFailures);return r.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new M([r,Z])}};var Cs=[],Vl=a((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Qo=class{static{a(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&Re(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.
childAt(e),s=this._node.childOffsets[e],i=this._baseInterval.subInterval(s,r.matchLength),o=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this.
_semantics.wrap(r,i,o)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(o=>o.
_node),s=new Cr(r,[],-1,!1),i=this._semantics.wrap(s,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},ve=class t{static{a(this,"Semantics")}constructor(e,n){
let r=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:Qo){constructor(s,i,o){super(s,i,o),r.checkActionDictsIfHaventAlready(),
this._semantics=r}toString(){return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:Ul(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
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
`),r}addOperationOrAttribute(e,n,r){let s=e+"s",i=Gg(n,e),{name:o}=i,{formals:u}=i;this.assertNewName(o,e);let c=KA(e,o,d),l={_default:c};Object.keys(r).forEach(
f=>{l[f]=r[f]});let p=e==="operation"?new Kn(o,u,l,c):new Ts(o,l,c);p.checkActionDict(this.grammar),this[s][o]=p;function d(...f){let m=this._semantics[s][o];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+o+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let g=Object.
create(null);for(let[b,w]of Object.entries(f)){let k=m.formals[b];g[k]=w}let _=this.args;this.args=g;let y=m.execute(this._semantics,this);return this.args=_,y}
a(d,"doIt"),e==="operation"?(this.Wrapper.prototype[o]=d,this.Wrapper.prototype[o].toString=function(){return"["+o+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,o,{get:d,configurable:!0}),Object.defineProperty(this.attributeKeys,o,{value:Ul(o)}))}extendOperationOrAttribute(e,n,r){let s=e+"s";if(Gg(n,"attribute"),
!(this.super&&n in this.super[s]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(Vl(this[s],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[s][n].formals,o=this[s][n].actionDict,u=Object.create(o);Object.keys(r).forEach(c=>{u[c]=r[c]}),this[s][n]=e==="opera\
tion"?new Kn(n,i,u):new Ts(n,u),this[s][n].checkActionDict(this.grammar)}assertNewName(e,n){if(Vl(Qo.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let s=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,s)}};function Gg(t,e){
if(!ve.prototypeGrammar)return Re(t.indexOf("(")===-1),{name:t,formals:[]};let n=ve.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(n.failed())throw new Error(n.message);return ve.prototypeGrammarSemantics(n).parse()}a(Gg,"parseSignature");function KA(t,e,n){return function(...r){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(o=>this.args[o]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw Rg(
this.ctorName,e,t,Cs)}}a(KA,"newDefaultAction");ve.createSemantics=function(t,e){let n=new ve(t,e!==void 0?e:ve.BuiltInSemantics._getSemantics()),r=a(function(i){
if(!(i instanceof Nr))throw new TypeError("Semantics expected a MatchResult, but got "+zo(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let o=i._cst;if(o.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+o.grammar.name+"' with a semantics for '"+t.name+"'");let u=new Pt(i.input);
return n.wrap(o,u.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(s,i){return n.addOperationOrAttribute("operation",s,i),r},
r.extendOperation=function(s,i){return n.extendOperationOrAttribute("operation",s,i),r},r.addAttribute=function(s,i){return n.addOperationOrAttribute("attribute",
s,i),r},r.extendAttribute=function(s,i){return n.extendOperationOrAttribute("attribute",s,i),r},r._getActionDict=function(s){let i=n.operations[s]||n.attributes[s];
if(!i)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(s){let i;
return s in n.operations?(i=n.operations[s],delete n.operations[s]):s in n.attributes&&(i=n.attributes[s],delete n.attributes[s]),delete n.Wrapper.prototype[s],
i},r.getOperationNames=function(){return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.
grammar},r.toRecipe=function(s){return n.toRecipe(s)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var Kn=class{static{a(this,"Operatio\
n")}constructor(e,n,r,s){this.name=e,this.formals=n,this.actionDict=r,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,n){try{let{ctorName:r}=n._node,s=this.actionDict[r];return s?(Cs.push([this,r]),s.apply(n,n._children())):n.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(Cs.push([this,"_nonterminal",r]),s.apply(n,n._children())):(Cs.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{
Cs.pop()}}};Kn.prototype.typeName="operation";var Ts=class extends Kn{static{a(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,s=e.
attributeKeys[this.name];return Vl(r,s)||(r[s]=Kn.prototype.execute.call(this,e,n)),r[s]}};Ts.prototype.typeName="attribute";var Bg=["_iter","_terminal","_nonterminal","_default"];function jg(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}a(jg,"getSortedRuleValues");var ZA=a(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),Ug,Kg,ce=class t{static{a(this,"Grammar")}constructor(e,n,r,s){if(this.name=e,this.superGrammar=
n,this.rules=r,s){if(!(s in r))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Xo(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=jg(this),r=jg(e);return n.length===r.length&&n.every((s,i)=>s.description===r[i].description&&s.formals.join(",")===r[i].formals.join(",")&&s.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return ve.createSemantics(this)}extendSemantics(e){return ve.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let s=[];for(let i in r){let o=r[i];if(!Bg.includes(i)&&!(i in this.rules)){s.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof o!=
"function"){s.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let c=o.length,l=this._topDownActionArity(i);if(c!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${c}`,s.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(s.length>0){let i=s.map(u=>"- "+u),o=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw o.problems=s,o}}_topDownActionArity(e){return Bg.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(u=>{let c=this.rules[u],{body:l}=c,p=!this.superGrammar||!this.superGrammar.rules[u],d;p?d="define":d=l instanceof Nt?"\
extend":"override";let f={};if(c.source&&this.source){let _=c.source.relativeTo(this.source);f.sourceInterval=[_.startIdx,_.endIdx]}let m=p?c.description:null,g=l.
outputRecipe(c.formals,this.source);s[u]=[d,f,m,c.formals,g]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let o=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,s].map(JSON.stringify)];return ZA(`[${o.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new lt;e.append("{");let n=!0;for(let r in this.rules){let{body:s}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let s=this._topDownActionArity(e);r.append(Or("_",s).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new T(e);else{let s=Ug.match(e,"Base_application");n=Kg(s,{})}if(!(n.ruleName in this.rules))
throw jo(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:s}=this.rules[n.ruleName];throw Uo(n.ruleName,r.length,
n.args.length,s)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};ce.ProtoBuiltInRules=new ce("ProtoBuiltInRules",void 0,
{any:{body:V,formals:[],description:"any character",primitive:!0},end:{body:Z,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Ns(new U(
0)),formals:["str"],primitive:!0},lower:{body:new G("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new G("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new G("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new Be(
new T("space")),formals:[]},space:{body:new q("\0"," "),formals:[],description:"a space"}});ce.initApplicationParser=function(t,e){Ug=t,Kg=e};var Is=class{static{a(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?ce.ProtoBuiltInRules:ce.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){
let r=this.ensureSuperGrammar().rules[e];if(!r)throw Eg(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,s){let i=qo(n);if(i.length>0)
throw zl(e,i,s);let o=this.ensureSuperGrammar().rules[e],u=o.formals,c=u?u.length:0;if(n.length!==c)throw Uo(e,c,n.length,s);return this.install(e,n,r,o.description,
s)}install(e,n,r,s,i,o=!1){return this.rules[e]={body:r.introduceParams(n),formals:n,description:s,source:i,primitive:o},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Pt(e).interval(0,e.length),
this}build(){let e=new ce(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertChoicesHaveUniformArity(
s)}catch(o){n.push(o)}try{i.assertAllApplicationsAreValid(s,e)}catch(o){n.push(o),r=!0}}),r||Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(o){n.push(o)}}),n.length>0&&Lg(n),this.source&&(e.source=this.source),e}define(e,n,r,s,i,o){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw ql(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw ql(e,this.name,this.name,i);let u=qo(n);if(u.length>0)throw zl(e,u,i);return this.install(
e,n,r,s,i,o)}override(e,n,r,s,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,s,i){if(!this.
ensureSuperGrammar().rules[e])throw Ag(e,this.superGrammar.name,i);let u=new Nt(this.superGrammar,e,r);return u.source=r.source,this.installOverriddenOrExtendedRule(
e,n,u,i),this}};var jt=class{static{a(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new Is(e)}grammar(e,n,r,s,i){
let o=new Is(n);return r&&o.withSuperGrammar(r instanceof ce?r:this.fromRecipe(r)),s&&o.withDefaultStartRule(s),e&&e.source&&o.withSource(e.source),this.currentDecl=
o,Object.keys(i).forEach(u=>{this.currentRuleName=u;let c=i[u],l=c[0],p=c[1],d=c[2],f=c[3],m=this.fromRecipe(c[4]),g;o.source&&p&&p.sourceInterval&&(g=o.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),o[l](u,f,m,d,g)}),this.currentRuleName=this.currentDecl=null,o.build()}terminal(e){return new H(
e)}range(e,n){return new q(e,n)}param(e){return new U(e)}alt(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof L?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new L(n)}seq(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof M?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new M(n)}star(e){return e instanceof N||(e=this.fromRecipe(e)),new Be(e)}plus(e){return e instanceof N||(e=this.fromRecipe(e)),new pt(
e)}opt(e){return e instanceof N||(e=this.fromRecipe(e)),new ge(e)}not(e){return e instanceof N||(e=this.fromRecipe(e)),new z(e)}lookahead(e){return e instanceof
N||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new z(new z(e)):new K(e)}lex(e){return e instanceof N||(e=this.fromRecipe(e)),new Y(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof N?r:this.fromRecipe(r)},this)),new T(e,n)}splice(e,n){return new Ct(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),r}};function et(t){return typeof t=="function"?t.call(new jt):(typeof t=="string"&&(t=JSON.parse(t)),new jt().fromRecipe(t))}a(et,"makeRecipe");var Ps=et(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);ce.BuiltInRules=Ps;Fg(ce.BuiltInRules);var Rs=et(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Yl=Object.create(N.prototype);function Zg(t,e){for(let n in t)if(n===e)return!0;return!1}a(Zg,"namespaceHas");function Jl(t,e,n,r){let s=new jt(r),i,o,u,c=!1;
return(n||Rs).createSemantics().addOperation("visit",{Grammars(d){return d.children.map(f=>f.visit())},Grammar(d,f,m,g,_){let y=d.visit();i=s.newGrammar(y),f.child(
0)&&f.child(0).visit(),g.children.map(w=>w.visit());let b=i.build();if(b.source=this.source.trimmed(),Zg(e,y))throw vg(b,e);return e[y]=b,b},SuperGrammar(d,f){let m=f.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!Zg(e,m))throw xg(m,e,f.source);i.withSuperGrammar(e[m])}},Rule_define(d,f,m,g,_){o=d.visit(),u=f.children.
map(k=>k.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==ce.ProtoBuiltInRules&&i.withDefaultStartRule(o);let y=_.visit(),b=m.children.map(k=>k.visit())[0],
w=this.source.trimmed();return i.define(o,u,y,b,w)},Rule_override(d,f,m,g){o=d.visit(),u=f.children.map(b=>b.visit())[0]||[];let _=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
o,_),c=!0;let y=g.visit();return c=!1,i.override(o,u,y,null,_)},Rule_extend(d,f,m,g){o=d.visit(),u=f.children.map(b=>b.visit())[0]||[];let _=g.visit(),y=this.source.
trimmed();return i.extend(o,u,_,null,y)},RuleBody(d,f){return s.alt(...f.visit()).withSource(this.source)},OverrideRuleBody(d,f){let m=f.visit(),g=m.indexOf(Yl);
if(g>=0){let _=m.slice(0,g),y=m.slice(g+1);return y.forEach(b=>{if(b===Yl)throw Ig(b)}),new Ct(i.superGrammar,o,_,y).withSource(this.source)}else return s.alt(...m).
withSource(this.source)},Formals(d,f,m){return f.visit()},Params(d,f,m){return f.visit()},Alt(d){return s.alt(...d.visit()).withSource(this.source)},TopLevelTerm_inline(d,f){
let m=o+"_"+f.visit(),g=d.visit(),_=this.source.trimmed(),y=!(i.superGrammar&&i.superGrammar.rules[m]);c&&!y?i.override(m,u,g,null,_):i.define(m,u,g,null,_);let b=u.
map(w=>s.app(w));return s.app(m,b).withSource(g.source)},OverrideTopLevelTerm_superSplice(d){return Yl},Seq(d){return s.seq(...d.children.map(f=>f.visit())).withSource(
this.source)},Iter_star(d,f){return s.star(d.visit()).withSource(this.source)},Iter_plus(d,f){return s.plus(d.visit()).withSource(this.source)},Iter_opt(d,f){return s.
opt(d.visit()).withSource(this.source)},Pred_not(d,f){return s.not(f.visit()).withSource(this.source)},Pred_lookahead(d,f){return s.lookahead(f.visit()).withSource(
this.source)},Lex_lex(d,f){return s.lex(f.visit()).withSource(this.source)},Base_application(d,f){let m=f.children.map(g=>g.visit())[0]||[];return s.app(d.visit(),
m).withSource(this.source)},Base_range(d,f,m){return s.range(d.visit(),m.visit()).withSource(this.source)},Base_terminal(d){return s.terminal(d.visit()).withSource(
this.source)},Base_paren(d,f,m){return f.visit()},ruleDescr(d,f,m){return f.visit()},ruleDescrText(d){return this.sourceString.trim()},caseName(d,f,m,g,_){return m.
visit()},name(d,f){return this.sourceString},nameFirst(d){},nameRest(d){},terminal(d,f,m){return f.children.map(g=>g.visit()).join("")},oneCharTerminal(d,f,m){return f.
visit()},escapeChar(d){try{return Fl(this.sourceString)}catch(f){throw f instanceof RangeError&&f.message.startsWith("Invalid code point ")?Pg(d):f}},NonemptyListOf(d,f,m){
return[d.visit()].concat(m.children.map(g=>g.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}a(Jl,"buildGrammar");var Wg=et(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);WA(ce.BuiltInRules);VA(Wg);function WA(t){let e={empty(){return this.iteration()},nonEmpty(n,r,s){return this.iteration([n].concat(s.children))},self(...n){return this}};
ve.BuiltInSemantics=ve.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}a(WA,"initBuiltInSemantics");function VA(t){ve.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(s=>s.parse())},name(e,n){return this.sourceString}}),ve.prototypeGrammar=t}a(VA,"initPrototypeParser");function Vg(t){let e=0,n=[0],r=a(()=>n[n.length-1],"topOfStack"),s={},i=/( *).*(?:$|\r?\n|\r)/g,o;for(;(o=i.exec(t))!=null;){let[u,c]=o;if(u.length===0)break;let l=c.
length,p=r(),d=e+l;if(l>p)n.push(l),s[d]=1;else if(l<p){let f=n.length;for(;r()!==l;)n.pop();s[d]=-1*(f-n.length)}e+=u.length}return n.length>1&&(s[e]=1-n.length),
s}a(Vg,"findIndentation");var Jg="an indented block",Xg="a dedent",Yg=1114112,Xl=class extends Pt{static{a(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),Yg):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),Yg):super.
nextCodePoint()}},ea=class extends N{static{a(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let s=n.pos,i=this.isIndent?1:-1;return(r[s]||0)*i>0?(e.userData=Object.create(r),e.userData[s]-=i,e.pushBinding(
new Qe(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
Jg:Xg;return new _e(this,n,"description")}},YA=new T("indent"),JA=new T("dedent"),XA=new Ct(Ps,"any",[YA,JA],[]),Ql=new jt().newGrammar("IndentationSensitive").
withSuperGrammar(Ps).define("indent",[],new ea(!0),Jg,void 0,!0).define("dedent",[],new ea(!1),Xg,void 0,!0).extend("any",[],XA,"any character",void 0).build();
Object.assign(Ql,{_matchStateInitializer(t){t.userData=Vg(t.input),t.inputStream=new Xl(t)},supportsIncrementalParsing:!1});ce.initApplicationParser(Rs,Jl);var Qg=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,e_=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var t_=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];function Ls(t,e){let n;for(let r of e){let s=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>s)continue;let i=eO(t.toLowerCase(),r.toLowerCase());
i<=s&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}a(Ls,"nearestName");function Ut(t,e){let n=Ls(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}a(Ut,"suggestion");function eO(t,e){let n=[],r=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s++){let i=[s];for(let o=1;o<=e.length;o++){let u=(r[o-
1]??0)+(t[s-1]===e[o-1]?0:1),c=Math.min(u,(r[o]??0)+1,(i[o-1]??0)+1);s>1&&o>1&&t[s-1]===e[o-2]&&t[s-2]===e[o-1]&&(c=Math.min(c,(n[o-2]??0)+1)),i.push(c)}n=r,r=i}
return r[e.length]??0}a(eO,"editDistance");var n_=2n**64n-1n,tO=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),nO=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
rO=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Zn(t){return t.length>=4&&nO.test(t)&&Tr(t)>n_}a(Zn,"isTooLarge");function Tr(t){let e=t.replaceAll("_","").replace(
/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e))return BigInt(e);let[,n="0",r="0",s=""]=rO.exec(e)??[];if(r.length>3)return BigInt(n)>0n?n_+1n:0n;let i=/^0[0-7]+$/.
test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*(tO.get(s)??1n)}a(Tr,"amountOf");var sp=new Map(vr.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),sO=new Map([...sp].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),r_=[...sp.keys()].
filter(t=>t.length>2);function on(t){return sp.get(t)??sO.get(t.toLowerCase())}a(on,"providerOf");var ep=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function ip(t,e){ep.lastIndex=e;let n=ep.exec(t)?.[1];return n!==void 0&&on(n)!==void 0?ep.lastIndex:e}a(ip,"attachPointAt");var s_=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
iO=String.raw`(?:[^\s\p{Cc}",{}/:;]|${s_})`,rp=String.raw`(?:\\.|[^\s\p{Cc}",{]|${s_})*`,tp=new RegExp(`${iO}+(?::${rp})?|:${rp}`,"yu"),np=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${rp}`,
"yu");function i_(t,e){let n=ip(t,e);if(n===e){if(tp.lastIndex=e,!tp.test(t))return e;n=tp.lastIndex}for(np.lastIndex=n;np.test(t);)n=np.lastIndex;return n}a(i_,
"attachPointEnd");var aO=new Map(e_.map((t,e)=>[t,String.fromCharCode(33+e)]));function ye(t){let e=aO.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
a(ye,"codeOf");var uO=new Map([":","+","@","="].map(t=>[t,ye(t)])),cO=45,lO=57,[pO,o_]=[ye(":"),ye("=")],[op,dO]=[ye("<positional>"),ye("<stray $>")],[ta,fO,hO]=[
ye("<name>"),ye("<number>"),ye("<negative number>")],[mO,p_]=[ye("<argument>"),ye("<pattern>")],gO=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
t=>[t,ye(t)])),a_=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,u_=/\s/,c_=/[\w./#<>()-]+/y,d_=/\*|\[.*\]/s,
l_=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function f_(t){let e=[],n=!0,r=!1,s=-1,i="",o=a((c,l=n&&e.at(-1)?.code===op)=>{let p=l?ta:n?_O(i):yO(i);i!==""&&e.push({code:p,
start:s,end:c,value:i}),s=-1,i=""},"close"),u=a((c,l,p)=>{c===o_||n&&c===op?o(l,!0):o(l),e.push({code:c,start:l,end:p,value:t.slice(l,p)})},"push");for(let c=0;c<
t.length;c++){let l=t[c]??"",p=l==="+"||!r?uO.get(l):void 0;if(p!==void 0&&(p!==o_||n&&c+1<t.length))u(p,c,c+1),n&&=p!==pO;else if(!r&&l==="$"){l_.lastIndex=c;let d=l_.
exec(t)?.[0]??l;u(/^\$[1-9]/.test(d)?op:dO,c,c+d.length),c+=d.length-1}else if(!r&&u_.test(l))o(c);else{s===-1&&(s=c),c_.lastIndex=c;let d=c_.exec(t)?.[0];if(d!==
void 0){i+=d,c+=d.length-1;continue}if(l==='"'){r=!r;continue}l==="\\"&&(r||u_.test(t[c+1]??""))&&(r||(i+=l),c++),i+=t[c]??""}}return o(t.length),e}a(f_,"tokens\
Of");function _O(t){let e=on(t);return e!==void 0?ye(e):d_.test(t)?p_:ta}a(_O,"headCode");function yO(t){let e=gO.get(t);if(e!==void 0)return e;let n=t.charCodeAt(
0);if(n<=lO){if(a_.test(t))return Zn(t)?ta:fO;if(n===cO&&a_.test(t.slice(1)))return hO}return t.startsWith("arg")&&/^arg\d+$/.test(t)?mO:d_.test(t)?p_:ta}a(yO,"\
partCode");var h_=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,m_=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var g_=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var __=new Map(g_),bO=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),wO=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),kO=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function y_(t,e){let n=new Set(t.getRightmostFailures().filter(s=>!s.getText().
startsWith("not ")).flatMap(s=>{let i=xO(s);return e||!s.isFluffy()?i:i.filter(o=>o==="an expression")}));if(n.has("an expression")&&ap(n,bO,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&ap(n,wO,"a statement"),n.has("an operator")&&ap(n,kO,"an operator"),n.has("end of input"))
return["a probe"];let r=a(s=>s.startsWith("'")?0:s==="an operator"?2:1,"rank");return[...n].sort((s,i)=>r(s)-r(i)||(s<i?-1:1))}a(y_,"expectationsOf");function xO(t){
let e=t.getText(),n=__.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,s]=e.split("..").map(o=>String(JSON.parse(o)).charCodeAt(0));return r===
void 0||s===void 0?[e]:Array.from({length:s-r+1},(o,u)=>String.fromCharCode(r+u)).flatMap(o=>__.get(o)??[])}a(xO,"wordsOf");function ap(t,e,n){for(let r of e)t.
delete(r);t.add(n)}a(ap,"replace");function Ms(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}a(Ms,"inWords");var vO={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},SO=new Map(t_),[na,b_,w_,up,EO]=[":","+","@","=","<str\
ay $>"].map(ye),AO=/^['"]|^not |^end of input$/;function k_(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>SO.get(r)??r).filter(r=>!AO.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}a(k_,"furthestFailure");function x_(t,e){let{text:n,start:r,tokens:s}=t,i=s.findIndex(({code:_})=>_===
up),o=s[i+1],u=o===void 0?void 0:on(o.value),c={start:r,end:r+n.length},l=s[e.at],p=s.find(({code:_})=>_===EO);if(p!==void 0)return tt(cp(r,p),`'${p.value}' is \
no positional parameter: those are $1, $2 and so on.`,"Put it in quotes to mean the text.");if(o===void 0||u===void 0)return $O(t,o);let d=`Write ${vO[u]}.`;if(u===
"begin"||u==="end")return tt(c,`${o.value} takes nothing after it.`);if(l===void 0){let _=e.expected.length>0&&e.at>i+2?`${o.value} needs ${Ms(e.expected)}.`:`${o.
value} needs more than this.`;return tt(c,_,d)}if(l.code===up)return tt(cp(r,l),"A name belongs before '=': name=kprobe:f.");if(l.code===b_)return OO(t,e.at,o.value,
u);let f=NO(s,e.at),m={start:r+f.start,end:r+f.end};if(l.code===w_)return tt(m,`${o.value} takes no '@' here.`,"Put the part in quotes to mean the character.");
if(e.expected.length===0){let _=s[e.at-1];return tt(m,`${o.value} takes nothing after '${_?.value??""}'.`,d)}let g=l.code===na?"":`, not '${n.slice(f.start,f.end)}\
'`;return tt(m,`${o.value} needs ${Ms(e.expected)} here${g}.`,d)}a(x_,"explainAttachPoint");function tt(t,e,n){let r={kind:"syntax-error",concerns:"attach-point",
span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}a(tt,"attachPointProblem");function OO({start:t,tokens:e},n,r,s){let i=s==="kretprobe"||s==="ure\
tprobe"?" fires when the function returns: it":"",o=s==="kprobe"||s==="uprobe"?"one offset only, behind a function":"no offset",u=e[n+1],c=u===void 0||u.code===
na?e[n]?.end:u.end,l={start:t+(e[n]?.start??0),end:t+(c??0)};return tt(l,`${r}${i} takes ${o}.`)}a(OO,"noOffset");function $O({text:t,start:e},n){if(n===void 0||
n.code===na){let o={start:e,end:e+t.length};return tt(o,"An attach point begins with its provider.","kprobe:f, for example.")}let s=on(n.value.toLowerCase())===
void 0?Ls(n.value,r_):n.value.toLowerCase(),i=s===void 0?void 0:`Did you mean ${s}?`;return tt(cp(e,n),`bpftrace has no provider '${n.value}'.`,i)}a($O,"unknown\
Provider");function NO(t,e){let n=a(i=>i===void 0||[na,b_,w_,up].includes(i.code),"ends"),[r,s]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[s+1]);)s++}return{
start:t[r]?.start??0,end:t[s]?.end??0}}a(NO,"wholePart");function cp(t,e){return{start:t+e.start,end:t+e.end}}a(cp,"spanOf");var CO=1000n,TO=new Set([1n,2n,4n,8n]),IO=new Set(["cpp"]),PO=/^(?!.*(.).*\1)[rwx]+$/;function E_(t){let e=RO(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&
!r(n.text));return e?.part&&tt(e.part.span,e.message,e.hint)}a(E_,"checkAttachPoint");function RO({provider:t,place:e}){let n=a(r=>`, not '${r?.text??""}'`,"not");
switch(e.form){case"kernelFunction":return[v_(e.function,t)];case"rawTracepoint":case"tracepoint":return[v_(e.event,t)];case"userFunction":{let r=/^\d/.test(e.function.
text)&&e.path?.wildcard===!0;return[{part:e.language,holds:a(s=>IO.has(s),"holds"),message:`${t} knows the language cpp here${n(e.language)}.`,hint:`Put names w\
ith colons in them in quotes: ${t}:path:"a::b".`},...S_(e.path,e.function,t,"a function"),{part:e.path,holds:a(()=>!r,"holds"),message:"An address belongs to on\
e file: its path takes no wildcard."}]}case"usdt":return S_(e.path,e.probe,t,"the name of a probe");case"timer":return[e.unit===void 0?{part:e.rate,holds:a(r=>Tr(
r)>=CO,"holds"),message:`${t} needs a unit of time, and at least 1us.`,hint:`Write ${t}:s:1 or, from bpftrace 0.24 on, ${t}:1s.`}:{part:e.rate,holds:a(r=>Tr(r)>
0n,"holds"),message:`${t} takes a number above 0 here${n(e.rate)}.`}];case"watchpoint":return[{part:e.address,holds:a(r=>Tr(r)>0n,"holds"),message:`${t} needs a\
n address other than 0.`},{part:e.length,holds:a(r=>TO.has(Tr(r)),"holds"),message:`${t} takes 1, 2, 4 or 8 bytes here${n(e.length)}.`},{part:e.mode,holds:a(r=>PO.
test(r),"holds"),message:`${t} takes a combination of r, w and x here${n(e.mode)}.`}];case"once":case"bpfProgram":case"sourceLine":case"counter":case"iterator":case"\
signal":case"labelled":case"anyProvider":case"unresolved":return[];default:return LO(e)}}a(RO,"demandsOf");function v_(t,e){return{part:t,holds:a(n=>!n.includes(
"/"),"holds"),message:"A predicate needs a space before its first slash.",hint:`${e}:f /pid == 1/ { ... }`}}a(v_,"noSlash");function S_(t,e,n,r){return t===void 0?
[{part:e,holds:a(i=>!i.startsWith("/"),"holds"),message:`${n} needs ${r} behind the path.`}]:[]}a(S_,"aloneNoPath");function LO(t){throw new TypeError(`Not a fo\
rm of attach points: ${JSON.stringify(t)}`)}a(LO,"unreachable");var A_=et(Qg),lp=new Map,MO=1e3,FO=100,[O_,HO]=[ye("<positional>"),ye("=")],DO=/\*|\[.*\]/s;function ra(t,e){let n=f_(t),r="";for(let{code:o}of n)r+=o;let s=qO(
r);if("expected"in s)return x_({text:t,start:e,tokens:n},s);let i=jO(t,e,n,s);return E_(i)??i}a(ra,"readAttachPoint");function qO(t){let e=lp.get(t);if(e!==void 0)
return e;let n=zO(t);return lp.size<MO&&t.length<=FO&&lp.set(t,n),n}a(qO,"shapeOf");function zO(t){let e=A_.match(t,"attachPoint");return e.succeeded()?BO(e._cst):
t.includes(O_)&&A_.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:k_(e)}a(zO,"readShape");var GO=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function BO(t){let e=[],n="",r=a((s,i,o)=>{let u=s.ruleName===void 0?o:i,c=s.ruleName??"";if(c!==""&&!GO.test(c)){if(n!==""||c==="name"){e.push({rule:c,from:i,to:i+
s.matchLength});return}n=c}s.children?.forEach((l,p)=>{r(l,u+(s.childOffsets?.[p]??0),u)})},"visit");return r(t,0,0),{form:n,fields:e}}a(BO,"fieldsOf");function jO(t,e,n,r){
let s=[];for(let{rule:l,from:p,to:d}of r.fields)s.push({rule:l,part:ZO(t,e,n.slice(p,d))});let i=s[0]?.rule==="name"?s[0].part:void 0,o=n[i===void 0?0:n.findIndex(
({code:l})=>l===HO)+1],u=r.form==="anyProvider"?void 0:o,c=e+(o?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:u?.value??
"",providerSpan:{start:c,end:u===void 0?c:e+u.end},canonical:u===void 0?void 0:on(u.value),spaced:KO(n),place:UO(r.form,s)}}a(jO,"pointOf");function UO(t,e){let n=a(
s=>{for(let i of e)if(i.rule===s)return i.part},"part"),r=a(s=>{let i=n(s);if(!i)throw new TypeError(`The form ${t} has no ${s}`);return i},"needed");switch(t){case"\
once":case"unresolved":return{form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,
programId:n("programId"),program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n(
"category"),event:n("eventPattern")??r("event")};case"sourceLine":{let[s,i,o]=[r("path"),r("file"),r("line")];return{form:t,path:s,file:i,line:o,column:n("colum\
n")}}case"userFunction":{let[s,i]=[n("path"),n("language")];return{form:t,path:s,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n(
"path"),namespace:n("namespace"),probe:r("probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("\
plainEvent"),count:n("count")};case"iterator":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[s,i]=[n("address"),n("argument")];return{form:t,
address:s,function:n("function"),argument:i,length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"\
labelled":return{form:t,label:r("label")};case"anyProvider":{let s=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPatt\
ern"),parts:s}}default:throw new TypeError(`The grammar has no form ${t}`)}}a(UO,"placeOf");function KO(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}a(KO,
"isSpaced");function ZO(t,e,n){let r={start:e+(n[0]?.start??0),end:e+(n.at(-1)?.end??0)},s="",i=!1;for(let u of n)s+=u.value,i||=u.code===O_;let o=t.slice(r.start-
e,r.end-e).includes('"');return{span:r,text:s,quoted:o,wildcard:DO.test(s),positional:i}}a(ZO,"partOf");var pp=new Map,dp=new Map;for(let t of vr)for(let e of t.spellings){let n=e.name.toLowerCase();pp.has(e.name)||pp.set(e.name,{provider:t,spelling:e}),dp.has(n)||
dp.set(n,{provider:t,spelling:{...e,...Po}})}function je(t){return pp.get(t)??dp.get(t.toLowerCase())}a(je,"findProvider");var $_={kprobe:{edge:"entry",tracing:!1},
kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function fp(t,e){let n=je(t.provider);if(n===void 0)return WO(
t,e);let{provider:r,spelling:s}=n,i=[];xe(e.bpftrace,s)||i.push({verdict:"refused",rule:"unsupported-syntax",span:t.providerSpan,why:`\`${t.provider}\` needs bpf\
trace ${xo(s)}`});let o=YO(t,r),u=o&&VO(o,e);if(u!==void 0)return{programs:[{name:t.text,provider:r,kind:ia(t,r)}],refusals:i,unresolved:u};if(o===void 0)return{
programs:[{name:t.text,provider:r,kind:ia(t,r)}],refusals:i};if(I_(o.function))return{programs:JO(t,r,o,e),refusals:i};let c=QO(r,o,e);c!==void 0&&i.push({verdict:"\
refused",rule:"refused-probe",span:t.span,why:c});let l=o.vmlinux?Il(o.function,e,o.tracing):void 0;return l!==void 0&&i.push({verdict:"unattachable",rule:"refu\
sed-probe",span:t.span,why:l}),{programs:[T_(t.text,t,r,o,o.function)],refusals:i}}a(fp,"resolveAttachPoint");function WO(t,e){let[,n="",r="",s]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(t.text)??[],i=je("fentry")?.provider;if(r.startsWith("$")&&i!==void 0){let l=`${r} is only known when the script is started`;return{programs:[{name:t.text,
provider:i,kind:i.kind}],refusals:[],unresolved:l}}if(!I_(r))return{programs:[],refusals:[]};let o=s===void 0?[]:rg(r,s.split(":"),e.bpftrace);if(o.length===0){
let l=`bpftrace ${e.bpftrace} matches no provider with \`${r}\``;return{programs:[],refusals:[{verdict:"refused",rule:"unsupported-syntax",span:t.span,why:l}]}}
let u=o.flatMap(l=>{let p=ra(`${n}${l}:${s}`,t.span.start);return p.kind==="syntax-error"?[]:[fp({...p,span:t.span,providerSpan:t.span},e)]}),c=u.find(l=>l.unresolved!==
void 0)?.unresolved;return{programs:u.flatMap(l=>l.programs),refusals:u.flatMap(l=>l.refusals),...c===void 0?{}:{unresolved:c}}}a(WO,"resolveAnyProvider");function VO(t,e){
if(t.tracing){if(t.open!==void 0)return`${t.open} is only known when the script is started`;if(!(t.vmlinux||!Tl(e).some(nn(t.function))))return`the functions of\
 the module ${t.module??""} are not known`}}a(VO,"whyUnresolved");function YO(t,e){let{place:n}=t;switch(n.form){case"kernelFunction":{let r=$_[e.name];return r&&
{function:n.function.text,...r,...sa(t,n.function)}}case"rawTracepoint":return{...N_(n.event.text),...sa(t,n.event)};case"tracepoint":return n.category===void 0||
!nn(n.category.text)("lock")?void 0:{...N_(n.event.text),...sa(t,n.event)};case"unresolved":{let r=$_[e.name];return r?.tracing?{function:"",...r,...sa(t,void 0)}:
void 0}default:return}}a(YO,"tracedFunction");function N_(t){return{function:`__traceiter_${t}`,edge:"entry",tracing:!0}}a(N_,"tracepointSite");function sa(t,e){
let n="module"in t.place?t.place.module:void 0,s=e===void 0||e.positional||n?.positional?/\$[1-9]\d*/.exec(t.text)?.[0]:void 0;return{vmlinux:n===void 0||nn(n.text)(
"vmlinux"),...n===void 0?{}:{module:n.text},...s===void 0?{}:{open:s}}}a(sa,"moduleOf");function ia(t,e){return t.place.form==="tracepoint"&&t.place.category?.text===
"syscalls"?"syscall-tracepoint":e.kind}a(ia,"kindOf");function T_(t,e,n,r,s){let i={name:t,provider:n,kind:ia(e,n)};return r.vmlinux?{...i,site:{function:s,edge:r.
edge}}:i}a(T_,"attached");function JO(t,e,n,r){let s={name:t.text,provider:e,kind:ia(t,e)};if(!n.vmlinux)return[s];let i=XO(n,r),o=t.text.slice(0,t.text.lastIndexOf(
":")+1);return[...i.map(u=>T_(o+u.replace(/^__traceiter_/,""),t,e,n,u)),s]}a(JO,"expand");var C_=new WeakMap;function XO({function:t,tracing:e},n){let r=C_.get(
n)??new Map;C_.set(n,r);let s=`${e} ${t}`,i=nn(t),o=r.get(s)??Tl(n).filter(u=>i(u)&&Il(u,n,e)===void 0);return r.set(s,o),o}a(XO,"attachableMatches");function I_(t){
return/[*?[]/.test(t)}a(I_,"isPattern");function QO(t,e,n){let r=Er.functions;if(!(t.name!=="kretprobe"||!r.includes(e.function))&&!j(n.bpftrace,Er.before))return`\
bpftrace before ${Er.before} refuses a kretprobe on ${e.function}, because it might lock up the system`}a(QO,"bannedKretprobe");function D(t,e,n){let r=[{node:t,entered:!1}];for(let s=r.pop();s;s=r.pop()){let{node:i,entered:o}=s;if(o){n?.(i);continue}e(i),n&&r.push({node:i,entered:!0});let u=hp(
i);for(let c=u.length-1;c>=0;c--){let l=u[c];l&&r.push({node:l,entered:!1})}}}a(D,"walk");function hp(t){switch(t.kind){case"preprocessor":case"c-definition":case"\
config":case"import":case"attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"identifier":case"\
variable":case"sizeof":return[];case"map-declaration":return Wn(t.maxEntries);case"macro":case"subprogram":return[t.body];case"probe":return[...t.attachPoints,...Wn(
t.predicate),t.body];case"block":return[...t.statements,...Wn(t.value)];case"expression-statement":return[t.expression];case"assignment":return[t.value,t.target];case"\
let":return[...Wn(t.value),t.variable];case"if":return[t.condition,t.then,...Wn(t.else)];case"unroll":return[t.count,t.body];case"while":return[t.condition,t.body];case"\
for-map":return[t.map,t.variable,t.body];case"for-range":return[t.from,t.to,t.variable,t.body];case"jump":return Wn(t.value);case"map":return t.keys??[];case"ca\
ll":return t.arguments;case"member":return[t.object];case"index":return[t.object,...t.index];case"unary":case"update":case"cast":return[t.operand];case"binary":
return[t.left,t.right];case"ternary":return[t.condition,...Wn(t.then),t.else];case"tuple":return t.elements;case"record":return t.fields.map(e=>e.value);case"bl\
ock-expression":return[t.block];case"if-expression":return[t.statement];default:return e$(t)}}a(hp,"childrenOf");function Wn(t){return t?[t]:[]}a(Wn,"optional");
function e$(t){throw new TypeError(`Not a node of the tree: ${JSON.stringify(t)}`)}a(e$,"unreachable");function R_(t){let e=new Map,n=new Map;for(let r of t.items)r.kind==="macro"&&e.set(r.name,[...e.get(r.name)??[],r]),r.kind==="subprogram"&&n.set(r.name,r);return{
macros:e,subprograms:n}}a(R_,"callablesOf");function L_(t,e){let n=e.macros.get(t.name);return n===void 0?e.subprograms.get(t.name):[...n].reverse().find(r=>P_(
r,t,!0))??n.find(r=>P_(r,t,!1))}a(L_,"calleeOf");function P_({parameters:t},e,n){return t.length!==e.arguments.length?!1:t.every((r,s)=>{let i=e.arguments[s];return r.
startsWith("@")?Fs(i):r.startsWith("$")?i?.kind==="variable":!n||!(Fs(i)||i?.kind==="variable")})}a(P_,"takes");function Fs(t){return t?.kind==="map"&&t.keys===
void 0}a(Fs,"isWholeMap");var an="bpftrace manual, builtins: read from the current task, which stays while interrupts are off",oa="bpftrace 0.24 and later, standard library: read from th\
e current task",mp="bpftrace manual, builtins: goes on between two events",ft="bpftrace manual, builtins: belongs to what the probe fires on",t$=[{name:"pid",sharing:"\
shared",fixed:"nested",source:`${an}; the threads of a process share it`},{name:"tid",sharing:"per-thread",fixed:"nested",source:an},{name:"curtask",sharing:"pe\
r-thread",fixed:"nested",source:an},{name:"comm",sharing:"shared",fixed:"nested",source:`${an}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"n\
ested",source:an},{name:"gid",sharing:"shared",fixed:"nested",source:an},{name:"username",sharing:"shared",fixed:"nested",source:an},{name:"cgroup",sharing:"sha\
red",fixed:"nested",source:an},{name:"ppid",sharing:"shared",fixed:"nested",source:oa},{name:"pcomm",sharing:"shared",fixed:"nested",source:oa},{name:"leader_co\
mm",sharing:"shared",fixed:"nested",source:oa},{name:"leader_tid",sharing:"shared",fixed:"nested",source:oa},{name:"cpu",sharing:"per-cpu",fixed:"nested",source:"\
bpftrace manual, builtins: bpf_get_smp_processor_id()"},{name:"numaid",sharing:"shared",fixed:"nested",source:"bpftrace manual, builtins: the node of this CPU"},
{name:"ncpus",sharing:"shared",fixed:"run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpft\
race manual, builtins: the process that -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${ft}: the nested program has another name`},{name:"pr\
obetype",sharing:"shared",fixed:"event",source:ft},{name:"func",sharing:"shared",fixed:"event",source:`${ft}: other CPUs are in the same function`},{name:"userm\
ode",sharing:"shared",fixed:"event",source:`${ft}: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:mp},{name:"elapsed",sharing:"unknown",
fixed:"event",source:mp},{name:"jiffies",sharing:"unknown",fixed:"event",source:mp},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builti\
ns: another number each time"},{name:"retval",sharing:"unknown",fixed:"event",source:ft},{name:"args",sharing:"unknown",fixed:"event",source:ft},{name:"ctx",sharing:"\
unknown",fixed:"event",source:ft},{name:"kstack",sharing:"unknown",fixed:"event",source:`${ft}: the nested program's stack is deeper`},{name:"ustack",sharing:"u\
nknown",fixed:"event",source:ft},...Array.from({length:10},(t,e)=>({name:`arg${e}`,sharing:"unknown",fixed:"event",source:ft})),...Array.from({length:10},(t,e)=>({
name:`sarg${e}`,sharing:"unknown",fixed:"event",source:ft}))],M_=new Set(["cgroupid","kaddr","pton"]),F_=new Set("% / & >> == != < > <= >= && ||".split(" ")),n$=new Map(
t$.map(t=>[t.name,t]));function H_(t){return n$.get(t.replace(/^__builtin_/,""))}a(H_,"builtinNamed");var ca={sharing:"shared",text:"",bound:!0,constant:!0},D_={sharing:"shared",text:"*",bound:!1,constant:!1};function q_(t){return{...t,bound:!1,constant:!1}}a(q_,
"intervalKey");var r$=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,s$=/^(u?int64(_t)?|unsigned long|long|size_t)$/,ua=8,z_=500,gp={sharing:"shared",bound:!0,
constant:!0},_p={sharing:"shared",bound:!0,constant:!1},Hs={sharing:"unknown",text:"?",bound:!1,constant:!1};function G_(t,e){let[n]=t;if(n===void 0)return ca;let r={
parts:z_};if(t.length>1)return Vn(t.map(i=>Ir(i,e,0,r)));let s=Ir(n,e,0,r);return{...s,text:s.text.replace(/^\((.*)\)$/s,"$1")}}a(G_,"classifyKey");function B_(t,e){
let n=[t,e].map(r=>Ir(r,void 0,0,{parts:z_}));return n.every(r=>r.bound)&&n[0]?.text===n[1]?.text}a(B_,"isSameKey");function Ir(t,e,n,r){if(r.parts--<=0)return Hs;
let s=a(i=>Ir(i,e,n,r),"again");switch(t.kind){case"integer":return{...gp,text:i$(t.text)};case"float":case"string":return{...gp,text:t.text};case"duration":case"\
positional":return{..._p,text:t.text};case"boolean":return{...gp,text:t.value?"1":"0"};case"sizeof":return{..._p,text:`${t.name}(${t.text.replace(/\s+/g,"")})`};case"\
identifier":case"variable":{let i=n<ua?e?.resolve(t.name):void 0;return i!==void 0?Ir(i.value,i.scope,n+1,r):t.kind==="variable"?{...Hs,text:t.name}:yp(t.name)}case"\
call":return o$(t,s)??aa(t);case"tuple":{let i=Vn(t.elements.map(s));return{...i,text:`(${i.text})`}}case"record":{let i=Vn(t.fields.map(o=>s(o.value)));return{
...i,text:`(${i.text})`}}case"member":{let i=e&&n<ua?j_(t,e):void 0;return i===void 0?aa(t):Ir(i.value,i.scope,n+1,r)}case"cast":{let i=s(t.operand);return s$.test(
t.type)?i:{...i,constant:!1,text:`(${t.type})${i.text}`}}case"unary":{if(t.operator==="*")return aa(t);let i=s(t.operand),o=t.operator==="!"?"shared":i.sharing;
return{...i,sharing:o,text:`${t.operator}${i.text}`}}case"binary":{let i=[s(t.left),s(t.right)],o=Vn(i),u=F_.has(t.operator)?"shared":o.sharing;return{...o,sharing:u,
constant:!1,text:`(${i.map(c=>c.text).join(t.operator)})`}}case"ternary":{let{condition:i,then:o=i,else:u}=t,c=Vn([s(o),s(u)]),l=Vn([s(i),c]);return{...l,sharing:c.
sharing,constant:!1,text:`(${l.text}?)`}}case"map":case"index":case"update":case"block-expression":case"if-expression":return aa(t)}}a(Ir,"classify");function aa(t){
let e=new Set;return D(t,n=>{n.kind==="variable"&&e.add(n.name)}),e.size===0?Hs:{...Hs,text:`?${[...e].sort().join("")}`}}a(aa,"unknownKey");function i$(t){let e=r$.
exec(t)?.[1];return e===void 0||e.length>40?t:String(BigInt(e.replaceAll("_","")))}a(i$,"writeInteger");function yp(t){let e=H_(t);if(e===void 0)return Hs;let{sharing:n,
fixed:r}=e,s=r==="event"?"?":t.replace(/^__builtin_/,"");return{sharing:n,text:s,bound:r!=="event",constant:!1}}a(yp,"classifyBuiltin");function o$({name:t,arguments:e},n){
if(M_.has(t)){let s=Vn(e.map(n));return s.constant?{..._p,text:`${t}(${s.text})`}:void 0}if(e.length===0)return yp(t);let[r]=e;if(!(t!=="pid"&&t!=="tid"||r?.kind!==
"identifier"))return{...yp(t),text:`${t}(${r.name})`}}a(o$,"classifyCall");function j_({object:t,name:e},n,r=0){if(r>=ua)return;let s={value:t,scope:n};for(let i=0;i<
ua&&s!==void 0;i++){let{value:o,scope:u}=s;if(o.kind==="tuple"||o.kind==="record"){let c=o.kind==="tuple"?o.elements.find((l,p)=>String(p)===e):o.fields.find(l=>l.
name===e)?.value;return c&&{value:c,scope:u}}o.kind==="member"?s=j_(o,u,r+1):s=o.kind==="variable"||o.kind==="identifier"?u.resolve(o.name):void 0}}a(j_,"partOf");
function Vn(t){let e=a(r=>t.some(s=>s.sharing===r),"has");return{sharing:e("per-thread")?"per-thread":e("per-cpu")?"per-cpu":e("unknown")?"unknown":"shared",text:t.
map(r=>r.text).join(","),bound:t.every(r=>r.bound),constant:t.every(r=>r.constant)}}a(Vn,"combine");function U_(t,e){return t.text!==e.text||!(t.bound&&e.bound)}
a(U_,"keysMayDiffer");var Ds=class{static{a(this,"Scope")}#e;#t;#n=new Map;#r=[];constructor(e,n,r){this.#e=n,this.#t=u$(e,r)}set(e,n){let r=this.#e.get(e);if(r?.value.kind==="variab\
le")return r.scope.#i(r.value.name);if(n===void 0||this.#t.has(e))return this.#i(e);this.#n.has(e)||this.#r.push(e),this.#n.set(e,n)}#i(e){this.#t.add(e),this.#n.
delete(e)}inBranch(e){this.#s(e)}inEither(e,n){let r=this.#s(e),s=this.#s(n);for(let[i,o]of r)s.has(i)&&this.set(i,o)}#s(e){let n=this.#r.length;e();let r=new Map;
for(let s of this.#r.splice(n)){let i=this.#n.get(s);i!==void 0&&r.set(s,i),this.#n.delete(s)}return r}resolve(e){let n=this.argument(e);if(n!==void 0)return n;
let r=this.#n.get(e);return r&&{value:r,scope:this}}argument(e){let n=this.#e.get(e);for(;n!==void 0&&a$(n.value);){let r=n.scope.#e.get(n.value.name);if(r===void 0)
break;n=r}return n}};function a$(t){return t.kind==="variable"||t.kind==="identifier"||t.kind==="map"&&t.keys===void 0}a(a$,"isName");function u$(t,e){let n=new Map,
r=new Set(e),s=a((i,o)=>{let u=n.get(i);u===void 0?n.set(i,o):B_(u,o)||r.add(i)},"note");return D(t,i=>{i.kind==="assignment"&&i.target.kind==="variable"&&(i.operator===
"="?s(i.target.name,i.value):r.add(i.target.name)),i.kind==="let"&&i.value!==void 0&&s(i.variable.name,i.value),i.kind==="update"&&i.operand.kind==="variable"&&
r.add(i.operand.name),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable.name)}),r}a(u$,"changingVariables");var c$=5e3,l$=64,p$=new Set(["integer","string","boolean","duration"]);function K_(t,e,n,r){let s=new bp(new Ds(t,new Map,r),n,r);return e!==void 0&&s.visit(e),
s.visit(t),s.tooDeep===void 0?{effects:s.effects}:{effects:s.effects,tooDeep:s.tooDeep}}a(K_,"effectsOf");var bp=class{static{a(this,"EffectReader")}effects=[];tooDeep;#e=0;#t;#n=[];#r;#i;#s;constructor(e,n,r){
this.#t=e,this.#s=r,this.#i=n}visit(e){switch(e.kind){case"assignment":if(e.target.kind==="map")return this.#u(e.target,e.value,e.operator,e.span);this.#o(e),e.
target.kind==="variable"&&this.#t.set(e.target.name,e.operator==="="?e.value:void 0);return;case"let":this.#o(e),e.value!==void 0&&this.#t.set(e.variable.name,e.
value);return;case"if":return this.#a(e);case"while":return this.visit(e.condition),this.#t.inBranch(()=>this.visit(e.body));case"for-map":return this.#t.inBranch(
()=>this.visit(e.body));case"for-range":return this.visit(e.from),this.visit(e.to),this.#t.inBranch(()=>this.visit(e.body));case"variable":case"identifier":return this.#p(
e);case"call":return this.#c(e);case"update":this.visit(e.operand),e.operand.kind==="map"&&this.#h("assign",e.operand,e.span,{plain:!0}),e.operand.kind==="varia\
ble"&&this.#t.set(e.operand.name,void 0);return;case"binary":return this.visit(e.left),e.operator!=="&&"&&e.operator!=="||"?this.visit(e.right):this.#t.inBranch(
()=>this.visit(e.right));case"ternary":{let{condition:n,then:r,else:s}=e;return this.visit(n),r!==void 0&&this.#t.inBranch(()=>this.visit(r)),this.#t.inBranch(()=>this.
visit(s))}default:return this.#o(e)}}#o(e){for(let n of hp(e))this.visit(n)}#a({condition:e,then:n,else:r}){if(this.visit(e),r===void 0)return this.#t.inBranch(
()=>this.visit(n));this.#t.inEither(()=>this.visit(n),()=>this.visit(r))}#u(e,n,r,s){this.#b(e);let i=n.kind==="identifier"?this.#t.argument(n.name):void 0,o=i?.
value??n;if(r!=="="||o.kind!=="call"||!Oo.has(o.name)){this.visit(n);let u=r!=="="||p$.has(o.kind);return this.#h("assign",e,s,{plain:u})}this.#l(i,()=>{for(let u of o.
arguments)this.visit(u)}),this.#h("aggregate",e,s,{aggregation:o.name})}#p(e){let{name:n,span:r}=e,s=this.#t.argument(n);if(s!==void 0)return this.#l(s,()=>this.
visit(s.value));if(e.kind!=="variable"){if(this.#i.macros.has(n))return this.#c({kind:"call",name:n,nameSpan:r,arguments:[],span:r});Sl.has(n)&&this.effects.push(
{kind:"stack",span:this.#_(r)})}}#c(e){let n=L_(e,this.#i);if(n!==void 0&&!this.#n.includes(n))return this.#g(n,e);if(e.name==="delete")return this.#d(e);for(let i of e.
arguments)this.visit(i);let[r]=e.arguments.map(i=>this.#f(i).value),s=this.#_(e.span);(e.name==="clear"||e.name==="zero")&&r?.kind==="map"&&this.effects.push({kind:"\
reset",function:e.name,map:this.#y(r),span:s}),Xm.has(e.name)&&this.effects.push({kind:"output",function:e.name,span:s}),Sl.has(e.name)&&this.effects.push({kind:"\
stack",span:s})}#d(e){for(let i of e.arguments)this.visit(i);let n=e.arguments.map(i=>this.#f(i)),r=n[0]?.value,s=e.arguments[1];if(Fs(r)&&s!==void 0&&!Fs(s))return this.#h(
"delete",{...r,keys:[s]},e.span);for(let i of n){let{value:o}=i;o.kind==="map"&&this.#l(i,()=>this.#h("delete",o,e.span))}}#f(e){return(e.kind==="identifier"?this.#t.
argument(e.name):void 0)??{value:e,scope:this.#t}}#g(e,n){let r=new Map;if(e.kind==="macro")e.parameters.forEach((i,o)=>{let u=n.arguments[o];u!==void 0&&r.set(
i,{value:u,scope:this.#t})});else for(let i of n.arguments)this.visit(i);if(++this.#e>c$||this.#n.length>=l$){this.tooDeep??=this.#_(n.span);return}let s=this.#r===
void 0;s&&(this.#r=n.span),this.#n.push(e),this.#m(new Ds(e.body,r,this.#s),()=>this.visit(e.body)),this.#n.pop(),s&&(this.#r=void 0)}#m(e,n){let r=this.#t;this.#t=
e,n(),this.#t=r}#l(e,n){this.#m(e?.scope??this.#t,n)}#h(e,n,r,{aggregation:s,plain:i=!1}={}){let o=n.keys??[],u=G_(o,this.#t);this.effects.push({kind:"map",change:e,
...s===void 0?{}:{aggregation:s},map:this.#y(n),key:s!==void 0&&wr.has(s)?q_(u):u,keys:o,...i?{plain:i}:{},span:this.#_(r)})}#b(e){for(let n of e.keys??[])this.
visit(n)}#y(e){let n=this.#t.argument(e.name)?.value;return n?.kind==="map"?n.name:e.name}#_(e){return this.#r??e}};var la=class{static{a(this,"CallReach")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e.items.flatMap(n=>{if(n.kind!=="macro"&&n.kind!=="subprogram")return[];
let r=new Set,s=new Set,i=!1;return D(n.body,o=>{o.kind==="map"&&r.add(o.name),(o.kind==="call"||o.kind==="identifier")&&s.add(o.name),i||=n.kind==="macro"&&o.kind===
"jump"&&o.keyword==="return"}),[{name:n.name,returns:i,maps:r,calls:s}]});for(let{name:n,calls:r}of this.#e)for(let s of r){let i=this.#t.get(s);i===void 0?this.#t.
set(s,[n]):i.push(n)}}leaves(e){let n=!1;return D(e,r=>{n||=r.kind==="jump"&&r.keyword==="return"}),n||this.exits(e)}exits(e){return wp(e,n=>this.exitsBy(n))}exitsBy(e){
return e==="exit"||this.#r("exit",({returns:n,calls:r})=>n||r.has("exit")).has(e)}mentions(e,n){let r=!1;D(e,i=>{r||=i.kind==="map"&&i.name===n});let s=this.#r(
n,({maps:i})=>i.has(n));return r||wp(e,i=>s.has(i))}calls(e,n){let r=this.#r(`${n}()`,({calls:s})=>s.has(n));return wp(e,s=>s===n||r.has(s))}#r(e,n){let r=this.#n.
get(e);if(r!==void 0)return r;let s=new Set(this.#e.filter(n).map(({name:i})=>i));for(let i of s)for(let o of this.#t.get(i)??[])s.add(o);return this.#n.set(e,s),
s}};function wp(t,e){let n=!1;return D(t,r=>{(r.kind==="call"||r.kind==="identifier")&&(n||=e(r.name))}),n}a(wp,"names");function Z_(t,e){return e.unknown!==void 0&&xe(t,e.unknown)?!1:e.newerThan!==void 0&&j(e.newerThan,t)?!0:!xe(t,e)}a(Z_,"refuses");function W_(t){return t.newerThan===
void 0?`bpftrace ${xo(t)}`:`a bpftrace newer than ${t.newerThan}`}a(W_,"describeBound");var d$=V_("call"),f$=V_("word"),h$=new Map(go.map(t=>[t.name,{...t,name:`the stack mode \`${t.name}\``}])),m$=new Map(_o.map(t=>[t.name,{...t,name:`the setting \
\`${t.name}\``}]));function V_(t){let e=new Map;for(let{names:n,least:r=0,most:s=Number.POSITIVE_INFINITY,...i}of ho)if(i.use===t)for(let o of n){let u=r>0?` wi\
th ${r===1?"an argument":`${r} arguments`}`:"",c=t==="word"?`the builtin \`${o}\``:`\`${o}()\`${u}`;e.set(o,[...e.get(o)??[],{bound:{...i,name:c},least:r,most:s}])}
return e}a(V_,"rowsByName");function Y_(t,e){switch(t.kind){case"call":{if(e.call(t.name))return[];let n=t.arguments.length;return[...(d$.get(t.name)??[]).filter(
s=>n>=s.least&&n<=s.most).map(({bound:s})=>({bound:s,span:t.span})),...g$(t,e)]}case"identifier":return e.word(t.name)?[]:/^sarg\d+$/.test(t.name)?[{bound:mo,span:t.
span}]:(f$.get(t.name)??[]).map(({bound:n})=>({bound:n,span:t.span}));case"config":return t.settings.flatMap(({name:n,span:r})=>{let s=m$.get(n.toLowerCase().replace(
/^bpftrace_/,""));return s===void 0?[]:[{bound:s,span:r}]});default:return[]}}a(Y_,"builtinUses");function g$(t,e){return t.name!=="kstack"&&t.name!=="ustack"?[]:
t.arguments.flatMap(n=>{let r=n.kind==="identifier"&&!e.word(n.name)?h$.get(n.name):void 0;return r===void 0?[]:[{bound:r,span:n.span}]})}a(g$,"stackModes");function J_(t){
let e=new Set,n=new Set,r=!1,s=!1;for(let i of t.items){if(i.kind==="macro"||i.kind==="subprogram"){e.add(i.name),n.add(i.name);for(let o of i.parameters)n.add(
o)}if(i.kind==="import"&&(s=!0),i.kind==="preprocessor"){let o=/^\s*#\s*define\s+(\w+)/.exec(i.text)?.[1];if(r||=/^\s*#\s*include\b/.test(i.text),o!==void 0)for(let u of[
e,n])u.add(o)}if(i.kind==="c-definition")for(let[o]of i.text.matchAll(/\w+/g))n.add(o)}return{call:a(i=>s||e.has(i),"call"),word:a(i=>s||r||n.has(i),"word")}}a(
J_,"ownNames");function _$(t,e){return t.kind===e}a(_$,"isOfKind");function $(t,e,n){return{feature:e,kind:t,find:a((s,i)=>{let o=_$(s,t)&&n(s,i);return o===!0?s.span:o||void 0},
"find")}}a($,"on");var Te=a(()=>!0,"always"),Sp=[$("config","config-block",Te),$("config","config-word",t=>t.settings.find(({value:e})=>y$.test(e))?.span),$("su\
bprogram","subprogram",Te),$("macro","macro",Te),$("map-declaration","map-declaration",Te),$("map-declaration","percpuarray-declaration",t=>t.type==="percpuarra\
y"),$("import","import",Te),$("call","import",t=>t.name==="import"),$("c-definition","attribute-behind",t=>b$(t).includes(X_)),$("c-definition","attribute-befor\
e",t=>(t.text.split("{",1)[0]??"").includes(X_)),$("attach-point","named-probe",t=>t.name?.span),$("attach-point","spaced-attach-point",t=>t.spaced),$("attach-p\
oint","kprobe-module",t=>Q_(t,"kprobe","kretprobe")&&t.place.form==="kernelFunction"&&t.place.module?.span),$("attach-point","raw-module",({place:t})=>t.form===
"rawTracepoint"&&t.module?.span),$("attach-point","source-line",({place:t})=>t.form==="sourceLine"),$("attach-point","interval-duration",({place:t})=>t.form==="\
timer"&&t.unit===void 0),$("attach-point","watchpoint-argument",({place:t})=>t.form==="watchpoint"&&t.argument!==void 0),$("let","let",Te),$("let","typeof",t=>t.
type!==void 0&&pa.test(t.type)),$("discard","discard",Te),$("block-expression","block-expression",Te),$("if-expression","block-expression",Te),$("block","block-\
expression",t=>t.statements.find(e=>e.kind==="block")?.span),$("if","else-if",t=>t.else?.kind==="if"&&t.else.span),$("if","bare-condition",(t,e)=>qs(t,t.condition,
e)),$("while","bare-condition",(t,e)=>qs(t,t.condition,e)),$("unroll","bare-condition",(t,e)=>qs(t,t.count,e)),$("for-map","bare-condition",(t,e)=>qs(t,t.variable,
e)),$("for-range","bare-condition",(t,e)=>qs(t,t.variable,e)),$("while","while",Te),$("unroll","unroll-expression",({count:t})=>!["integer","positional"].includes(
t.kind)&&t.span),$("for-map","for-map",Te),$("for-range","for-range",Te),$("jump","jump-in-for",(t,e)=>e.inFor),$("jump","return-value",t=>t.value?.span),$("int\
eger","digit-separator",t=>/^\d[\d_]*_/.test(t.text)),$("integer","separated-hex",t=>/^0x.*_/i.test(t.text)),$("integer","exponent",t=>/^\d+e\d/i.test(t.text)),
$("integer","integer-suffix",t=>!/^0x/i.test(t.text)&&/[ul]+$/i.test(t.text)),$("duration","duration",Te),$("record","record",Te),$("tuple","tuple",Te),$("tuple",
"short-tuple",t=>t.elements.length<2),$("tuple","trailing-comma",(t,{script:e})=>{let n=t.elements.at(-1);return n!==void 0&&ny(e.text.slice(n.span.end,t.span.end)).
includes(",")}),$("unary","address-of",t=>t.operator==="&"),$("unary","comptime",t=>t.operator==="comptime"),$("binary","readable-aggregation",({left:t,right:e},n)=>ty(
e)&&xp(n,t)||ty(t)&&xp(n,e)),$("ternary","empty-middle",t=>t.then===void 0),$("cast","readable-aggregation",({operand:t},e)=>xp(e,t)),$("cast","double-pointer",
t=>t.type.endsWith("**")),$("cast","array-cast",t=>!pa.test(t.type)&&t.type.includes("[")),$("cast","enum-cast",t=>/^enum\b[^*[]*$/.test(t.type)),$("cast","type\
of",t=>pa.test(t.type)),$("sizeof","sizeof",t=>t.name==="sizeof"),$("sizeof","offsetof",t=>t.name==="offsetof"),$("sizeof","subfield-offset",t=>t.name==="offset\
of"&&/,[\s\w]*\.[^,]*$/.test(t.text)),$("sizeof","typeinfo",t=>t.name==="typeinfo"),$("sizeof","typeof",t=>pa.test(t.text)),$("member","args-dot",t=>t.operator===
"."&&ey(t.object)),$("identifier","raw-arguments",(t,{probe:e})=>ey(t)&&e?.attachPoints.some(n=>Q_(n,"rawtracepoint"))),$("member","dot-dereference",({operator:t,
object:e},n)=>t==="."&&w$(e,n)),$("map","tuple-key",t=>t.keys?.find(e=>e.kind==="tuple")?.span),$("call","exit-in-for",(t,e)=>t.name==="exit"&&e.inFor),$("call",
"indexed-print",t=>t.name==="print"&&kp(t.arguments[0])&&t.span),$("call","delete-by-key",t=>{let[e,n]=t.arguments;return t.name==="delete"&&e?.kind==="map"&&!kp(
e)&&n!==void 0&&n.kind!=="map"}),$("call","delete-several",t=>{let e=t.arguments.length>2||t.arguments.length===2&&kp(t.arguments[0]);return t.name==="delete"&&
e}),$("assignment","delete-value",({value:t})=>da(t)&&t.span),$("let","delete-value",({value:t})=>t!==void 0&&da(t)&&t.span),$("if","delete-value",({condition:t})=>da(
t)&&t.span),$("call","delete-value",t=>t.arguments.find(da)?.span)],X_="__attribute__",pa=/^\s*typeof\b/,y$=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function b$(t){
return t.text.slice(t.text.lastIndexOf("}")+1)}a(b$,"behindBody");function Q_(t,...e){let n=je(t.provider);return n!==void 0&&e.includes(n.provider.name)}a(Q_,"\
provides");function qs(t,e,{script:n}){return!ny(n.text.slice(t.span.start,e.span.start)).includes("(")}a(qs,"isBare");function ny(t){return t.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
"")}a(ny,"withoutComments");function ey(t){return t.kind==="identifier"&&t.name==="args"}a(ey,"isArguments");function w$(t,{pointers:e}){return t.kind==="identi\
fier"?t.name==="curtask":vp(t)||t.kind==="variable"&&e().has(t.name)}a(w$,"isPointer");function vp(t){return t.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(
t.type)}a(vp,"isPointerCast");function ry(t){let e=new Set,n=new Set;return D(t,r=>{r.kind==="assignment"&&r.target.kind==="variable"&&(vp(r.value)?e:n).add(r.target.
name),r.kind==="let"&&(r.value!==void 0||r.type!==void 0)&&(r.value!==void 0&&vp(r.value)?e:n).add(r.variable.name),(r.kind==="for-map"||r.kind==="for-range")&&
n.add(r.variable.name)}),new Set([...e].filter(r=>!n.has(r)))}a(ry,"pointersOf");function kp(t){return t?.kind==="map"&&t.keys!==void 0}a(kp,"isEntry");function da(t){
return t.kind==="call"&&t.name==="delete"}a(da,"isDelete");function ty({kind:t}){return k$.has(t)}a(ty,"isNumber");var k$=new Set(["integer","boolean","position\
al","identifier","unary","binary","cast","sizeof","call"]);function xp({maps:t},e){return e.kind==="map"&&(t.get(e.name)?.use??"plain")!=="plain"?e.span:void 0}
a(xp,"aggregation");function sy(t){let e=[],n=new Set,r=new Set,s;return D(t.body,i=>{i.kind==="block"&&e.push(new Set),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable),
i.kind==="let"&&r.add(i.variable),i.kind==="assignment"&&i.operator==="="&&r.add(i.target),!(i.kind!=="variable"||e.some(o=>o.has(i.name)))&&(r.has(i)?e.at(-1)?.
add(i.name):n.has(i.name)&&(s??=i.span))},i=>{if(i.kind==="block")for(let o of e.pop()??[])n.add(o)}),s}a(sy,"outerVariable");var x$=new Map(Sp.map(({kind:t})=>[t,Sp.filter(e=>e.kind===t)]));function ay(t,e){let n=new Map,r=a((u,c)=>{n.has(u)||n.set(u,c)},"note"),s=a((u,c)=>{c!==void 0&&
r(wo[u],c)},"noteFeature"),i=J_(t),o=t.items.some(u=>u.kind==="macro"||u.kind==="import");for(let u of t.items){let c=0,l=0,p,d=a(()=>p??=ry(u),"pointers"),f=u.
kind==="probe"?{probe:u}:{},m={script:t,maps:e,inFor:!1,pointers:d,...f},g={...m,inFor:!0};D(u,_=>{oy(_)&&l++;for(let y of x$.get(_.kind)??[])s(y.feature,y.find(
_,c>0?g:m));if(l===0)for(let{bound:y,span:b}of Y_(_,i))r(y,b);iy(_)&&c++},_=>{iy(_)&&c--,oy(_)&&l--}),u.kind==="probe"&&!o&&s("outer-variable",sy(u))}return s("\
several-begin",v$(t)),[...n].map(([u,c])=>({bound:u,span:c}))}a(ay,"featureUses");function iy(t){return t.kind==="for-map"||t.kind==="for-range"}a(iy,"isFor");function oy(t){
return t.kind==="if"&&t.condition.kind==="unary"&&t.condition.operator==="comptime"}a(oy,"isFolded");function v$(t){let e=new Set;for(let n of t.items)for(let r of n.
kind==="probe"?n.attachPoints:[]){let s=je(r.provider)?.provider.name;if(!(s!=="begin"&&s!=="end")){if(e.has(s))return r.span;e.add(s)}}}a(v$,"secondBegin");function uy(t,e){
return t.flatMap(({bound:n,span:r})=>{let s=S$(n,e);return s===void 0?[]:[{verdict:"refused",rule:"unsupported-syntax",span:r,why:s}]})}a(uy,"refusedFeatures");
function S$(t,e){if(Z_(e.bpftrace,t))return`${t.name} needs ${W_(t)}`;if(t.kernel!==void 0&&!j(e.kernel,t.kernel))return`${t.name} needs Linux ${t.kernel} and l\
ater`}a(S$,"whyRefused");function Yn(t,e,n,r){let s=new Ep(t,r),i=e.statements.slice(n),{value:o}=e,u=o!==void 0&&ly(o),c=s.list(i,o===void 0||u);o!==void 0&&!u&&s.hidden(o);let{leaks:l,
early:p}=s;return c==="up"&&u?l.push({kind:"leaves",span:o.span}):c==="up"&&l.push({kind:"ends",span:{start:e.span.end-1,end:e.span.end},block:e}),{leaks:l,lowered:[
...s.lowered,...s.atEnd],early:p,endsDown:c==="down"}}a(Yn,"balanceOf");var Ep=class t{static{a(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}list(e,n){let r="up";for(let[s,i]of e.entries()){let o=e[s+1],u=this.#e(i);if(u!==void 0){if(o===void 0&&n)this.atEnd.push(u);else if(o!==void 0&&
cy(o))this.lowered.push(u);else{this.early.push(u);continue}r="down";continue}if(cy(i))return r==="up"&&this.leaks.push({kind:"leaves",span:i.span}),this.#n(e.slice(
s+1)),"left";let c=this.#r(i,n&&o===void 0);if(c==="left"&&this.#n(e.slice(s+1)),c!=="up")return c}return r}#n(e){if(e.length===0)return;let n=new t(this.#e,this.#t);
n.list(e,!0),this.lowered.push(...n.lowered,...n.atEnd,...n.early)}#r(e,n){switch(e.kind){case"if":{this.hidden(e.condition);let r=this.atEnd.length,s=this.list(
e.then.statements,n),i=this.#i(e.else,n);return s==="left"?i:i==="left"||s===i?s:(this.early.push(...this.atEnd.splice(r)),"up")}case"block":return this.list(e.
statements,n);case"unroll":case"while":case"for-map":case"for-range":return this.list(e.body.statements,!1),"up";case"jump":return"up";case"assignment":case"let":case"\
expression-statement":return this.hidden(e),"up"}}#i(e,n){return e===void 0?"up":e.kind==="if"?this.#r(e,n):this.list(e.statements,n)}hidden(e){D(e,n=>{(n.kind===
"call"||n.kind==="identifier")&&this.#t.exitsBy(n.name)&&this.leaks.push({kind:"hidden",span:n.span})})}};function cy(t){return t.kind==="expression-statement"?
ly(t.expression):t.kind==="jump"&&t.keyword==="return"}a(cy,"leaves");function ly(t){return t.kind==="call"&&t.name==="exit"}a(ly,"isExit");function fy(t,e){let{statements:n,value:r}=t.body;if(r===void 0)for(let[s,i]of n.entries()){if(i.kind!=="if")continue;let o=A$(i,s,n,e)??Op(i,s,e);if(o!==void 0)
return E$(n,s,o,e)}}a(fy,"scriptGuardOf");function E$(t,e,n,{reach:r}){if(t.slice(0,e).some(u=>n.touches(u)))return;let s=t.slice(n.rest),i=t[n.rest-1],o=s.at(-1);
if(!(i===void 0||o===void 0)&&["down","left"].includes(new Ap(n,r).follow(s,"up")))return{map:n.map,imported:n.imported,covered:{start:i.span.end,end:o.span.end}}}
a(E$,"followed");function A$(t,e,n,{reach:r}){let{condition:s}=t;if(s.kind!=="binary"||s.operator!==">"||!my(s.left)||ae(s.right)!==0)return;let i=s.left.name,o=a(
c=>r.mentions(c,i),"touches"),u=n[e+1];if(!(!hy(t,o)||u===void 0||dy(u,i)!==1))return{map:i,imported:!1,rest:e+2,lowers:a(c=>dy(c,i)===-1,"lowers"),touches:o}}a(
A$,"sumForm");function Op(t,e,{reach:n,file:r}){if(r===void 0)return;let{condition:s}=t,i=s.kind==="unary"&&s.operator==="!"?s.operand:s.kind==="binary"&&s.operator===
"=="&&ae(s.right)===0?s.left:void 0;if(i===void 0||!py(i,r.enter))return;let o=a(c=>n.calls(c,r.enter)||n.calls(c,r.leave),"touches");if(!hy(t,o))return;let u=a(
c=>c.kind==="expression-statement"&&py(c.expression,r.leave),"lowers");return{map:r.enter,imported:!0,rest:e+1,lowers:u,touches:o}}a(Op,"importedForm");function hy(t,e){
let n=t.then.statements.at(-1);return t.else!==void 0||n?.kind!=="jump"||n.keyword!=="return"?!1:!t.then.statements.some(r=>e(r))}a(hy,"leavesEarly");function py(t,e){
return t.kind==="call"&&t.name===e&&t.arguments.length===0}a(py,"isCall");function my(t){let e=t.kind==="map"&&t.keys?.length===1?t.keys[0]:void 0;return e?.kind===
"identifier"&&e.name==="cpu"}a(my,"isPerCpu");function dy(t,e){if(t.kind!=="assignment"||t.operator!=="=")return;let{target:n,value:r}=t;if(!(n.kind==="map"&&n.
name===e&&my(n))||r.kind!=="call"||r.name!=="sum"||r.arguments.length!==1)return;let s=r.arguments[0];return s===void 0?void 0:ae(s)}a(dy,"change");function ae(t){
if(t.kind==="unary"&&t.operator==="-"){let e=ae(t.operand);return e===void 0?void 0:-e}if(t.kind==="cast")return ae(t.operand);if(!(t.kind!=="integer"||!/^\d+$/.
test(t.text)))return Number(t.text)}a(ae,"integer");var Ap=class{static{a(this,"Follower")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}follow(e,n){let r=n;for(let s of e){
if(r==="broken"||r==="left")return r;r=this.#n(s,r)}return r}#n(e,n){if(this.#e.lowers(e))return n==="up"?"down":"broken";switch(e.kind){case"jump":return e.keyword!==
"return"?n==="up"?n:"broken":n==="down"?"left":"broken";case"expression-statement":return O$(e.expression)?n==="down"?"left":"broken":this.#r(e,n);case"if":{if(n!==
"up"||this.#r(e.condition,n)==="broken")return"broken";let r=this.follow(e.then.statements,n),s=e.else===void 0?n:e.else.kind==="if"?this.#n(e.else,n):this.follow(
e.else.statements,n);return r==="left"?s:s==="left"||r===s?r:"broken"}case"block":return this.follow(e.statements,n);case"unroll":case"while":case"for-map":case"\
for-range":{let r=n==="up"?this.follow(e.body.statements,n):"broken";return r==="up"||r==="left"?"up":"broken"}case"assignment":case"let":return this.#r(e,n)}}#r(e,n){
return n==="up"&&!this.#e.touches(e)&&!this.#t.leaves(e)?n:"broken"}};function O$(t){return t.kind==="call"&&t.name==="exit"}a(O$,"isExit");var $$=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}],N$={"<":">",">":"<","<=":">=",">=":"<=","==":"==","!=":"!="};function _y(t){let{span:e}=t,n=fa(t);if(n!==void 0)
return{access:n,span:e,passes:"up",sound:!1};if(t.kind==="unary"&&t.operator==="!"){let i=fa(t.operand);return i&&{access:i,span:e,passes:"down",sound:!1}}if(t.
kind!=="binary")return;let{left:r,right:s}=t;return gy(r,t.operator,s,e)??gy(s,N$[t.operator]??"",r,e)}a(_y,"flagTest");function gy(t,e,n,r){let s=fa(t),i=n.kind===
"boolean"?Number(n.value):ae(n),o=$$.find(u=>u.operator===e&&u.value===i);return s&&o&&{access:s,span:r,passes:o.passes,sound:o.sound}}a(gy,"comparison");function fa(t){
return t.kind==="cast"?fa(t.operand):t.kind==="map"?t:void 0}a(fa,"flagOf");function $p(t){let e=[],n=t;for(;n.kind==="binary"&&n.operator==="&&";n=n.left)e.unshift(
n.right);return[n,...e]}a($p,"conjuncts");function zs(t){let{span:e}=t;if(t.kind==="expression-statement"){let{expression:u}=t;if(u.kind==="update"&&u.operand.kind===
"map")return{access:u.operand,span:e,to:u.operator==="++"?"up":"down",form:"plain"};if(u.kind!=="call"||u.name!=="delete")return;let[c,l]=u.arguments;return c?.
kind!=="map"||u.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?c:{...c,keys:[l]},span:e,to:"down",form:"delete"}}if(t.kind!=="assignment"||t.target.
kind!=="map")return;let{target:n,value:r,operator:s}=t,i=r.kind==="call"&&r.name==="sum"?r.arguments[0]:void 0;if(s==="="&&i!==void 0){let u=ae(i);return u===1||
u===-1?{access:n,span:e,to:u===1?"up":"down",form:"sum"}:void 0}let o=r.kind==="boolean"?Number(r.value):ae(r);if(s==="="&&(o===1||o===0))return{access:n,span:e,
to:o===1?"up":"down",form:"plain"};if((s==="+="||s==="-=")&&o===1)return{access:n,span:e,to:s==="+="?"up":"down",form:"plain"}}a(zs,"flagChange");function ha(t){
return e=>{let n=zs(e);return n?.access.name===t&&n.to==="down"?n:void 0}}a(ha,"lowersFlag");function yy(t,e,n){let r=C$(t,n)??T$(t,n)??I$(t,n);return r&&{...r,strays:R$(r,e)}}a(yy,"guardAttempt");function C$(t,e){if(t.predicate!==void 0)return Np(t,$p(
t.predicate),"down",new Gs(t.body),void 0,e)}a(C$,"inPredicate");function T$(t,e){let n=new Gs(t.body);for(let r of t.body.statements){if(r.kind!=="if"||r.else!==
void 0)continue;let s=r.then.statements.at(-1);if(s?.kind!=="jump"||s.keyword!=="return")continue;let i=Np(t,[r.condition],"up",n,r,e);if(i!==void 0)return i}}a(
T$,"inStatements");function I$(t,e){for(let n of t.body.statements){if(n.kind!=="if"||n.else!==void 0)continue;let r=Np(t,$p(n.condition),"down",new Gs(n.then),
void 0,e);if(r!==void 0)return r}}a(I$,"aroundBody");var Gs=class{static{a(this,"Raises")}block;#e=new Map;constructor(e){this.block=e;for(let[n,r]of e.statements.
entries()){let s=zs(r),i=s?.access.name;s?.to==="up"&&i!==void 0&&!this.#e.has(i)&&this.#e.set(i,{change:s,at:n})}}of(e){return this.#e.get(e)}};function Np(t,e,n,r,s,i){
for(let o of e){let u=_y(o),c=u?.passes===n?r.of(u.access.name):void 0;if(u!==void 0&&c!==void 0)return P$(t,u,r.block,c,s,i)}}a(Np,"firstRaised");function P$(t,e,n,{
change:r,at:s},i,o){let u=e.access.name,c=i!==void 0&&r.span.start<i.span.start,l=c?n.statements.indexOf(i):s,p=Yn(ha(u),n,l+1,o),d=M$(t),f=[e,r,...p.lowered,...p.
early].map(({access:g})=>L$(g,d)),m=f.find(g=>g==="other")??f.find(g=>g==="unknown")??"cpu";return{probe:t,map:u,key:m,test:e,...i===void 0?{}:{early:i},raise:r,
raisedFirst:c,block:n,balance:p}}a(P$,"read");function R$({map:t,raise:e,balance:n},r){let s=new Set([e,...n.lowered,...n.early].map(({span:i})=>i.start));return r.
flatMap(i=>i.kind==="map"&&i.map===t&&!s.has(i.span.start)?[i.span]:[])}a(R$,"straysOf");function L$({keys:t},e){let[n]=t??[];return n===void 0||t?.length!==1?"\
other":by(n,e)}a(L$,"keyOf");function by(t,e){return t.kind==="cast"?by(t.operand,e):t.kind==="identifier"?t.name==="cpu"?"cpu":"other":t.kind==="variable"?e.has(
t.name)?"cpu":"unknown":t.kind==="call"||t.kind==="block-expression"?"unknown":"other"}a(by,"keyKind");function M$(t){let e=new Set,n=new Set,r=a((s,i)=>{(i?.kind===
"identifier"&&i.name==="cpu"?e:n).add(s)},"note");D(t.body,s=>{s.kind==="assignment"&&s.target.kind==="variable"?r(s.target.name,s.operator==="="?s.value:void 0):
s.kind==="let"&&s.value!==void 0?r(s.variable.name,s.value):s.kind==="update"&&s.operand.kind==="variable"?r(s.operand.name,void 0):(s.kind==="for-range"||s.kind===
"for-map")&&r(s.variable.name,void 0)});for(let s of n)e.delete(s);return e}a(M$,"cpuVariables");function wy(t){if(t===void 0)return;let{map:e,key:n,test:r,raise:s,
raisedFirst:i,block:o,balance:u,strays:c}=t,{leaks:l,lowered:p,early:d}=u,f=[s,...p].every(({form:g})=>g==="sum"),m=!i&&l.length===0&&d.length===0&&c.length===0&&
p.length>0;if(!(n!=="cpu"||!r.sound||!f||!m))return{map:e,imported:!1,covered:{start:s.span.end,end:o.span.end}}}a(wy,"completeGuard");function ky(t,e){let{file:n,reach:r}=e;if(n!==void 0)for(let[s,i]of t.body.statements.entries()){if(i.kind!=="if")continue;let o=Op(i,s,e);if(o!==void 0)return{
file:n,balance:Yn(Cp(n),t.body,o.rest,r)}}}a(ky,"importedAttempt");function Cp({leave:t}){return e=>{if(e.kind!=="expression-statement")return;let{expression:n,
span:r}=e;return n.kind==="call"&&n.name===t?{span:r}:void 0}}a(Cp,"lowersImported");function xy(t,e){let n=new Map;for(let r of e){if(r.kind!=="map"||r.change==="delete"||n.has(r.map))continue;let s=r.keys.length===0&&!wr.has(r.aggregation??"");
n.set(r.map,{name:r.map,use:Sy(r),oneEntry:s})}for(let r of t.items){if(r.kind!=="map-declaration")continue;let s=vy(r)?.kind,i=r.maxEntries===void 0?void 0:ae(
r.maxEntries);n.set(r.map,{name:r.map,use:n.get(r.map)?.use??"plain",oneEntry:n.get(r.map)?.oneEntry??!1,...s===void 0?{}:{declared:s},...i===void 0?{}:{maxEntries:i}})}
return n}a(xy,"readMaps");function vy({type:t}){return Object.hasOwn(bl,t)?bl[t]:void 0}a(vy,"declaredKind");function Sy(t){return t.aggregation===void 0||!Oo.has(
t.aggregation)?"plain":t.keys.length>0?"keyed-aggregation":t.aggregation==="count"?"scalar-count":"scalar-aggregation"}a(Sy,"useOf");function Ey(t){let n=t.items.
flatMap(r=>r.kind==="config"?r.settings:[]).filter(({name:r})=>Vm.has(r.toLowerCase())).at(-1);return n!==void 0&&/^\d+$/.test(n.value)?Number(n.value):void 0}a(
Ey,"maxMapKeys");function Ay(t,e){let n=[],r=new Map;for(let s of e){if(s.kind!=="map"||s.change==="delete")continue;let i=r.get(s.map);if(i===void 0)r.set(s.map,
s);else{let o=F$(i,s);o!==void 0&&n.push({span:s.span,why:o})}}for(let s of t.items)s.kind==="map-declaration"&&n.push(...H$(s,r.get(s.map)));return n}a(Ay,"map\
Conflicts");function F$(t,e){let{map:n}=t;if(t.keys.length===0!=(e.keys.length===0))return`${n} is used with a key and without one`;if(t.aggregation===e.aggregation)
return;let[r,s]=t.aggregation===void 0?[e,t]:[t,e];if(s.aggregation===void 0&&s.plain!==!0)return;let i=s.aggregation===void 0?"a plain value":`${s.aggregation}\
()`;return`${n} holds ${r.aggregation??""}(), so it cannot hold ${i} too`}a(F$,"whyNotBoth");function H$(t,e){let{map:n,span:r,type:s}=t,i=vy(t);return i===void 0?
[{span:r,why:`no release has maps of the type \`${s}\``}]:!(e!==void 0&&(e.aggregation!==void 0||e.plain===!0))||i.uses.includes(Sy(e))?[]:[{span:r,why:`${n} is\
 declared as \`${s}\`, which cannot hold what is assigned to it`}]}a(H$,"declarationConflicts");function Oy(t){return t.map(e=>({verdict:"refused",rule:"unsuppo\
rted-syntax",...e}))}a(Oy,"refusedMaps");var ma=class{static{a(this,"Seeds")}#e=new Set;#t=new Map;#n;constructor(e,n){this.#n=new Set(n.filter(D$).map(r=>r.map));for(let{effects:r,body:s}of e){for(let i of r)
i.kind==="map"&&i.change!=="delete"&&i.key.constant&&this.#e.add($y(i.map,i.key.text));this.#r(s.statements)}}has(e){return e.change!=="aggregate"||wr.has(e.aggregation??
"")||this.#n.has(e.map)?!1:this.#e.has($y(e.map,e.key.text))&&e.key.constant?!0:e.key.text==="cpu"&&this.perCpu(e.map)}perCpu(e){return this.everPerCpu(e)&&!this.#n.
has(e)}everPerCpu(e){return this.#t.has(e)}#r(e){let n=new Set;for(let r of e)if(r.kind==="assignment"&&r.target.kind==="variable"&&r.operator==="=")ae(r.value)===
0&&n.add(r.target.name);else if(r.kind==="let"&&r.value!==void 0)ae(r.value)===0&&n.add(r.variable.name);else if(r.kind==="for-range"&&ae(r.from)===0&&Cy(r.to))
for(let s of Ny(r.body.statements,r.variable.name))this.#t.set(s,1/0);else r.kind==="unroll"?this.#i(r.body.statements,ae(r.count)??0,n):r.kind==="block"&&this.#r(
r.statements)}#i(e,n,r){let[s]=e;if(s?.kind==="unroll"&&e.length===1){this.#i(s.body.statements,n*(ae(s.count)??0),r);return}for(let i of r)if(n>0&&e.some(o=>q$(
o,i)))for(let o of Ny(e,i))this.#t.set(o,n)}};function $y(t,e){return`${t}[${e}]`}a($y,"entryId");function D$(t){return t.kind==="map"&&t.change==="delete"||t.kind===
"reset"&&t.function==="clear"}a(D$,"removes");function Cy(t){return t.kind==="cast"?Cy(t.operand):t.kind==="identifier"&&t.name==="ncpus"}a(Cy,"isNcpus");function Ny(t,e){
return t.flatMap(n=>{if(n.kind!=="assignment"||n.target.kind!=="map")return[];let[r,...s]=n.target.keys??[];return r!==void 0&&s.length===0&&Tp(r,e)?[n.target.name]:
[]})}a(Ny,"seededBy");function Tp(t,e){return t.kind==="cast"?Tp(t.operand,e):t.kind==="variable"&&t.name===e}a(Tp,"isVariable");function q$(t,e){return t.kind===
"expression-statement"&&t.expression.kind==="update"?t.expression.operator==="++"&&Tp(t.expression.operand,e):t.kind==="assignment"&&t.operator==="+="&&t.target.
kind==="variable"&&t.target.name===e&&ae(t.value)===1}a(q$,"increments");var Py=/\$[A-Za-z_]\w*/g,z$=/@\w*/g,G$=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,B$=/\bcpu\b/,j$=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,ga=class{static{
a(this,"Unread")}#e;#t;#n;#r;#i;mayTriggerGuard;constructor({unread:e,text:n,items:r}){this.#e=e,this.#t=n;let s=e.map(o=>Ty(n,o));this.#n=new Set(s.flatMap(o=>o.
match(Py)??[]));let i=e.filter(o=>!r.some(u=>u.span.start<=o.start&&o.end<=u.span.end)).map(o=>Ty(n,o)).filter(o=>G$.test(o)).map(o=>o.match(z$)??[]);this.#r=new Set(
i.flat()),this.#i=i.some(o=>o.length===0),this.mayTriggerGuard=s.some(o=>j$.test(o)||Pe.functions.some(u=>o.includes(u)))}get any(){return this.#e.length>0}within({
start:e,end:n}){return this.#e.some(r=>r.start>=e&&r.end<=n)}mayGuard(e){return this.within(e)&&B$.test(this.#t.slice(e.start,e.end))}mayDeclare(e){return this.#i||
this.#r.has(e)}get variables(){return this.#n}};function Ry(t){return t.search(Py)!==-1}a(Ry,"mentionsVariable");function Ty(t,{start:e,end:n}){if(e<n)return t.
slice(e,n);let r=t.slice(Math.max(0,e-Iy),e),s=t.slice(n,n+Iy);return(/[^;{}]*$/.exec(r)?.[0]??"")+(/^[^;{}]*/.exec(s)?.[0]??"")}a(Ty,"pieceOf");var Iy=500;function _a(t,e=[],n){let r=U$(t,e),s=R_(r),i=new ga(r),o=r.items.filter(k=>k.kind==="probe").map(k=>({probe:k,phase:K$(k),...i.within(k.span)?{partial:!0}:{},...K_(
k.body,k.predicate,s,i.variables)})),u=o.flatMap(k=>k.effects),c=xy(r,u),l=o.flatMap(({phase:k,effects:v})=>k==="end"?[]:v.filter(x=>k==="attached"||x.kind==="r\
eset")),p=o.filter(k=>k.phase==="begin"),d=new ma(p.map(k=>({effects:k.effects,body:k.probe.body})),l),f=new Set(o.flatMap(k=>k.effects).flatMap(Z$)),m={reach:new la(
r),...n===void 0?{}:{file:n}},g=new Set(l.filter(k=>k.kind==="reset").map(k=>k.map)),_=o.map(k=>{let v=k.phase==="attached"?yy(k.probe,k.effects,m.reach):void 0,
x=k.phase==="attached"?fy(k.probe,m)??wy(v):void 0;if(x?.imported)return{...k,guard:x};let A=k.phase==="attached"?ky(k.probe,m):void 0;if(A!==void 0)return{...k,
imported:A};let O=x!==void 0&&(i.any||d.perCpu(x.map))&&!g.has(x.map)&&!f.has(x.map);return{...k,...v===void 0?{}:{attempt:v},...O?{guard:x}:{}}}),y=Ey(r),b={mapConflicts:Ay(
r,u),features:ay(r,c)};return{script:t,imported:e,probes:_,maps:c,seeds:d,unread:i,guards:m,...b,...y===void 0?{}:{maxMapKeys:y}}}a(_a,"modelScript");function U$(t,e){
if(e.length===0)return t;let n=[t.text],r=[],s=[...t.unread],i=t.text.length+1;for(let{script:o}of e){r.push(...yg(o.items,i));for(let u of o.unread)s.push({start:u.
start+i,end:u.end+i});n.push(o.text),i+=o.text.length+1}return{...t,text:n.join(`
`),items:[...r,...t.items],unread:s}}a(U$,"withImports");function ht(t,e){let n=t.script.text.length+1;if(!(e.start<n))for(let r of t.imported){let s=n+r.script.
text.length;if(e.start<=s)return{file:r,span:{start:e.start-n,end:e.end-n}};n=s+1}}a(ht,"partAt");function K$(t){let e=t.attachPoints.map(n=>je(n.provider)?.provider.
name);return e.length>0&&e.every(n=>n==="begin")?"begin":e.length>0&&e.every(n=>n==="end")?"end":"attached"}a(K$,"phaseOf");function Z$(t){return t.kind==="map"&&
t.aggregation!=="sum"?[t.map]:[]}a(Z$,"otherThanSum");function Ly(t,e){return(t.maps.get(e)?.maxEntries??t.maxMapKeys??Wm.entries)<=Ym.entries}a(Ly,"hasSingleBu\
cket");function Ip(t,e,n){let r=t.maps.get(e);if(!(t.unread.mayDeclare(e)||r===void 0&&t.unread.any))return r?.declared??kr(r?.use??"plain",n)}a(Ip,"kindOfMap");function ya(t,e,n){if(e.imported.length===0)return t;let r=a(({path:l,span:p,message:d})=>l===void 0||l===n?{span:p,message:d}:{path:l,span:p,message:d},"withou\
tOwn"),s=t.related.map(l=>r(l.path===void 0?Pp(l,e):l)),i=ht(e,t.span);if(i===void 0)return{...t,related:s};let{file:o,span:u}=i,c={path:o.path,span:u,message:"\
in this imported file"};return{...t,span:o.statement,related:[r(c),...s]}}a(ya,"inItsFile");function Pp(t,e){let n=ht(e,t.span);return n===void 0?t:{...t,path:n.
file.path,span:n.span}}a(Pp,"relatedInItsFile");function Jn(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}a(Jn,"nameOf");function mt(t){return t.kind!=="bpftrace-process"}a(mt,"isProgram");function ba(t,e,n=!1){return e===void 0?{id:t,class:t}:{id:`${t} ${e}`,class:t,map:e,...n?{single:n}:
{}}}a(ba,"lockOf");function Le(t){return t.script===void 0?My(t):`${My(t)} of ${t.script}`}a(Le,"describeLock");function My(t){switch(t.class){case"bucket":return`\
bucket lock of ${t.map??"a map"}`;case"freelist":return`free-list lock of ${t.map??"the stack map"}`;case"lru":return`LRU list lock of ${t.map??"the stack map"}`;case"\
ringbuf":return"lock of bpftrace's ring buffer"}}a(My,"describeOwnLock");var Dy={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function wa(t,e){let n=[...uy(t.features,e),...Oy(t.mapConflicts)],
r=[],{unread:s}=t,i=fg(e),o=new Set,u=new Map,c=a(m=>{let g=u.get(m)??vo(m,e.kernel);return u.set(m,g),g},"guardOf"),l=s.mayTriggerGuard&&xe(e.bpftrace,Pe);for(let m of t.
probes){let g=m.guard===void 0&&s.mayGuard(m.probe.span),_=l||g?[]:V$(m,t,e,i);for(let y of m.probe.attachPoints){let b=fp(y,e);if(n.push(...b.refusals),b.programs.
length>0)for(let{operation:w}of _)o.add(w);for(let{name:w,provider:k,kind:v,site:x}of b.programs)r.push({name:w,probe:m.probe,attachPoint:y,provider:k.name,kind:v,
guard:c(v),...x===void 0?{}:{site:x},...b.unresolved===void 0?{}:{unresolved:b.unresolved},operations:_})}}let p=W$(r,e),d=Sr.find(m=>m.target===e.name);p!==void 0&&
d!==void 0&&n.push({verdict:"refused",rule:"refused-probe",span:p.attachPoint.span,why:d.why});let f=p===void 0?{}:{bpftraceGuard:p.attachPoint};return{target:e,
programs:r,sweeps:tN(t,e),operations:[...o],refusals:n,...f}}a(wa,"lowerScript");function W$(t,e){if(!xe(e.bpftrace,Pe))return;let n=Pe.functions;return t.find(
({kind:r,site:s})=>(r==="fentry"||r==="fexit")&&s!==void 0&&n.includes(s.function))}a(W$,"guardTrigger");var Fy=new WeakMap;function V$(t,e,n,r){let s=Fy.get(t)??
new Map;Fy.set(t,s);let i=s.get(r)??Y$(t,e,n);return s.set(r,i),i}a(V$,"operationsOn");function Y$(t,e,n){let r=new Map,s=new Map;for(let i of t.effects){if(t.partial&&
i.kind==="map"&&Ry(i.key.text))continue;let o=X$(i,e,n);if(o===void 0)continue;let{guard:u}=t,c=u!==void 0&&i.span.start>=u.covered.start&&i.span.end<=u.covered.
end,l=c?{...o,guardedBy:u.map}:o,p=`${l.operation} ${l.moment} ${c} ${l.locks.map(f=>f.id).join(" ")}`,d=`${p} ${l.key.bound} ${l.key.text}`;if(!r.has(d)){if(l.
key.constant){let f=s.get(p)??0;if(f===J$)continue;s.set(p,f+1)}r.set(d,l)}}return[...r.values()]}a(Y$,"operationsOf");var J$=4;function X$(t,e,n){switch(t.kind){case"\
map":{let r=Ip(e,t.map,n.bpftrace);if(r===void 0)return;let s=xs[r],i=t.change==="delete"?s.delete:s.update;if(i===void 0)return;let o=$o(t.change,n.bpftrace);return o===
"first-insert"&&(e.unread.any||e.seeds.has(t))?void 0:qy(t,t.map,i,o,t.key,e,n)}case"output":{let r=vs(n.bpftrace,n.kernel);return r&&Hy(t,r,ca,void 0)}case"sta\
ck":{let r=Io(n.bpftrace);return r&&Hy(t,r,eN,Q$)}case"reset":return}}a(X$,"lowerEffect");var Q$="the stack map",eN={sharing:"shared",text:"stack",bound:!1,constant:!1};
function Hy(t,e,n,r){let s=Dy[e].map(i=>ba(i,r));return{span:t.span,operation:e,moment:"always",key:n,locks:s}}a(Hy,"hiddenOperation");function qy({span:t},e,n,r,s,i,{
kernel:o}){let u=Dy[n].map(d=>ba(d,e,Ly(i,e))),c=No[n];if(c===void 0)return{span:t,operation:n,moment:r,key:s,locks:u};let l=c.underBucket===void 0||!j(o,c.underBucket.
before),p={lock:ba("freelist",e),moment:c.moment,underBucket:l};return{span:t,operation:n,moment:r,key:s,locks:u,freeList:p}}a(qy,"mapOperation");function tN(t,e){
return t.probes.flatMap(({phase:n,probe:r,effects:s})=>{if(n==="end")return[];let i=new Map;for(let o of s)o.kind==="reset"&&!i.has(`${o.function} ${o.map}`)&&i.
set(`${o.function} ${o.map}`,o);return[...i.values()].flatMap(o=>{let u=Ip(t,o.map,e.bpftrace),c=u&&xs[u][Co[o.function]];if(c===void 0)return[];let l=t.maps.get(
o.map)?.oneEntry===!0?ca:D_,{freeList:p,...d}=qy(o,o.map,c,"always",l,t,e),f=o.function==="clear"&&p!==void 0?{freeList:p}:{};return[{kind:"bpftrace-process",name:`\
the bpftrace process, ${o.function==="clear"?"clearing":"zeroing"} ${o.map}`,probe:r,guard:"prog-active",operations:[{...d,...f}]}]})})}a(tN,"sweepsOf");var un=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-syntax","sy\
ntax-error","misleading-text","unused-suppression"],de=["error","warning","note"],ne=["certain","likely","possible"],be=["hang","lost-updates","refused","unatta\
chable","safe"];function xa(t,e){return By(t,e)||t.site!==void 0&&Mo(t.site,e)}a(xa,"firesOnLockPath");function By(t,e){return ws.kinds.includes(t.kind)&&e.arch===ws.arch}a(By,
"isNmi");function jy(t,e){return t.guard==="alone"||e.guard==="alone"?!1:t.guard!=="prog-active"||e.guard!=="prog-active"}a(jy,"guardsAllow");function js(t,e){let[
n,r]=t,[s,i]=e;if(ka(n.program,s.program))return{inner:n,outer:s};if(i!==void 0&&ka(n.program,i.program))return{inner:n,outer:i};if(r!==void 0){if(ka(r.program,
s.program))return{inner:r,outer:s};if(!(i===void 0||!ka(r.program,i.program)))return{inner:r,outer:i}}}a(js,"nestingPair");function ka(t,e){return jy(t,e)&&(t.guard!==
"per-program"||t!==e)}a(ka,"mayRunInside");var Bs=class{static{a(this,"NestingSite")}#e;#t;#n;#r=new Map;constructor(e,n){this.#e=e,this.#t=n,this.#n=By(e,n)}across(e,n,r,s){
let i=this.#s(n.operation.operation),o=this.#i(n,s,i);if(!(i===void 0||o===void 0||!zy(r,o)))return Gy(n.operation,i).some(({id:u})=>u===e.id)?o:void 0}within(e,n){
let r=this.#s(e.operation.operation),s=this.#i(e,n,r);if(r===void 0||s===void 0)return[];let i=[];for(let d of Gy(e.operation,r))for(let f of n.operation.locks)
f.id===d.id&&zy(f,s)&&i.push({held:d,wanted:f,nesting:s,sameKey:Uy(d,e.operation,n.operation)});let o=[e.operation.freeList,n.operation.freeList],[u,c]=[o[0]?.lock,
o[1]?.lock];if(u===void 0||c===void 0||s.nmi||!sN(e.operation,n.operation,r))return i;let l=s.confidence==="certain"?"likely":s.confidence,p=o.every(d=>d?.moment===
"always")?s.moment:"first-insert";return i.push({held:u,wanted:c,nesting:{confidence:l,moment:p,nmi:s.nmi},sameKey:!0}),i}#i(e,n,r){if(r===void 0||r.held==="no"||
!jy(n.program,e.program))return;let{guardedBy:s}=n.operation;if(s!==void 0&&s===e.operation.guardedBy)return;let i=e.operation.moment==="always"&&n.operation.moment===
"always";return{confidence:iN(r.held==="held",e.operation,n.operation),moment:i?"always":"first-insert",nmi:this.#n}}#s(e){let{site:n}=this.#e;return this.#n?nN:
(n!==void 0&&!this.#r.has(e)&&this.#r.set(e,Un(n.function,n.edge,e,this.#t)),this.#r.get(e))}},nN={held:"held",locks:[],taken:!1},rN=["ringbuf","freelist"];function zy(t,{
nmi:e}){return!e||!rN.includes(t.class)}a(zy,"waits");function Uy(t,e,n){return t.class!=="bucket"||t.single===!0||!U_(e.key,n.key)}a(Uy,"picksTheSame");function sN(t,e,n){
let r=t.freeList;if(r===void 0||r.lock.id!==e.freeList?.lock.id||!n.taken&&!n.locks.includes("freelist"))return!1;let[s]=t.locks;return!r.underBucket||s===void 0||
!Uy(s,t,e)}a(sN,"meetsFreeList");function Gy(t,{locks:e,taken:n}){let r=e,s=t.locks.filter(o=>n||r.includes(o.class));if(s.length>0)return s;let i=t.locks[0];return i===
void 0?[]:[i]}a(Gy,"heldLocks");function iN(t,e,n){let r=[e.key.sharing,n.key.sharing];return!t||r.includes("per-cpu")?"possible":r.every(s=>s==="shared")?"cert\
ain":"likely"}a(iN,"confidenceOf");var Ky=new WeakMap;function Zy(t){let e=Ky.get(t);return e===void 0&&(e=oN(t),Ky.set(t,e)),e}a(Zy,"operationIds");function oN({operation:t,moment:e,guardedBy:n="",
locks:r,freeList:s,key:i}){let o=[...r,...s===void 0?[]:[s.lock]].map(({id:l})=>l).join(" "),u=`${t}
${e}
${n}
${i.sharing}`,c=`${u}
${o}`;return{sort:u,locks:c,keyed:`${c}
${i.bound}
${i.text}`}}a(oN,"idsOf");function Rp(t,e){let n=new va,r=new va;for(let s of t){if(s.operations.length===0)continue;let i=Vy(s,e),[o,u]=[n.at(i),r.at(i)];for(let c of s.
operations){let l=Zy(c),p={program:s,operation:c};n.put(p,o,l.locks),r.put(p,u,l.keyed)}}return{byLocks:n.groups,byKey:r.groups}}a(Rp,"groupTakers");var va=class{static{
a(this,"Grouping")}groups=[];#e=new Map;at(e){let n=this.#e.get(e)??new Map;return this.#e.set(e,n),n}put(e,n,r){let s=n.get(r);if(s===void 0){let i=[e];n.set(r,
i),this.groups.push(i)}else s.at(-1)?.program!==e.program&&s.push(e)}};function Wy({program:t,operation:e},n){return`${Vy(t,n)}
${Zy(e).sort}`}a(Wy,"sortOf");function Vy(t,e){if(!mt(t))return t.kind;let{site:n,guard:r}=t;return e&&n!==void 0?`${r} ${n.function} ${n.edge}`:r}a(Vy,"placeId");function Ie({outer:t}){return!mt(t.program)}a(Ie,"isHeldByProcess");var Qy=2e6,Pr=class extends Error{static{a(this,"TooManyLocks")}constructor(){super("the scr\
ipt takes one lock in too many different ways on lock paths to look at every pair")}};function Sa({programs:t,sweeps:e,target:n}){let r=t.filter(d=>d.guard!=="a\
lone"&&d.operations.length>0),s=r.filter(d=>xa(d,n));if(s.length===0)return{holds:[],wants:[],nestings:new Map,own:[]};let i=Rp([...r,...e],!1),o=Rp(s,!0),u=So(
n.kernel),[c,l]=[Yy(i.byLocks,!1),Yy(o.byLocks,!0)],p=aN(c,l,u,n);return{holds:c,wants:l,nestings:p,own:uN(i.byKey,o.byKey,u,n)}}a(Sa,"lockOrder");function eb(t){
let e=t.holds.filter(({group:[n]})=>Ie({outer:n}));return{...t,holds:e,own:t.own.filter(Ie)}}a(eb,"heldByProcess");function Yy(t,e){let n=0;return t.flatMap((r,s)=>{
let i=Wy(r[0],e);return r[0].operation.locks.map(o=>({lock:o,group:r,sort:`${i}
${o.class}`,at:s,rank:n++}))})}a(Yy,"stakes");function aN(t,e,n,r){let s=Jy(t),i=Jy(e);if(s.length*i.length>Qy)throw new Pr;let o=new Map;for(let u of i){let[c]=u.
group,l=new Bs(c.program,r);for(let{sort:p,lock:d,group:f}of s){let m=l.across(d,f[0],u.lock,c);if(m===void 0)continue;let g=o.get(p)??new Map;o.set(p,g.set(u.sort,
{...m,raw:n.has(d.class)&&n.has(u.lock.class)}))}}return o}a(aN,"nestSorts");function Jy(t){let e=new Map;for(let n of t)e.has(n.sort)||e.set(n.sort,n);return[...e.
values()]}a(Jy,"oneOfEachSort");function uN(t,e,n,r){let s=new Map;for(let u of t){let c=Xy(u);for(let l of c){let p=s.get(l);p===void 0?s.set(l,[{group:u,locks:c}]):
p.push({group:u,locks:c})}}let i=[],o=0;for(let u of e){let c=new Bs(u[0].program,r),l=Xy(u);for(let[p,d]of l.entries())for(let{group:f,locks:m}of s.get(d)??[]){
if(l.slice(0,p).some(_=>m.includes(_)))continue;if(++o>Qy)throw new Pr;let g=js(u,f);if(g!==void 0)for(let{held:_,wanted:y,nesting:b,sameKey:w}of c.within(g.outer,
g.inner))i.push({outer:g.outer,inner:g.inner,held:_,wanted:y,sameKey:w,confidence:b.confidence,moment:b.moment,nmi:b.nmi,raw:n.has(_.class),outers:f,inners:u})}}
return i}a(uN,"ownEdges");function Xy([{operation:t}]){let e=t.locks.map(({id:n})=>n);return t.freeList===void 0?e:[...e,t.freeList.lock.id]}a(Xy,"lockIds");function Xn(t,e){return t.want.at-e.want.at||t.hold.rank-e.hold.rank||t.want.rank-e.want.rank}a(Xn,"compareEnds");var Qn=a(({group:[t]})=>Ie({outer:t}),"byProce\
ss"),Rr=a(t=>!Qn(t),"byProgram"),Us=a(()=>!0,"byAnybody"),cn=class{static{a(this,"LockGraph")}forward;backward;#e;constructor(e){this.#e=e;let n=new Map([...e.nestings].
map(([o,u])=>[o,[...u.keys()]])),r=new Map;for(let[o,u]of n)for(let c of u)Lp(r,c,o);let[s,i]=[nb(e.holds),nb(e.wants)];this.forward={near:s.byLock,far:i.bySort,
sorts:n,joins:Ea},this.backward={near:i.byLock,far:s.bySort,sorts:r,joins:a((o,u)=>Ea(u,o),"joins")}}ends(e,n,r){let s=(this.forward.near.get(e)??[]).filter(r);
for(let i of this.backward.near.get(n)??[])for(let o of s)if(this.#e.nestings.get(o.sort)?.has(i.sort)&&Ea(o,i))return{hold:o,want:i}}firsts(e){let{near:n}=this.
forward;return[...n.values()].flatMap(r=>this.#t(r.filter(e))??[]).sort(Xn)}#t(e){let{far:n,sorts:r}=this.forward;return e.flatMap(i=>(r.get(i.sort)??[]).flatMap(
o=>{let u=n.get(o)?.find(c=>Ea(i,c));return u===void 0?[]:[{hold:i,want:u}]})).sort(Xn)[0]}groups(){return new Set([...tb(this.forward),...tb(this.backward)].map(
({group:e})=>e))}edgeOf({hold:e,want:n}){let r=js(n.group,e.group),s=this.#e.nestings.get(e.sort)?.get(n.sort);if(r===void 0||s===void 0)throw new Error("an edg\
e is between takers that nest");return{...r,...s,held:e.lock,wanted:n.lock,sameKey:!1}}};function Ea(t,e){return t.lock.id!==e.lock.id&&js(e.group,t.group)!==void 0}
a(Ea,"joins");function tb({near:t,far:e,sorts:n,joins:r}){return[...t.values()].flat().filter(s=>n.get(s.sort)?.some(i=>e.get(i)?.some(o=>r(s,o))))}a(tb,"joined");
function nb(t){let e=new Map,n=new Map;for(let r of t)Lp(e,r.lock.id,r),Lp(n,r.sort,r);return{byLock:e,bySort:n}}a(nb,"indexed");function Lp(t,e,n){let r=t.get(
e);r===void 0?t.set(e,[n]):r.push(n)}a(Lp,"add");var Lr=class{static{a(this,"Spread")}#e;#t=new Set;#n=new Map;constructor(e){this.#e=e}reach(e){let n=!this.#t.has(e);return this.#t.add(e),n}*next(e,n){let{near:r,
sorts:s,joins:i}=this.#e;for(let o of r.get(e)??[])if(n(o))for(let u of s.get(o.sort)??[]){let c=this.#r(u);for(let l of c){let p=this.#t.has(l.lock.id);!p&&!i(
o,l)||(c.delete(l),!p&&this.reach(l.lock.id)&&(yield l.lock.id))}}}#r(e){let n=this.#n.get(e)??new Set(this.#e.far.get(e));return this.#n.set(e,n),n}};function Aa(t){
let e=[],n=new Lr(t.forward);for(let i of t.forward.near.keys())rb(i,n,o=>e.push(o));let r=new Lr(t.backward),s=[];for(let i of e.reverse()){let o=new Set;rb(i,
r,u=>o.add(u)),o.size>1&&s.push(o)}return s}a(Aa,"components");function rb(t,e,n){if(!e.reach(t))return;let r=[{lock:t,rest:e.next(t,Us)}];for(let s=r.at(-1);s!==
void 0;s=r.at(-1)){let i=s.rest.next();i.done===!0?(n(s.lock),r.pop()):r.push({lock:i.value,rest:e.next(i.value,Us)})}}a(rb,"visitDepthFirst");function Mp(t,e,n,r,s){
let i={programs:new Lr(n.forward),swept:new Lr(n.forward)};for(let u of Object.values(i))u.reach(t);let o=[{lock:t,swept:r,length:0}];for(let u of o){let c=u.length+
1;if(c>=s)return;for(let l of u.swept?[Rr]:[Rr,Qn]){let p=n.ends(u.lock,e,l);if(p!==void 0)return lN({...u,by:p,before:u});let d=u.swept||l===Qn,f=d?i.swept:i.programs;
for(let m of cN(f.next(u.lock,l),u.lock,n,l))o.push({lock:m.want.lock.id,swept:d,length:c,by:m,before:u})}}}a(Mp,"shortestBetween");function cN(t,e,n,r){return[
...t].flatMap(s=>n.ends(e,s,r)??[]).sort(Xn)}a(cN,"edgesTo");function lN(t){let e=[];for(let n=t;n?.by!==void 0;n=n.before)e.unshift(n.by);return e}a(lN,"wayOf");function Ks(t,e,n){return pN(t).flatMap(r=>hN(r,e,n)??[])}a(Ks,"findCycles");function pN(t){let e=new Map;for(let r of t.nestings.size===0?[]:Aa(new cn(t))){let s={
holds:[],wants:[],nestings:t.nestings,own:[]};for(let i of r)e.set(i,s)}for(let r of t.holds)e.get(r.lock.id)?.holds.push(r);for(let r of t.wants)e.get(r.lock.id)?.
wants.push(r);let n=dN([...new Set(e.values())]);for(let r of t.own){let s=e.get(r.held.id)??{holds:[],wants:[],nestings:new Map,own:[]};s.own.push(r),e.set(r.held.
id,s)}return[...new Set([...n,...e.values()])]}a(pN,"split");function dN(t){return t.length<2?t:t.flatMap(e=>{let[n]=new cn(e).firsts(Us);return n===void 0?[]:[
{part:e,first:n}]}).sort((e,n)=>Xn(e.first,n.first)).map(({part:e})=>e)}a(dN,"inOrder");var fN=[!0,!1].flatMap(t=>["always","first-insert"].flatMap(e=>ne.map(n=>({
raw:t,moment:e,confidence:n}))));function hN(t,e,n){let r=mN(t),s=new Set;for(let i of fN){let o=a(({raw:d,moment:f,confidence:m})=>(i.moment==="first-insert"||
f==="always")&&ne.indexOf(m)<=ne.indexOf(i.confidence)&&(!i.raw||d),"passes"),u=[...r].flatMap(([d,f])=>o(f)?[d]:[]),c=`${i.raw} ${u.join()}`;if(u.length===0||s.
has(c))continue;s.add(c);let l=gN(t,o),p=n===void 0?yN(l.own,i.raw,e)??xN(l):kN(l,n);if(p!==void 0)return{edges:p,verdict:i.raw?"hang":"lost-updates",confidence:i.
confidence,moment:i.moment,recursive:p.length===1&&(p[0]?.sameKey===!0||p.every(Ie)),probes:_N(t)}}}a(hN,"worstCycle");function mN({own:t,nestings:e}){let n=new Map,
r=a(s=>n.set(`${s.raw} ${s.moment} ${s.confidence}`,s),"note");for(let s of t)r(s);for(let s of e.values())for(let i of s.values())r(i);return n}a(mN,"sortsOfEd\
ges");function gN(t,e){let n=new Map;for(let[r,s]of t.nestings){let i=[...s].filter(([,o])=>e(o));i.length>0&&n.set(r,new Map(i))}return{...t,own:t.own.filter(e),
nestings:n}}a(gN,"only");function _N(t){let e=new cn(t).groups();for(let{outers:r,inners:s}of t.own)e.add(r).add(s);let n=new Set;for(let r of e)for(let{program:s}of r)
n.add(s.probe);return n}a(_N,"probesOf");function yN(t,e,n){let r=t.filter(c=>!c.sameKey),s=bN(r.filter(c=>!Ie(c))),i=a(c=>s.get(c.held.id)?.find(l=>wN(c,l)),"p\
artnerOf"),o=r.find(c=>!Ie(c)&&i(c)!==void 0);if(o!==void 0)return[o];for(let c of r){let l=Ie(c)?i(c):void 0;if(l!==void 0)return[c,l]}let u=t.find(c=>(c.sameKey||
Ie(c))&&(!e||c.held.class!=="bucket"||!j(n.kernel,yr.from)));return u===void 0?void 0:[u]}a(yN,"closeAlone");function bN(t){let e=new Map;for(let n of t){let r=e.
get(n.held.id);r===void 0?e.set(n.held.id,[n]):r.push(n)}return e}a(bN,"groupByLock");function wN(t,e){return sb(t.inner.operation.key,e.outer.operation.key)&&sb(
t.outer.operation.key,e.inner.operation.key)}a(wN,"canCross");function sb(t,e){return!(t.constant&&e.constant)||t.text===e.text}a(sb,"canMeet");function kN(t,e){
if(t.nestings.size===0)return;let n=new cn(t),r=Aa(n).flatMap(i=>[...i].flatMap(o=>{let u=[...i].filter(c=>e(o,c));return[Rr,Qn].flatMap(c=>u.flatMap(l=>n.ends(
o,l,c)??[]))})),s;for(let i of r.sort(Xn)){let{hold:o,want:u}=i,c=s===void 0?Number.POSITIVE_INFINITY:s.length-1,l=Mp(u.lock.id,o.lock.id,n,Qn(o),c);if(l!==void 0&&
(s=[i,...l]),s?.length===2)break}return s?.map(i=>n.edgeOf(i))}a(kN,"closeThrough");function xN(t){if(t.nestings.size===0)return;let e=new cn(t),n=new Set(Aa(e).
flatMap(s=>[...s])),r;for(let{hold:s}of n.size===0?[]:e.firsts(Rr)){let i=s.lock.id;if(!n.has(i))continue;let o=Mp(i,i,e,!1,r?.length??Number.POSITIVE_INFINITY);
if(o!==void 0&&(r=o),r?.length===2)break}return r?.map(s=>e.edgeOf(s))}a(xN,"closeTogether");var vN={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Oa(t){let e=[...new Set(t)].map(s=>vN[s]).join(" and "),
n=t.flatMap(s=>en.filter(i=>i.lock===s&&i.type==="raw")),[r]=n.flatMap(({before:s})=>s??[]).sort((s,i)=>j(s,i)?1:-1);return`the locks of ${e} wait for ever${r===
void 0?"":` before Linux ${r}`}`}a(Oa,"locksWait");function $a(t,e){let[n]=t.filter(u=>tn(u,e)==="rqspinlock"),r=en.find(u=>u.lock===n&&u.type==="rqspinlock"),[
s]=en.filter(u=>u.lock===r?.lock&&u.before!==void 0);return`the lock notices the deadlock${s?.before===void 0?"":` (rqspinlock, from Linux ${s.before})`}: ${n===
"ringbuf"?"what is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}a($a,"lockGivesUp");function Na(t,e){if(t.includes("ringbuf"))return"";
let{from:n}=To;return j(e,n)?`; bpftrace prints a warning for it (from ${n}), sent through its ring buffer`:`; bpftrace before ${n} says nothing of it`}a(Na,"te\
llReport");var ib="the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Ca=`bpftrace guards \
this script by itself (${Pe.from} up to ${Pe.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;
function Zs(t){return t==="first-insert"?", when a key is inserted for the first time":""}a(Zs,"whenInserted");var SN={bucket:"Each update of a hash map takes a\
 short lock in the kernel (a bucket lock), with interrupts off.",freelist:"A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free lis\
t that has a lock of its own.",lru:"Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.",ringbuf:"\
Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel."};function Mr(t){return[...new Set(t)].map(e=>SN[e]).join(" ")}a(Mr,"exp\
lainLocks");var ob=`attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace ${Ge.bpftrace} and Linux ${Ge.kernel} at least)`;function Fr(t){return t.function.startsWith("__traceiter_")?`the tracepoint ${t.function.slice(12)}`:t.function}a(Fr,"describeFunction");function Hr({site:t,name:e,
kind:n}){return n==="hardware"?"any point, as a non-maskable interrupt":t===void 0?e:t.function.startsWith("__traceiter_")?Fr(t):`the ${t.edge} of ${Fr(t)}`}a(Hr,
"describeSite");function ab(t){let e=t.map(Vs(EN));return Fp([...new Set(e.flat())]).flatMap(r=>{let s=t.map((o,u)=>ON((e[u]??[]).filter(c=>r.has(c)),o,r)),i=Ws(e.flatMap((o,u)=>AN(
t[u])?o.filter(c=>r.has(c)):[]));return i===void 0?[]:[TN(i,s,r)]})}a(ab,"closedCauses");function EN(t){let e=Sa(t),n=Ks(e,t.target);return t.bpftraceGuard===void 0?
n:[...Ks(eb(e),t.target),...n.map(s=>({...s,prevented:!0}))]}a(EN,"cyclesOf");function AN(t){return t!==void 0&&t.refusals.length===0}a(AN,"runs");function Fp(t){
let e=new Map;for(let n of t){let r={probes:[],cycles:[n]};for(let s of n.probes){let i=e.get(s);if(i===r)continue;if(i===void 0){r.probes.push(s),e.set(s,r);continue}
let[o,u]=i.probes.length>r.probes.length?[i,r]:[r,i];for(let c of u.probes)o.probes.push(c),e.set(c,o);o.cycles.push(...u.cycles),r=o}}return[...new Set(e.values())].
map(n=>new Set(n.cycles))}a(Fp,"groupByProbe");function Ws(t){return[...t].sort((e,n)=>+(e.prevented===!0)-+(n.prevented===!0)||+(n.verdict==="hang")-+(e.verdict===
"hang")||+(n.moment==="always")-+(e.moment==="always")||ne.indexOf(e.confidence)-ne.indexOf(n.confidence))[0]}a(Ws,"worstCycle");function ON(t,e,n){let r=Me(e);
if(r!==void 0)return r;let s=e.target.name,i=Ws(t);if(i===void 0)return{target:s,verdict:"safe",why:$N(e,n)};let o=Dr(e.target,i.confidence);return(i.verdict===
"hang"?i.prevented===!0:t.some(u=>u.prevented))?{target:s,verdict:"lost-updates",confidence:o,moment:i.moment,why:Ca}:{target:s,verdict:i.verdict,confidence:o,moment:i.
moment,why:Hp(i,e)}}a(ON,"outcomeOf");function Hp(t,{target:e}){let n=Ta(t),r=Zs(t.moment);if(t.verdict==="hang"){let i=t.recursive?"a CPU can wait for itself":
"two CPUs can wait for each other";return`${Oa(n)}: ${i}${r}`}return(n.every(i=>tn(i,e.kernel)==="raw")?ib:$a(n,e.kernel))+r+Na(n,e.bpftrace)}a(Hp,"whyNot");function Ta(t){
return[...new Set(t.edges.flatMap(({held:e,wanted:n})=>[e.class,n.class]))]}a(Ta,"lockClasses");function $N(t,e){let n=[...e].flatMap(l=>l.edges),r=ub(e),s=t.programs.
filter(l=>r.has(l.probe));if(s.every(l=>l.operations.length===0))return"this bpftrace takes no lock for what these probes do";let i=new Set(n.map(l=>l.inner.program.
site?.function).filter(l=>l!==void 0)),o=s.flatMap(({site:l})=>l!==void 0&&i.has(l.function)?[l]:[]),u=NN(o).filter(l=>!CN(l,t)),c=[...new Set(u.map(Fr))];return c.
length>0&&c.length===i.size?`this kernel does not pass through ${er(c)} while it holds a lock of these maps`:"these programs cannot run inside each other while \
one of them holds a lock"}a($N,"whySafe");function ub(t){return new Set([...t].flatMap(e=>[...e.probes]))}a(ub,"probesOf");function NN(t){return[...new Map(t.map(
e=>[`${e.function} ${e.edge}`,e])).values()]}a(NN,"onceEach");function CN(t,{operations:e,target:n}){return e.some(r=>{let s=Un(t.function,t.edge,r,n);return s!==
void 0&&s.held!=="no"})}a(CN,"reachesOwnOperations");function TN(t,e,n){let r=t.edges.find(Ie)??t.edges.find(s=>s.confidence!=="possible")??t.edges[0];if(r===void 0)
throw new Error("a cycle has at least one edge");return{world:"closed",nmi:t.edges.some(s=>s.nmi),process:t.edges.some(Ie),span:r.inner.program.attachPoint.span,
related:IN(t,r),outcomes:e,witness:qp(t,r),locks:Ta(t),inner:r.inner.program,programs:[...new Set(t.edges.flatMap(s=>[s.outer.program,s.inner.program]))].filter(
mt),probes:ub(n)}}a(TN,"causeOf");function IN(t,e){let n=new Map,r=a(s=>{n.has(s.span.start)||n.set(s.span.start,s)},"note");for(let s of t.edges){let{program:i}=s.
outer;mt(i)&&i.attachPoint!==e.inner.program.attachPoint&&r({span:i.attachPoint.span,message:`${i.name} runs here first and holds a lock`}),r({span:s.outer.operation.
span,message:Dp(s)}),r({span:s.inner.operation.span,message:`wants the ${Le(s.wanted)}`})}return[...n.values()].sort((s,i)=>s.span.start-i.span.start)}a(IN,"rel\
atedPlaces");function Dp({outer:t,held:e}){return mt(t.program)?`takes the ${Le(e)}`:`asks for ${t.program.name}, one entry after the other, which takes the ${Le(
e)}`}a(Dp,"tellTaking");function qp(t,e){let n=!t.recursive&&e.held.id===e.wanted.id,r=t.edges.indexOf(e);return(n&&t.edges.length===1?[e,e]:[...t.edges.slice(r),
...t.edges.slice(0,r)]).map((i,o)=>{let u=n?o===0?["one","another"]:["another","one"]:void 0;return{cpu:o,program:i.outer.program.name,holds:u===void 0?Le(i.held):
`${Le(i.held)} (${u[0]} bucket)`,wants:u===void 0?Le(i.wanted):`${Le(i.wanted)} (${u[1]} bucket)`,site:Hr(i.inner.program),nested:i.inner.program.name}})}a(qp,"\
witnessOf");var PN=["hash.update","hash.delete","percpu_hash.update"];function cb(t){let e=Vs(RN),n=Vs(MN),r=t.map(i=>({script:i,halves:e(i),programs:n(i)}));return[...new Set(
r.flatMap(({halves:i})=>[...i.keys()]))].flatMap(i=>{let o=r.map(p=>p.halves.get(i)),u=r.map(({script:p,programs:d},f)=>zN(d.get(i),p,o[f])),c=Se(u);if(c===void 0||
c.verdict!=="hang"&&c.verdict!=="lost-updates")return[];let l=o.find((p,d)=>u[d]===c);return l===void 0?[]:[BN(l,u)]})}a(cb,"openCauses");function RN(t){let e=new Map;
if(t.bpftraceGuard!==void 0)return e;let n=DN(t),r=So(t.target.kernel),s=new Map;for(let i of t.programs){let{site:o,kind:u}=i;if(o===void 0||u!=="fentry"&&u!==
"fexit"&&u!=="raw-tracepoint")continue;let c=`${o.function} ${o.edge}`,l=s.get(c)??FN(o,n,t.target);s.set(c,l);for(let p of l.length===0?[]:HN(i,l,r)){let d=e.get(
i.attachPoint);(d===void 0||LN(p,d)<0)&&e.set(i.attachPoint,p)}}return e}a(RN,"worstHalves");function LN(t,e){return be.indexOf(t.verdict)-be.indexOf(e.verdict)||
+(e.operation.moment==="always")-+(t.operation.moment==="always")||ne.indexOf(t.confidence)-ne.indexOf(e.confidence)}a(LN,"compareHalves");function MN(t){let e=new Map;
for(let n of t.programs)e.has(n.attachPoint)||e.set(n.attachPoint,n);return e}a(MN,"firstPrograms");function FN(t,e,n){return e.flatMap(r=>{let s=Un(t.function,
t.edge,r,n),i=s&&qN(s,t,r,n);return i===void 0?[]:[{around:r,confidence:i}]})}a(FN,"operationsAround");function HN(t,e,n){let r=t.operations.filter(s=>s.guardedBy===
void 0&&(s.moment==="always"||s.key.text!==""));return e.flatMap(({around:s,confidence:i})=>r.flatMap(o=>o.locks.map(u=>{let c=n.has(Ia[s])&&n.has(u.class);return{
program:t,operation:o,wanted:u,around:s,confidence:i,verdict:c?"hang":"lost-updates"}})))}a(HN,"halvesOf");var Ia={"hash.update":"bucket","hash.delete":"bucket",
"percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function DN(t){
return[...new Set([...PN,...t.operations])]}a(DN,"relevantOperations");function qN(t,e,n,r){return t.held==="held"?"likely":t.held==="maybe"||e.edge==="entry"&&
Un(e.function,"exit",n,r)?.held==="held"&&/lock/.test(e.function)?"possible":void 0}a(qN,"confidenceOf");function zN(t,e,n){let r=Me(e);if(r!==void 0)return r;let s=e.
target.name;if(n===void 0)return{target:s,verdict:"safe",why:GN(t,e)};let i=[Ia[n.around],n.wanted.class],o=n.verdict==="hang"?`${Oa(i)}: another BPF program an\
d this one can wait for each other${Zs(n.operation.moment)}`:$a(i,e.target.kernel)+Zs(n.operation.moment)+Na(i,e.target.bpftrace);return{target:s,verdict:n.verdict,
confidence:Dr(e.target,n.confidence),moment:n.operation.moment,why:o}}a(zN,"outcomeOf");function GN(t,e){return e.bpftraceGuard!==void 0?Ca:t===void 0||t.operations.
length===0?"this bpftrace takes no lock for what this probe does":t.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${Fr(
t.site)} while it holds a lock of a hash map`}a(GN,"whySafe");function BN(t,e){let{program:n,operation:r,wanted:s}=t,i="another BPF program of the host",o=Ia[t.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:r.span,message:`wants the ${Le(s)}`}],c=[{cpu:0,program:i,holds:o,wants:Le(s),site:Hr(
n),nested:n.name},{cpu:1,program:n.name,holds:Le(s),wants:o,site:"a site where the lock is held",nested:i}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.
span,related:u,outcomes:e,witness:c,locks:[...new Set([Ia[t.around],s.class])],inner:n,programs:[n],probes:new Set([n.probe])}}a(BN,"causeOf");function db(t,e,n){if(n.length===0)return[];let r=e.map((i,o)=>jN(i,o,n)),s=new Set(t.probes.map(({probe:i})=>i));return Fp(r.flatMap(({cycles:i})=>i)).flatMap(
i=>{let o=a(p=>p.cycles.filter(d=>i.has(d)),"inGroup"),u=Ws(r.flatMap(o)),c=r.find(({cycles:p})=>u!==void 0&&p.includes(u));if(u===void 0||c===void 0)return[];let l=new Set(
[...i].flatMap(p=>[...p.probes]).filter(p=>s.has(p)));return[{...WN(u,c),probes:l,outcomes:r.map(p=>ZN(o(p),p))}]})}a(db,"togetherCauses");function jN(t,e,n){let r=new Map,
s=n.filter(d=>d.lowered[e]?.refusals.length===0),i={own:t,started:s.length>0,cycles:[],neighbourOf:r};if(t.refusals.length>0||!lb(t))return i;let o=t.bpftraceGuard===
void 0?[...t.programs]:t.programs.map(d=>pb(d,"")),u=[...t.sweeps],c=new Map;for(let[d,f]of s.entries()){let m=f.lowered[e];if(m===void 0||!lb(m))continue;let g=a(
w=>KN(w,`${d} `,Jn(f.path)),"rename"),_=m.programs.map(g),y=m.bpftraceGuard===void 0?_:_.map(w=>pb(w,`${d} `)),b=m.sweeps.map(g);o.push(...y),u.push(...b);for(let w of[
...y,...b]){r.set(w,f);for(let k of w.operations)for(let{id:v}of UN(k))c.set(v,f)}}if(r.size===0)return i;let l=Sa({target:t.target,programs:o,sweeps:u}),p=Ks(l,
t.target,(d,f)=>c.has(d)&&!c.has(f));return{...i,cycles:p}}a(jN,"crowdOn");function lb({programs:t,target:e}){return t.some(n=>n.operations.length>0&&xa(n,e))}a(
lb,"hasInner");function UN({locks:t,freeList:e}){return e===void 0?t:[...t,e.lock]}a(UN,"locksOf");function KN(t,e,n){let r=a(s=>({...s,id:`${e}${s.id}`,script:n}),
"own");return{...t,name:`${t.name} of ${n}`,operations:t.operations.map(s=>({...s,locks:s.locks.map(r),...s.freeList===void 0?{}:{freeList:{...s.freeList,lock:r(
s.freeList.lock)}},...s.guardedBy===void 0?{}:{guardedBy:`${e}${s.guardedBy}`}}))}}a(KN,"named");function pb(t,e){let n=`${e}bpftrace`;return{...t,operations:t.
operations.map(r=>({...r,guardedBy:n}))}}a(pb,"guarded");function ZN(t,{own:e,started:n}){let r=Me(e);if(r!==void 0)return r;let s=e.target.name,i=Ws(t);return i===
void 0?{target:s,verdict:"safe",why:n?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:
{target:s,verdict:i.verdict,confidence:Dr(e.target,i.confidence),moment:i.moment,why:Hp(i,e)}}a(ZN,"outcomeOf");function WN(t,{neighbourOf:e}){let n=t.edges.filter(
({outer:o,inner:u})=>e.has(o.program)&&!e.has(u.program)),[r]=n.sort((o,u)=>ne.indexOf(o.confidence)-ne.indexOf(u.confidence));if(r===void 0)throw new Error("a \
cycle of several scripts enters the judged one");let s=t.edges.flatMap(o=>[o.outer.program,o.inner.program]),i=s.flatMap(o=>e.get(o)?.path??[]);return{world:"to\
gether",nmi:!1,process:t.edges.some(Ie),span:r.inner.program.attachPoint.span,related:VN(t,r,e),witness:qp(t,r),locks:Ta(t),inner:r.inner.program,programs:[...new Set(
s.filter(mt))],neighbours:[...new Set(i)]}}a(WN,"causeOf");function VN(t,e,n){let r=new Map,s=a((i,o,u)=>{let c=n.get(i),l=c===void 0?{span:o,message:u}:{path:c.
path,...Pp({span:o,message:u},c.model)},p=`${l.span.start} ${"path"in l?l.path:""}`;r.has(p)||r.set(p,l)},"note");for(let i of t.edges){let{outer:o,inner:u,wanted:c}=i;
mt(o.program)&&o.program.attachPoint!==e.inner.program.attachPoint&&s(o.program,o.program.attachPoint.span,`${o.program.name} runs here first and holds a lock`),
u!==e.inner&&s(u.program,u.program.attachPoint.span,`${u.program.name} fires while a lock is held`),s(o.program,o.operation.span,Dp(i)),s(u.program,u.operation.
span,`wants the ${Le(c)}`)}return[...r.values()].sort((i,o)=>YN(i.path??"",o.path??"")||i.span.start-o.span.start)}a(VN,"relatedPlaces");function YN(t,e){return t===
e?0:t<e?-1:1}a(YN,"compare");function Ys(t,e,n,r={},s=[]){let i=JN(t,e),o=t.probes.flatMap(({tooDeep:f})=>f===void 0?[]:[{span:f,message:"The macros and functions called here are nested too\
 deeply to be followed."}]),u=a((f,m)=>{try{return f()}catch(g){if(!(g instanceof Pr))throw g;o.push({span:t.probes[0]?.probe.attachPoints[0]?.span??t.script.span,
message:m});return}},"bounded"),c=u(()=>ab(i),"This script takes a lock in too many different ways for all pairs of them to be looked at, so nothing is said of \
deadlocks in it. Split it into several scripts."),l=c&&u(()=>db(t,i,s),"This script and those that run together with it take a lock in too many different ways t\
o be judged as one."),p=[...c??[],...l??[]],d=c===void 0?[]:XN(p,cb(i));return{model:t,lowered:i,configured:n,suppressions:r,limits:o,causes:d,neighbours:s}}a(Ys,
"judgeScript");function JN(t,e){let n=new Map;return e.map(r=>{let s=hg(r),i=n.get(s)??wa(t,r);return n.set(s,i),i.target===r?i:{...i,target:r}})}a(JN,"lowerFor\
Each");function Vs(t){let e=new Map;return n=>{let r=e.get(n.programs)??{answer:t(n)};return e.set(n.programs,r),r.answer}}a(Vs,"oncePerFactSet");function XN(t,e){
return[...t.map(r=>{let s=e.filter(o=>hb(r,o)),i=r.outcomes.map((o,u)=>{let c=s.flatMap(p=>p.outcomes[u]??[]).filter(fb),l=fb(o)?void 0:Se(c);return l===void 0?
o:{...l,withOthers:!0}});return{...r,outcomes:i}}),...e.filter(r=>!t.some(s=>hb(s,r)))]}a(XN,"joinCauses");function fb({verdict:t}){return t==="hang"||t==="lost\
-updates"}a(fb,"isBad");function hb(t,e){let[n,r]=[Se(t.outcomes),Se(e.outcomes)];return n===void 0||r===void 0?!1:(be.indexOf(n.verdict)-be.indexOf(r.verdict)||
Pa(n)-Pa(r))<=0&&[...e.probes].some(i=>t.probes.has(i))}a(hb,"covers");function Se(t){return[...t].sort((e,n)=>be.indexOf(e.verdict)-be.indexOf(n.verdict)||Pa(e)-
Pa(n)||mb(e)-mb(n))[0]}a(Se,"worstOutcome");function Pa(t){return t.moment==="first-insert"?1:0}a(Pa,"momentRank");function mb(t){return t.confidence===void 0?ne.
length:ne.indexOf(t.confidence)}a(mb,"confidenceRank");function Dr(t,e){return rn(t).exact?e:ne[Math.min(ne.indexOf(e)+1,ne.length-1)]??"possible"}a(Dr,"confide\
nceOn");function Me({target:t,refusals:e}){let n=QN(e);return n&&{target:t.name,verdict:n.verdict,why:n.why}}a(Me,"refusedOutcome");function QN(t){return t.find(
e=>e.verdict==="refused")??t[0]}a(QN,"worstRefusal");function pn(t,e){let n=Se(t.outcomes);return{...e,confidence:n?.confidence??"possible",span:t.span,related:t.
related,verdicts:t.outcomes.map(({target:r,verdict:s,why:i})=>({target:r,verdict:s,why:i})),witness:t.witness}}a(pn,"findingOf");function ln(t,e){return er(t.filter(
n=>n.verdict===e).map(n=>n.target))}a(ln,"targetsWith");function Ra(t){let e=ln(t.filter(({withOthers:r})=>r!==!0),"hang"),n=ln(t.filter(({withOthers:r})=>r===!0),
"hang");return`by itself (${e})${n===""?"":`, and together with another BPF program (${n})`}`}a(Ra,"whereItHangs");function er(t){return t.length<2?t.join(""):`${t.
slice(0,-1).join(", ")} and ${t.at(-1)}`}a(er,"list");function qr(t){return t.some(({verdict:e})=>e==="hang")}a(qr,"hangs");function zr(t){let[e,...n]=t;if(e===void 0)return"";let s=`While ${e.program.includes(",")?
`${e.program},`:e.program} holds the ${e.holds}, ${e.nested} fires at ${e.site} and wants the ${e.wants}.`,i=n.map(({holds:o,wants:u},c)=>`${c===0?"Another":"A \
third"} CPU holds the ${o} and wants the ${u}.`);return[s,...i].join(" ")}a(zr,"tellWitness");function La(t){return t.length<2?"The CPU waits for itself, for ev\
er.":`${t.length===2?"Both":"All"} wait for ever.`}a(La,"tellEnd");var gb={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
"laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12"],check:a(t=>t.causes.flatMap(e=>eC(e)),"check")};function eC(t){let e=Se(
t.outcomes);if(t.world==="open"||t.nmi||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${tC(
t)}.`,Mr(t.locks),zr(t.witness),La(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"",nC(t)];return[pn(
t,{rule:"abba-deadlock",severity:n,message:r.filter(Boolean).join(" ")})]}a(eC,"findDeadlock");function tC({world:t,outcomes:e,neighbours:n=[]}){if(t!=="togethe\
r")return Ra(e);let r=n.length>1?"are":"is";return`together with ${er(n.map(Jn))}, which ${r} declared to run at the same time: the cycle is closed by these scr\
ipts together (${ln(e,"hang")})`}a(tC,"whoHangs");function nC({world:t,process:e}){return t==="together"?"Attach the probes of all these scripts as tracepoints \
or kprobes. A guard does not help: each script has its own.":e?"Attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the \
map calls of the bpftrace process. A flag in the script does not.":`Keep these probes from running inside each other: ${ob}.`}a(nC,"adviceFor");function yb(t,e){let n=new Set,r=new Map;for(let{attempt:o,partial:u}of t.probes){if(o===void 0||u===!0||!Ma(o,t))continue;n.add(o);let c=r.get(o.map);c===void 0?
r.set(o.map,[o]):c.push(o)}let s=[...[...n].flatMap(sC),...t.probes.flatMap(iC)];for(let[o,u]of r)s.push(...aC(o,u,t));let i=new Set;for(let{guard:o,attempt:u,imported:c}of t.
probes)o!==void 0?i.add(o.map):c!==void 0?i.add(c.file.enter):u!==void 0&&u.key==="cpu"&&n.has(u)&&i.add(u.map);return[...s,...cC(r,n,t),...lC(i,t,e)]}a(yb,"gua\
rdDefects");function Ma({map:t,key:e,balance:n,raise:r,probe:s},i){let{lowered:o,endsDown:u}=n;if(e==="unknown")return!1;if(e==="other")return u;if(o.length>0)return!0;
let l=(rC(i).get(t)??[]).some(p=>p.probe!==s&&p.attempt?.map!==t);return r.form==="sum"&&i.seeds.everPerCpu(t)&&!l}a(Ma,"isGuard");var _b=new WeakMap;function rC(t){
let e=_b.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.probes)if(r.phase==="attached")for(let s of r.effects){if(s.kind!=="map")continue;let i=n.get(
s.map);i===void 0?n.set(s.map,[r]):i.at(-1)!==r&&i.push(r)}return _b.set(t,n),n}a(rC,"changesOf");function sC(t){let{map:e,key:n,test:r,raise:s,raisedFirst:i,balance:o,
strays:u,probe:c}=t,l=[],p=a((b,[w,...k])=>{w!==void 0&&l.push({map:e,problem:b,span:w,others:k,probe:c,attempt:t})},"note"),d=[s,...o.lowered,...o.early].filter(
({form:b})=>b==="plain"),f=[...o.lowered,...o.early].filter(({form:b})=>b==="delete");if(n==="other")p("not-per-cpu",[r.access.keys?.[0]?.span??r.access.span]);else if(d.
length>0)p("plain-map",d.map(({span:b})=>b));else{r.sound||p("wrong-test",[r.span]);for(let{span:b}of f)p("removed",[b])}i&&p("raised-before-test",[s.span]);let m=u.
length===0?new Set:oC(c),g=u.filter(({start:b})=>m.has(b));if(g.length<u.length)return l;p("changed-otherwise",g);let[_,y]=bb(o);return p(_,y.map(({span:b})=>b)),
l}a(sC,"defectsInProbe");function bb({early:t,leaks:e}){return t.length>0?["lowered-early",t]:["leaks",e]}a(bb,"balanceDefect");function iC({probe:t,imported:e,
partial:n}){if(e===void 0||n===!0)return[];let{file:r,balance:s}=e,[i,[o,...u]]=bb(s);if(o===void 0)return[];let c=u.map(({span:p})=>p),l={span:o.span,others:c,
probe:t};return[{map:r.enter,problem:i,...l,imported:{file:r,attempt:e}}]}a(iC,"importedDefects");function oC(t){let e=new Set;return D(t.body,n=>{(n.kind==="as\
signment"||n.kind==="update"||n.kind==="call"&&n.name==="delete")&&e.add(n.span.start)}),e}a(oC,"writtenChanges");function aC(t,e,{seeds:n,unread:r}){let[s,...i]=e.
filter(uC);if(s===void 0||r.any||n.everPerCpu(t))return[];let{raise:o,probe:u}=s,c=i.map(l=>l.raise.span);return[{map:t,problem:"unseeded",span:o.span,others:c,
probe:u,attempt:s}]}a(aC,"unseeded");function uC({key:t,raise:e,balance:n}){return t==="cpu"&&[e,...n.lowered].every(({form:r})=>r!=="plain")}a(uC,"isPerCpuSum");
function cC(t,e,{probes:n}){return n.flatMap(({probe:r,phase:s,effects:i,attempt:o})=>i.flatMap(u=>{if(s==="end"||!("map"in u)||!t.has(u.map))return[];let{span:c,
map:l}=u,p={map:l,span:c,others:[],probe:r};return u.kind==="reset"?[{...p,problem:"removed"}]:s==="begin"||o?.map===l&&e.has(o)?[]:u.change==="delete"?[{...p,problem:"\
removed"}]:u.aggregation==="sum"?[]:[{...p,problem:"changed-otherwise"}]}))}a(cC,"removals");function lC(t,{probes:e,guards:{file:n}},r){let[s,i]=t;return e.flatMap(
o=>{let{probe:u,phase:c,partial:l,guard:p}=o,d=p?.map===s?i:s;if(d===void 0||c!=="attached"||l===!0||o.imported!==void 0)return[];if(!r(u)||!pC(o,d))return[];let f=u.
attachPoints[0]?.span??u.span,m=n!==void 0&&d===n.enter?{imported:{file:n}}:{};return[{map:d,problem:"missing",span:f,others:[],probe:u,...m}]})}a(lC,"missing");
function pC({attempt:t,guard:e,effects:n},r){if(t!==void 0&&(t.map===r||e===void 0))return!1;let s=new Set(n.flatMap(i=>i.kind==="reset"&&i.map===r?[i.span.start]:
[]));return n.some(({span:i})=>!s.has(i.start))}a(pC,"lacks");function Js({model:t,lowered:e}){let r=e.flatMap(i=>i.refusals.length===0?i.programs:[]).filter(({operations:i})=>i.length>0);if(r.every(({guard:i})=>i==="prog-\
active"||i==="alone"))return[];let s=new Set(r.map(({probe:i})=>i));return yb(t,i=>s.has(i))}a(Js,"brokenGuards");var zp=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Fa="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",wb={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, h\
as no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not hold, is not kept for each CPU, or is missin\
g from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every way out; and if changi\
ng it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it n\
ever fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise with sum(1), lower with sum(-1) on every way out, seed the\
 entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[{title:"The\
 guard is in one of two probes only",script:`${zp}fentry:vfs_read { ${Fa} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${zp}fentry:vfs_read { ${Fa} if (pid == 1) { ret\
urn; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${zp}fentry:vfs_read \
{ ${Fa} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${Fa} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["script-guard","script-guard-kernel","lock-moments"],sources:["laboratory runs with the guard \
in one program only: 5 of 10 hung"],check:mC},dC={"not-per-cpu":a((t,e)=>`The guard ${t} of ${e} is not kept for each CPU, so it does not stop a probe that fire\
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
 and takes a map lock: it still runs inside the guarded one. Guard every probe that takes a lock.`,"missing")},fC={"plain-map":"here too","lowered-early":"and h\
ere",leaks:"this way out leaves it up too",unseeded:"this probe makes entries too"};function hC({problem:t,map:e,probe:n,imported:r},{model:s}){let i=n.attachPoints[0]?.
span??n.span,o=s.script.text.slice(i.start,i.end).replace(/\s+/g," "),u=r===void 0?"sum(-1)":`${r.file.leave}()`;return dC[t](e,i.end>s.script.text.length?"an i\
mported probe":o,u)}a(hC,"describeDefect");function mC(t){let{lowered:e,causes:n}=t,r=e.map((s,i)=>{let o=Me(s);return o!==void 0?o:Se(n.flatMap(c=>c.outcomes.slice(
i,i+1)))??{target:s.target.name,verdict:"safe",why:"no lock cycle that the guard would have to stop"}});return Js(t).map(s=>({rule:"guard-incomplete",severity:"\
error",confidence:"certain",span:s.span,message:hC(s,t),related:s.others.map(i=>({span:i,message:fC[s.problem]??"here too"})),verdicts:r.map(({target:i,verdict:o,
why:u})=>({target:i,verdict:o,why:u}))}))}a(mC,"findIncomplete");var kb={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires \
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
"bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps"],check:a(t=>t.causes.flatMap(e=>gC(e)),"check")};function gC(t){
let e=Se(t.outcomes);if(t.world!=="open"||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",[r]=t.witness;if(r===void 0)return[];let s=[
`This probe can hang the machine together with another BPF program, or a second copy of this script (${ln(t.outcomes,"hang")}).`,Mr(t.locks),`This probe fires a\
t ${Hr(t.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite order on another CPU, both wait for eve\
r.",n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Attach by kprobe or tracepoint, which the kernel never ru\
ns inside another such program, or take no lock here."].filter(Boolean).join(" ");return[pn(t,{rule:"lock-path-probe",severity:n,message:s})]}a(gC,"findHalf");var xb={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
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
unread.any?[]:t.flatMap(n=>_C(n)),"check")};function _C(t){let e=Se(t.outcomes);if(e?.verdict!=="lost-updates")return[];let n=[`Events or map updates of this sc\
ript get lost (${ln(t.outcomes,"lost-updates")}).`,zr(t.witness),`The machine survives it: ${e.why}.`,"If the numbers matter, attach by kprobe or tracepoint, or\
 take no lock here."].join(" ");return[pn(t,{rule:"lossy-mitigation",severity:"note",message:n})]}a(_C,"findLoss");var yC=/[\u202a-\u202e\u2066-\u2069]+/g,bC=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,wC=/[\p{L}\p{M}\p{N}_]+/gu,vb=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Sb={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script holds characters that turn the text around on t\
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
({rule:i})=>i==="syntax-error").map(({span:i})=>i.start),r=kC(t).filter(({span:i})=>!n.some(o=>o>=i.start&&o<i.end)),s=r.length-Gp;return r.slice(0,Gp).map(({span:i,
message:o},u)=>{let c=u===Gp-1&&s>0;return vC({span:i,message:c?`${o} There are ${s} more such places below.`:o})})},"check")},Gp=20;function kC({text:t,comments:e}){
if(!/[^\0-\x7f]/.test(t))return[];let n=Bp(t,yC).map(({span:i,words:o})=>({span:i,message:`${jp(o)} turns the text around it on the screen: what is seen here is\
 not what bpftrace reads. Remove it.`})),r=Bp(t,bC).filter(({span:i,words:o})=>!(i.start===0&&o==="\uFEFF")).map(({span:i,words:o})=>({span:i,message:`${jp(o)} \
cannot be seen, and bpftrace reads it. Remove it.`})),s=Bp(xC(t,e),wC).filter(({words:i})=>/[A-Za-z]/.test(i)&&vb.test(i)).map(({span:i,words:o})=>({span:i,message:`\
This word mixes Latin letters with ones that look like them: ${jp([...o].filter(u=>vb.test(u)).join(""))}. It is another word than the one it looks like. Write \
it with Latin letters.`}));return[...n,...r,...s].sort((i,o)=>i.span.start-o.span.start)}a(kC,"placesIn");function xC(t,e){let n=[],r=0;for(let{span:s}of e)n.push(
t.slice(r,s.start)," ".repeat(s.end-s.start)),r=s.end;return n.join("")+t.slice(r)}a(xC,"withoutComments");function Bp(t,e){return[...t.matchAll(e)].map(n=>({span:{
start:n.index,end:n.index+n[0].length},words:n[0]}))}a(Bp,"placesOf");function jp(t){return[...new Set(t)].map(n=>(n.codePointAt(0)??0).toString(16).toUpperCase()).
map(n=>`U+${n.padStart(4,"0")}`).join(", ")}a(jp,"codePoints");function vC({span:t,message:e}){return{rule:"misleading-text",severity:"warning",confidence:"cert\
ain",span:t,message:e,related:[],verdicts:[]}}a(vC,"report");var Eb={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware counter inte\
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
s/core.c: perf_event_nmi_handler()"],check:a(t=>t.causes.flatMap(e=>SC(e)),"check")};function SC(t){let e=Se(t.outcomes);if(!t.nmi||e?.verdict!=="hang")return[];
let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${Ra(t.outcomes)}.`,Mr(t.locks),"A hardware counter interrupts even that.",
zr(t.witness),La(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Use a timer (profile) instead of \
the hardware counter, or attach the other probes as kprobes or tracepoints."].filter(Boolean).join(" ");return[pn(t,{rule:"nmi-reentry",severity:n,message:r})]}
a(SC,"findReentry");function Ha(t,e,n,r){let{lowered:s,configured:i}=t;if(!i&&s.some(c=>c.refusals.length===0))return[];let o=s.map(c=>Me(c)??{target:c.target.name,verdict:"safe",why:"\
this target runs the script"}),u=new Map;for(let c of s)for(let l of c.refusals){if(l.rule!==e)continue;let p=u.get(l.span.start)??{refusal:l,reasons:new Map};p.
reasons.set(l.why,(p.reasons.get(l.why)??new Set).add(c.target.name)),u.set(l.span.start,p)}return[...u.values()].map(({refusal:c,reasons:l})=>({rule:e,severity:n,
confidence:"certain",span:c.span,message:r([...l].map(([p,d])=>`${p} (${er([...d])})`).join("; ")),related:[],verdicts:o}))}a(Ha,"findRefusals");var Ab={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refuses kretpro\
bes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel,\
 and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"I\
t is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock {\
 @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],facts:["kretprobe-ban","broken-guards","lock-path"],sources:[`what bpftrace says of the four functi\
ons: "can't be used as it might lock up your system"`],check:a(t=>Ha(t,"refused-probe","error",e=>`This probe cannot be attached: ${e}. Attach to a function tha\
t the target has, or name only the targets that the script is meant for.`),"check")};var Ob={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be judged (mac\
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
message:l===void 0?c:`${c} ${l}`,verdicts:r})),i=t.imported.flatMap(u=>{let c=EC(u);return c===void 0?[]:[{...c,verdicts:r}]}),o=n.map(u=>({...u,verdicts:[]}));
return[...s,...i,...o].map(u=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...u}))},"check")};function EC({path:t,script:e,statement:n}){
let[r]=e.errors;if(r!==void 0)return{span:n,message:`The imported file ${Jn(t)} does not parse. What does not parse in it was not judged.`,related:[{path:t,span:r.
span,message:r.message}]};let s=e.items.find(i=>i.kind==="config");if(s!==void 0)return{span:n,message:`The imported file ${Jn(t)} has a config block, which bpf\
trace takes only in the script itself. Move it there.`,related:[{path:t,span:s.span,message:"this block"}]}}a(EC,"importProblem");var $b={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe updates a map, and its \
attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",why:"An fentry, fe\
xit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the\
 module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is right to ignore this \
if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the command line",script:`\
fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:["lock-path","program-guards","provider-wildcards"],sources:["bpftrace: positional parameters i\
n attach points"],check:AC};function AC({lowered:t}){let e=new Map;for(let n of t)if(!(n.refusals.length>0))for(let r of n.programs)r.unresolved!==void 0&&r.operations.
length>0&&e.set(r.attachPoint.span.start,r);return[...e.values()].map(n=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:n.attachPoint.
span,message:[`It cannot be told here where ${n.name} fires: ${n.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can han\
g the machine.","Name the function, or attach by kprobe or tracepoint."].join(" "),related:[],verdicts:t.map(r=>Me(r)??{target:r.target.name,verdict:"safe",why:"\
judged as if it fired where no lock is held, which is not known"})}))}a(AC,"findUnresolved");var Nb={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a construct, a fun\
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
providers","provider-case"],sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:a(t=>Ha(t,"unsupported-syntax","warning",e=>`bpftrace does \
not start this script: ${e}. Use a form that it takes, or name only the targets that the script is meant for.`),"check")};var R=class{static{a(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,s=this.#e.length-1;for(;r<s;){let i=r+s+1>>1;(this.#e[i]??0)<=n?r=i:s=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};var Up=1e3,OC=1440*60*1e3,$C=/\buntil (\d{4}-\d{2}-\d{2})\b/;function tr(t,e,n){let{allowed:r,never:s,also:i,today:o}=n;return r===!1?"The configuration allows \
no ignore comments.":s?.some(u=>u===t)?`The configuration allows no ignore of ${t}.`:NC(e,n)??CC(e,n)??(i===void 0?void 0:tr(t,e,{today:o,...i}))}a(tr,"whyForbi\
dden");function Xs({also:t,...e}){let n={...e,reason:void 0,expires:void 0};return t===void 0?n:{...n,also:Xs(t)}}a(Xs,"withoutReason");function NC(t,{expires:e,
today:n}){let r=$C.exec(t.slice(0,Up))?.[1];if(r===void 0)return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", i\
n ${e} days at most.`;let s=Date.parse(r);if(Number.isNaN(s))return`${r} is no day.`;if(n===void 0)return;let i=(s-Date.parse(n))/OC;if(i<0)return`This comment \
ended on ${r}.`;if(!(e===void 0||i<=e))return`The configuration allows ${e} days at most, and ${r} is ${i} days away.`}a(NC,"whyPast");function CC(t,{reason:e}){
return e===void 0?void 0:t.length>Up?`The reason is longer than ${Up} characters.`:e.some(r=>Qm(r,t))?void 0:`The configuration asks for a reason that matches ${e.
map(r=>`"${r}"`).join(" or ")}.`}a(CC,"whyOther");var Cb=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function Kp(t){if(!t.comments.some(({text:s})=>Cb.test(s)))return[];let e=new R(t.text),n=new Set(t.comments.
filter(s=>TC(s,t.text,e))),r=new Set;for(let{span:s}of n)for(let i=e.position(s.start).line;i<=e.position(s.end).line;i++)r.add(i);return t.comments.flatMap(s=>{
let[,i,o]=Cb.exec(s.text)??[];if(i===void 0||o===void 0)return[];let u=e.position(s.span.end).line;if(n.has(s))for(;r.has(u);)u++;return[{span:s.span,rules:i.split(
",").map(c=>c.trim()),reason:o.replace(/\*\/\s*$/,"").trim(),line:u}]})}a(Kp,"suppressionsOf");function TC({span:t},e,n){let r=n.lineStart(n.position(t.start).line),
s=n.lineStart(n.position(t.end).line+1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,s).trim()===""}a(TC,"standsAlone");var IC=["syntax-error","unused-s\
uppression"];function Qs(t){return!IC.includes(t)}a(Qs,"canBeIgnored");function Zp({rules:t,line:e},n,r){return t.includes(n.rule)&&Qs(n.rule)&&r.position(n.span.
start).line===e}a(Zp,"speaksOf");function ei(t,e,n){let r=Kp(e).filter(({reason:i})=>i!=="");if(r.length===0)return[...t];let s=new R(e.text);return t.filter(i=>!r.
some(o=>Zp(o,i,s)&&tr(i.rule,o.reason,n)===void 0))}a(ei,"withoutSilenced");var Tb={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
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
let{script:r}=t,s=new R(r.text);return Kp(r).flatMap(i=>{let o=PC(i,n,s,e,t.unread.any);return o===void 0?[]:[RC(i,o)]})},"check")};function PC(t,e,n,r,s){let{reason:i,
line:o}=t;if(i==="")return"This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.";let u=e.filter(p=>Zp(t,p,n)),c=t.
rules.filter(p=>!(s&&Qs(p))&&!u.some(d=>d.rule===p)),l=[...new Set(u.map(({rule:p})=>p))].flatMap(p=>{let d=tr(p,i,r);return d===void 0?[]:[`${d} This comment d\
oes not silence ${p}.`]});if(c.length>0){let p=c.map(d=>`"${d}"`).join(", ");l.push(`This ignore comment silences nothing: there is no finding of ${p} on line ${o}\
 that can be ignored. Remove it, or mend the rule's name.`)}return l.length===0?void 0:l.join(" ")}a(PC,"problemOf");function RC({span:t},e){return{rule:"unused\
-suppression",severity:"warning",confidence:"certain",span:t,message:e,related:[],verdicts:[]}}a(RC,"report");var Rt=[gb,kb,Eb,xb,Ab,wb,$b,Nb,Ob,Sb,Tb];var Mb=qn(za(),1);function ti(t){return{sections:[{title:"What it says",text:t.what},{title:"Why",text:t.why},{title:"What to do",text:t.do},{title:"When it is right to ignore it",
text:t.ignoreWhen}],examples:t.examples.map(e=>({...e,outcome:`${e.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule itself",lines:t.sources},
...t.facts.map(e=>({of:HC(Bn[e].title),lines:ig(e)}))]}}a(ti,"contentOf");function HC(t){return t.startsWith("bpftrace")?t:t.charAt(0).toUpperCase()+t.slice(1)}
a(HC,"capital");var DC=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,qC=/[\p{Mn}\p{Me}]/u,zC=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,GC=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
BC=/##(?:vso)?$/i;function Vp(t){let e=[],n="",r=0;for(let s of t){let i=s==="	"?" ".repeat(4-r%4):jC(s,n);for(let o=0;o<s.length;o++)e.push(r);n+=i,r+=i===s?Lb(
s):i.length}return{text:n,width:r,column:a(s=>e[s]??r,"column")}}a(Vp,"layOut");function Fe(t){return Vp(t).text}a(Fe,"oneLine");function ri(t){let e=Fe(t);return/^\s*::/.
test(e)?`./${e}`:e}a(ri,"shownPath");function te(t,e){return t.split(/\r?\n/).flatMap(n=>{let r=[],s="";for(let i of Fe(n).split(" "))s!==""&&ni(s)+1+ni(i)>e?(r.
push(s),s=i):s=s===""?i:`${s} ${i}`;return[...r,s].map(i=>i.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}a(te,"wrap");function ni(t){let e=0;for(let n of t)e+=Lb(n);
return e}a(ni,"textWidth");function Rb(t,e){return t+" ".repeat(Math.max(0,e-ni(t)))}a(Rb,"padEnd");function jC(t,e){return DC.test(t)||t==="["&&BC.test(e)?`<U+${(t.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:t}a(jC,"showCharacter");function Lb(t){return t>=" "&&t<="~"?1:qC.test(t)?0:GC.test(t)&&!zC.test(
t)?2:1}a(Lb,"characterWidth");var si=100;function Fb(t,e){let n=Mb.default.createColors(e),r=ti(t),s=[`${n.bold(t.id)} (${t.severity})
${te(t.summary,si).join(`
`)}`,...r.sections.map(({title:u,text:c})=>o(u,c))];for(let{title:u,script:c,targets:l,outcome:p}of r.examples){let d=c.trimEnd().split(`
`).map(Fe);s.push([n.bold(`Example: ${u}`),...te(`${p} ${l.join(", ")}.`,si).map(f=>`  ${f}`),...d.map(f=>`  ${n.blue("|")} ${f}`.trimEnd())].join(`
`))}let i=r.sources.flatMap(({of:u,lines:c})=>[...te(`${u}:`,si),...c.flatMap(UC)]);return s.push([n.bold("Sources"),...i.map(u=>`  ${u}`)].join(`
`)),`${s.join(`

`)}
`;function o(u,c){return[n.bold(u),...te(c,si).map(l=>l===""?"":`  ${l}`)].join(`
`)}a(o,"section")}a(Fb,"renderRule");function UC(t){return te(t,si).map((e,n)=>`${n===0?"- ":"  "}${e}`)}a(UC,"listed");var Db=qn(za(),1);function Hb(t,e){let n=Math.max(0,...t.map(i=>i.length)),r=Array.from({length:n-1},(i,o)=>Math.max(...t.map(u=>ni(u[o]??"")))),s=r.reduce((i,o)=>i+o+2,0);return t.
flatMap(i=>{let[o="",...u]=te(i[n-1]??"",Math.max(40,e-s));return[[...r.map((l,p)=>Rb(i[p]??"",l)),o],...u.map(l=>[...r.map(p=>" ".repeat(p)),l])]})}a(Hb,"table");var KC=150;function qb(t,e,n){let r=Db.default.createColors(n),s=t.map(u=>[`${e.some(({name:c})=>c===u.name)?"*":" "} ${u.name}`,u.bpftrace,u.kernel,u.arch,u.paravirt?
"yes":"no",u.preemption??"-",u.support.until]),i=t.flatMap(u=>[[`  ${u.name}`,u.source],["",`supported until: ${u.support.source}`]]),o=a(u=>{let[c=[],...l]=Hb(
u,KC);return[r.bold(c.join("  ")),...l.map(p=>p.join("  ").trimEnd())]},"render");return[...o([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION","SU\
PPORTED UNTIL"],...s]),"","* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,","  of the r\
eleases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name","  those targets yourself.","Any other machine: --\
target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...o([["  NAME","SOURCE"],...i]),""].join(`
`)}a(qb,"renderTargets");import{constants as jb}from"node:fs";import{open as Kb,readdir as VC,realpath as Zb,stat as Wb}from"node:fs/promises";import gt from"node:path";var Ga=a(()=>"script","everyScript");function Ba(t,e){return t==="any"||t==="script"&&e}a(Ba,"picks");function ja(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}a(ja,"leftOutNotes");function Gb(t){let e=t.map(ZC);return n=>{let r=e.map(s=>s(n));return r.includes(
"any")?"any":r.includes("script")?"script":"none"}}a(Gb,"chooseFilesOfAny");function ZC(t){let e=t.filter(i=>i.startsWith("!")).map(i=>Gn(i.slice(1))),n=t.filter(
i=>!i.startsWith("!")),r=n.filter(zb).map(Gn),s=n.filter(i=>!zb(i)).map(Gn);return i=>e.some(o=>o(i))?"none":n.length===0?"script":s.some(o=>o(i))?"any":r.some(
o=>o(i))?"script":"none"}a(ZC,"chooseFiles");function zb(t){return/(?:^|\/)\*{1,2}$/.test(t)}a(zb,"leavesNameOpen");function dn(t){return t.endsWith(".bt")}a(dn,"isScriptName");function Ua(t){let e=new TextDecoder("latin1").decode(t.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(e)}a(Ua,"namesBpftrace");function fn(t){if(t.length>4194304)return Kt();try{let e=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);return e.trim()===
""?{status:"skipped",error:"The file is empty."}:{status:"readable",text:e}}catch{return{status:"failed",error:`Line ${WC(t)} is not UTF-8. Save the script as U\
TF-8.`}}}a(fn,"decodeScript");function ii(t){return t.status==="readable"?{kind:"text",text:t.text}:t.status==="skipped"?{kind:"text",text:""}:{kind:"unread",reason:`${t.
error.charAt(0).toLowerCase()}${t.error.slice(1).replace(/\.$/,"")}`}}a(ii,"sourceOf");function Kt(){return{status:"failed",error:`The file is larger than ${4194304/
1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}a(Kt,"tooLarge");function WC(t){let e=new TextEncoder().encode(new TextDecoder("utf-8",
{ignoreBOM:!0}).decode(t)),n=1;for(let r=0;r<t.length&&t[r]===e[r];r++)t[r]===10&&n++;return n}a(WC,"lineOfFirstWrongByte");var YC=16,Jp=new Set([".git","node_modules"]);async function Ka(t,e,n={root:process.cwd(),choose:Ga}){let r=[],s=[],i=new Set,o=new Set,u=new Set;for(let l of t){
let p=l==="-"?"-":await Za(l);if(i.has(p))s.push(`${Gr(l)} is given twice; it is read once.`);else if(i.add(p),l==="-")r.push(await nT(e));else for await(let d of JC(
l,{read:o,leftOut:u,chosen:n}))r.push(d)}let c=[...u].filter(l=>!o.has(l)).length;return{scripts:r,notes:[...s,...ja(c)]}}a(Ka,"readScripts");async function*JC(t,e){
try{(await Wb(t)).isDirectory()?yield*XC(t,e):Xb(await Za(t),e.read)&&(yield await Yb(t))}catch(n){yield Xp(t,n)}}a(JC,"readPath");async function*XC(t,e){let n=e.
leftOut.size,r=!1,s=await Zb(t),i=[];for await(let o of Vb(t,e)){if(r=!0,typeof o!="string")i.push(Promise.resolve(o));else{let u=await Za(o);if(u.startsWith(s.
endsWith(gt.sep)?s:s+gt.sep))Xb(u,e.read)&&i.push(Yb(o));else{let l=Ub(o,"A symbolic link that leaves the folder is not followed. Name it to have it read.");i.push(
Promise.resolve(l))}}i.length<YC||(yield*await Promise.all(i),i=[])}yield*await Promise.all(i),!r&&e.leftOut.size===n&&(yield Ub(t,"No bpftrace scripts in this \
folder (files named *.bt, or with a #! line that names bpftrace)."))}a(XC,"readFolder");async function*Vb(t,e){let n;try{n=await VC(t,{withFileTypes:!0})}catch(r){
yield Xp(t,r);return}n.sort((r,s)=>r.name<s.name?-1:1);for(let r of n){let s=gt.join(t,r.name);if(r.isDirectory()){Jp.has(r.name)||(yield*Vb(s,e));continue}let i=r.
isFile();if(!i&&!(r.isSymbolicLink()&&await eT(s)))continue;let o=dn(s)||i&&await tT(s);Ba(QC(s,e.chosen),o)?yield s:o&&e.leftOut.add(await Za(s))}}a(Vb,"walk");
function QC(t,{root:e,choose:n}){let r=gt.relative(e,gt.resolve(t)).split(gt.sep);return r[0]===".."||gt.isAbsolute(r.join(gt.sep))?"script":n(r.join("/"))}a(QC,
"choiceOf");async function eT(t){return Wb(t).then(e=>e.isFile(),()=>!1)}a(eT,"isFile");async function tT(t){let e;try{e=await Kb(t,jb.O_RDONLY|jb.O_NONBLOCK)}catch{
return!1}try{let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(256),0,256,0);return Ua(n.subarray(0,r))}catch{return!1}finally{await e.close()}}a(tT,"startsWi\
thBpftrace");async function Yb(t){try{let e=await Kb(t);try{let n=await e.stat();return n.size>4194304?{...Kt(),path:Gr(t)}:n.isFile()&&n.size>0?Yp(Gr(t),await e.
readFile()):Yp(Gr(t),await Jb(e.createReadStream({autoClose:!1,end:4194304})))}finally{await e.close()}}catch(e){return Xp(t,e)}}a(Yb,"readFile");async function nT(t){
try{return Yp(t.name,await Jb(t.stream))}catch(e){return{status:"failed",path:t.name,error:`Standard input cannot be read (${Qb(e)}).`}}}a(nT,"readStandardInput");
async function Jb(t){let e=[],n=0;for await(let r of t){let s=typeof r=="string"?Buffer.from(r):r;if(e.push(s),n+=s.length,n>4194304)break}return Buffer.concat(
e)}a(Jb,"readUpToLimit");function Yp(t,e){return{...fn(e),path:t}}a(Yp,"scriptOf");async function Za(t){return Zb(t).catch(()=>gt.resolve(t))}a(Za,"identity");function Xb(t,e){
return e.has(t)?!1:(e.add(t),!0)}a(Xb,"first");function Gr(t){return gt.normalize(t).split(gt.sep).join("/")}a(Gr,"shown");function Ub(t,e){return{status:"skipp\
ed",path:Gr(t),error:e}}a(Ub,"skipped");function Xp(t,e){return{status:"failed",path:Gr(t),error:Qb(e)}}a(Xp,"failed");function Qb(t){switch(t instanceof Error&&
"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read:\
 permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${t instanceof Error?t.message:
String(t)}).`}}a(Qb,"reason");var oi=class{static{a(this,"Diff")}diff(e,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let i=this.castInput(e,r),o=this.castInput(
n,r),u=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(u,c,r,s)}diffWithOptionsObj(e,n,r,s){var i;let o=a(
w=>{if(w=this.postProcess(w,r),s){setTimeout(function(){s(w)},0);return}else return w},"done"),u=n.length,c=e.length,l=1,p=u+c;r.maxEditLength!=null&&(p=Math.min(
p,r.maxEditLength));let d=(i=r.timeout)!==null&&i!==void 0?i:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(m[0],n,e,0,r);if(m[0].
oldPos+1>=c&&g+1>=u)return o(this.buildValues(m[0].lastComponent,n,e));let _=-1/0,y=1/0,b=a(()=>{for(let w=Math.max(_,-l);w<=Math.min(y,l);w+=2){let k,v=m[w-1],
x=m[w+1];v&&(m[w-1]=void 0);let A=!1;if(x){let O=x.oldPos-w;A=x&&0<=O&&O<u}let I=v&&v.oldPos+1<c;if(!A&&!I){m[w]=void 0;continue}if(!I||A&&v.oldPos<x.oldPos?k=this.
addToPath(x,!0,!1,0,r):k=this.addToPath(v,!1,!0,1,r),g=this.extractCommon(k,n,e,w,r),k.oldPos+1>=c&&g+1>=u)return o(this.buildValues(k.lastComponent,n,e))||!0;m[w]=
k,k.oldPos+1>=c&&(y=Math.min(y,w-1)),g+1>=u&&(_=Math.max(_,w+1))}l++},"execEditLength");if(s)a(function w(){setTimeout(function(){if(l>p||Date.now()>f)return s(
void 0);b()||w()},0)},"exec")();else for(;l<=p&&Date.now()<=f;){let w=b();if(w)return w}}addToPath(e,n,r,s,i){let o=e.lastComponent;return o&&!i.oneChangePerToken&&
o.added===n&&o.removed===r?{oldPos:e.oldPos+s,lastComponent:{count:o.count+1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{
count:1,added:n,removed:r,previousComponent:o}}}extractCommon(e,n,r,s,i){let o=n.length,u=r.length,c=e.oldPos,l=c-s,p=0;for(;l+1<o&&c+1<u&&this.equals(r[c+1],n[l+
1],i);)l++,c++,p++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return p&&!i.oneChangePerToken&&(e.lastComponent=
{count:p,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,l}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===
n.toLowerCase()}removeEmpty(e){let n=[];for(let r=0;r<e.length;r++)e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){
return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}buildValues(e,n,r){let s=[],i;for(;e;)s.push(e),i=e.previousComponent,delete e.previousComponent,
e=i;s.reverse();let o=s.length,u=0,c=0,l=0;for(;u<o;u++){let p=s[u];if(p.removed)p.value=this.join(r.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let d=n.slice(c,c+p.count);d=d.map(function(f,m){let g=r[l+m];return g.length>f.length?g:f}),p.value=this.join(d)}else p.value=this.join(n.slice(c,c+p.count));c+=
p.count,p.added||(l+=p.count)}}return s}};var Qp=class extends oi{static{a(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=sT}equals(e,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||
!e.includes(`
`))&&(e=e.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(e,n,r)}},rT=new Qp;function ed(t,e,n){return rT.diff(t,e,n)}a(ed,"diffLines");function sT(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let n=[],r=t.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let i=r[s];s%2&&!e.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}a(sT,
"tokenize");function iT(t){for(let e=0;e<t.length;e++)if(t[e]<" "||t[e]>"~"||t[e]==='"'||t[e]==="\\")return!0;return!1}a(iT,"needsQuoting");function hn(t){if(!iT(t))return t;
let e='"',n=new TextEncoder().encode(t),r=0;for(;r<n.length;){let s=n[r];s===7?e+="\\a":s===8?e+="\\b":s===9?e+="\\t":s===10?e+="\\n":s===11?e+="\\v":s===12?e+=
"\\f":s===13?e+="\\r":s===34?e+='\\"':s===92?e+="\\\\":s>=32&&s<=126?e+=String.fromCharCode(s):e+="\\"+s.toString(8).padStart(3,"0"),r++}return e+='"',e}a(hn,"q\
uoteFileNameIfNeeded");var td={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},ai={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function mn(t,e,n,r,s,i,o){let u;o?typeof o=="function"?u={callback:o}:u=o:u={},typeof u.context>"u"&&(u.context=4);let c=u.context;if(u.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(u.callback){let{callback:p}=u;ed(n,r,Object.assign(Object.assign(
{},u),{callback:a(d=>{let f=l(d);p(f)},"callback")}))}else return l(ed(n,r,u));function l(p){if(!p)return;p.push({value:"",lines:[]});function d(w){return w.map(
function(k){return" "+k})}a(d,"contextLines");let f=[],m=0,g=0,_=[],y=1,b=1;for(let w=0;w<p.length;w++){let k=p[w],v=k.lines||oT(k.value);if(k.lines=v,k.added||
k.removed){if(!m){let x=p[w-1];m=y,g=b,x&&(_=c>0?d(x.lines.slice(-c)):[],m-=_.length,g-=_.length)}for(let x of v)_.push((k.added?"+":"-")+x);k.added?b+=v.length:
y+=v.length}else{if(m)if(v.length<=c*2&&w<p.length-2)for(let x of d(v))_.push(x);else{let x=Math.min(v.length,c);for(let I of d(v.slice(0,x)))_.push(I);let A={oldStart:m,
oldLines:y-m+x,newStart:g,newLines:b-g+x,lines:_};f.push(A),m=0,g=0,_=[]}y+=v.length,b+=v.length}}for(let w of f)for(let k=0;k<w.lines.length;k++)w.lines[k].endsWith(
`
`)?w.lines[k]=w.lines[k].slice(0,-1):(w.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:t,newFileName:e,oldHeader:s,newHeader:i,hunks:f}}
a(l,"diffLinesResultToPatch")}a(mn,"structuredPatch");function rr(t,e){var n,r,s,i,o,u;if(e||(e=td),Array.isArray(t)){if(t.length>1&&!e.includeFileHeaders&&!t.every(
p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return t.map(p=>rr(p,e)).join(`
`)}let c=[];if(t.isGit){if(e=td,!t.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!t.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let p=t.oldFileName,d=t.newFileName;t.isCreate&&p==="/dev/null"?p=d.replace(/^b\//,"a/"):t.isDelete&&d==="/dev/null"&&(d=p.replace(
/^a\//,"b/")),c.push("diff --git "+hn(p)+" "+hn(d)),t.isDelete&&c.push("deleted file mode "+((n=t.oldMode)!==null&&n!==void 0?n:"100644")),t.isCreate&&c.push("n\
ew file mode "+((r=t.newMode)!==null&&r!==void 0?r:"100644")),t.oldMode&&t.newMode&&!t.isDelete&&!t.isCreate&&(c.push("old mode "+t.oldMode),c.push("new mode "+
t.newMode)),t.isRename&&(c.push("rename from "+hn(((s=t.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),c.push("rename to "+hn(((i=t.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),t.isCopy&&(c.push("copy from "+hn(((o=t.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),c.push("copy to "+hn(((u=
t.newFileName)!==null&&u!==void 0?u:"").replace(/^b\//,""))))}else e.includeIndex&&t.oldFileName==t.newFileName&&t.oldFileName!==void 0&&c.push("Index: "+t.oldFileName),
e.includeUnderline&&c.push("===================================================================");let l=t.hunks.length>0;e.includeFileHeaders&&t.oldFileName!==void 0&&
t.newFileName!==void 0&&(!t.isGit||l)&&(c.push("--- "+hn(t.oldFileName)+(t.oldHeader?"	"+t.oldHeader:"")),c.push("+++ "+hn(t.newFileName)+(t.newHeader?"	"+t.newHeader:
"")));for(let p=0;p<t.hunks.length;p++){let d=t.hunks[p],f=d.oldLines===0?d.oldStart-1:d.oldStart,m=d.newLines===0?d.newStart-1:d.newStart;c.push("@@ -"+f+","+d.
oldLines+" +"+m+","+d.newLines+" @@");for(let g of d.lines)c.push(g)}return c.join(`
`)+`
`}a(rr,"formatPatch");function ui(t,e,n,r,s,i,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:u}=o;mn(t,e,n,r,s,i,Object.assign(Object.assign(
{},o),{callback:a(c=>{u(c?rr(c,o.headerOptions):void 0)},"callback")}))}else{let u=mn(t,e,n,r,s,i,o);return u?rr(u,o?.headerOptions):void 0}}a(ui,"createTwoFile\
sPatch");function oT(t){let e=t.endsWith(`
`),n=t.split(`
`).map(r=>r+`
`);return e?n.pop():n.push(n.pop().slice(0,-1)),n}a(oT,"splitLines");var aT=3,uT=4e3;function ew(t){return t.map(cT).join("")}a(ew,"gitPatch");function cT({path:t,before:e,after:n}){let[r,s]=[`a/${t}`,`b/${t}`];if(e===void 0){let u=mn(
"/dev/null",s,"",n);return rr({...u,isGit:!0,isCreate:!0,newMode:"100644"})}let i={context:aT,maxEditLength:uT},{hunks:o}=mn(r,s,e,n,void 0,void 0,i)??{hunks:[...lT(
e,n)]};return rr({oldFileName:r,newFileName:s,oldHeader:void 0,newHeader:void 0,hunks:o,isGit:!0})}a(cT,"patchOf");function lT(t,e){let n=mn("","",t,"").hunks,r=mn(
"","","",e).hunks,[s,i]=[n.flatMap(({lines:u})=>u),r.flatMap(({lines:u})=>u)],o=a((u,c)=>u.filter(l=>l.startsWith(c)).length,"count");return[{oldStart:1,oldLines:o(
s,"-"),newStart:1,newLines:o(i,"+"),lines:[...s,...i]}]}a(lT,"wholeFile");import{realpath as hE,unlink as bz}from"node:fs/promises";import ut from"node:path";import{open as pT,readdir as nw,realpath as Br,stat as rw}from"node:fs/promises";import Ue from"node:path";var jr=class{static{a(this,"DiskRepository")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){try{let r=await Br(e);if(!Ur(r,await this.#n(Ue.dirname(n))))
return nd("it leads out of the repository");let s=await rw(r);return s.isDirectory()?{kind:"folder",names:(await nw(r,{withFileTypes:!0})).flatMap(o=>o.isDirectory()?
[]:[o.name]).sort()}:s.isFile()?s.size>4194304?ii(Kt()):ii(fn(await hT(r))):nd("it is no regular file")}catch(r){return nd(tw(r))}}async fromRoot(e){let n=await Br(
this.#e),r=await Br(e).catch(()=>Ue.resolve(e));return Ur(r,n)?iw(Ue.relative(n,r)):void 0}async list(){try{let e=await Br(this.#e);return{files:(await sw(e,"")).
map(r=>({path:dT(Ue.join(e,r)),fromRoot:r}))}}catch(e){return{reason:`${tw(e)}.`}}}async#n(e){let n=this.#t.get(e);if(n!==void 0)return n;let r=await rd(await Br(
e).catch(()=>Ue.resolve(e)));return this.#t.set(e,r),r}};async function sw(t,e){let n=[];for(let r of await nw(Ue.join(t,e),{withFileTypes:!0})){let s=e===""?r.
name:`${e}/${r.name}`;r.isDirectory()&&!Jp.has(r.name)?n.push(...await sw(t,s)):r.isFile()&&dn(s)&&n.push(s)}return n.sort()}a(sw,"scriptsIn");function dT(t){return iw(
Ue.relative(process.cwd(),t))}a(dT,"shownFrom");async function rd(t){for(let n=t;;n=Ue.dirname(n)){if(await fT(Ue.join(n,".git")))return n;if(n===Ue.dirname(n))
break}let e=await Br(process.cwd());return Ur(t,e)?e:t}a(rd,"findRoot");function fT(t){return rw(t).then(()=>!0,()=>!1)}a(fT,"exists");function Ur(t,e){return t===
e||t.startsWith(e.endsWith(Ue.sep)?e:e+Ue.sep)}a(Ur,"isInside");async function hT(t){let e=await pT(t);try{return await e.readFile()}finally{await e.close()}}a(
hT,"readBytes");function iw(t){return t.split(Ue.sep).join("/")}a(iw,"slashes");function nd(t){return{kind:"unread",reason:t}}a(nd,"unread");function tw(t){switch(t instanceof
Error&&"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return"it is not there";case"EACCES":case"EPERM":return"permission denied";case"E\
LOOP":return"its symbolic links go round in a circle";default:return`it cannot be read (${t instanceof Error?t.message:String(t)})`}}a(tw,"reasonOf");import{randomBytes as mT}from"node:crypto";import{unlinkSync as gT}from"node:fs";import{access as _T,constants as yT,link as bT,open as ow,readFile as aw,realpath as wT,
rename as kT,stat as xT,unlink as vT}from"node:fs/promises";import pi from"node:path";async function uw(t,e,n){try{let r=await wT(t),s=await xT(r);return s.isFile()?(await _T(r,yT.W_OK),await lw(pi.dirname(r),ST,async(i,o)=>(await o.writeFile(n),
await AT(o,s),await o.chmod(s.mode&4095),await o.sync(),(await aw(r)).equals(Buffer.from(e))?(await kT(i,r),await dw(pi.dirname(r)),{ok:!0}):li("It changed whil\
e it was being fixed, so it is left alone. Run the command again.")))):li("It is no regular file, so it is not written.")}catch(r){return li(`It cannot be writt\
en: ${fw(r)}. It is as it was.`)}}a(uw,"replaceFile");async function cw(t,e){try{let n=await Wa(t);return n!==void 0?n.equals(Buffer.from(e))?{ok:!0,created:!1}:
li(`${t} is there already, with another content.`):await lw(pi.dirname(t),ET,async(r,s)=>(await s.writeFile(e),await s.sync(),await bT(r,t),await dw(pi.dirname(
t)),{ok:!0,created:!0}))}catch(n){return li(`${t} cannot be created: ${fw(n)}.`)}}a(cw,"createFile");var ST=384,ET=438;async function Wa(t){try{return await aw(
t)}catch(e){if(Va(e)==="ENOENT")return;throw e}}a(Wa,"contentOf");var ci=new Set,sd=["SIGINT","SIGTERM","SIGHUP"];async function lw(t,e,n){let r=pi.join(t,`.bpf\
trace-guard-${mT(6).toString("hex")}.tmp`);if(ci.size===0)for(let s of sd)process.on(s,id);ci.add(r);try{let s=await ow(r,"wx",e);try{return await n(r,s)}finally{
await s.close()}}finally{if(await vT(r).catch(pw),ci.delete(r),ci.size===0)for(let s of sd)process.off(s,id)}}a(lw,"withTemporary");function id(t){for(let e of ci)
try{gT(e)}catch(n){pw(n)}for(let e of sd)process.off(e,id);process.kill(process.pid,t)}a(id,"stop");function pw(t){if(Va(t)!=="ENOENT")throw t}a(pw,"ignoreAbsen\
t");async function AT(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(s){if(Va(s)!=="\
EPERM"||process.getuid?.()===0)throw s}}a(AT,"keepOwner");async function dw(t){let e=await ow(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}a(
dw,"flushFolder");function li(t){return{ok:!1,error:t}}a(li,"refused");function Va(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.
code:void 0}a(Va,"codeOf");function fw(t){switch(Va(t)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"\
ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer there";default:return t instanceof Error?t.message:String(t)}}a(fw,"reaso\
n");function _t(t,e){let n=[],r=0;for(let{path:s,span:i,text:o}of e)if(s===void 0){if(i.start<r||i.end<i.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${i.start}`);n.push(t.slice(r,i.start),o),r=i.end}return n.join("")+t.slice(r)}a(_t,"applyEdits");function hw(t){let n=t.filter(({path:s})=>s===void 0).
sort((s,i)=>s.span.start-i.span.start||s.span.end-i.span.end);return n.some((s,i)=>i>0&&s.span.start<(n[i-1]?.span.end??0))?void 0:[...t.filter(({path:s})=>s!==
void 0),...n]}a(hw,"orderEdits");function gn(t,e){let n=0;for(let{path:r,span:s,text:i}of e)if(r===void 0){if(s.start>t||s.start===t&&s.end>s.start)break;if(t<s.
end)return s.start+n;n+=i.length-(s.end-s.start)}return t+n}a(gn,"mapOffset");function mw(t,e){let n=0;for(let{span:r,text:s}of e){let i=r.start+n;if(t<i)break;
if(t<i+s.length)return r.start;n+=s.length-(r.end-r.start)}return t-n}a(mw,"originalOffset");function yt({path:t},e){return t===void 0?e:e.slice(0,e.lastIndexOf(
"/")+1)+t}a(yt,"pathOfEdit");var Kr="bpftrace_guard.bpf.c",od={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},OT={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
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
`},gw=[OT],_w=gw[0];function ad(t){return gw.find(e=>e.text===t)}a(ad,"guardFileOf");var yw=64,bw=16,$T=4*1024*1024,ud=10;function ww(t){return t.items.flatMap(e=>e.kind==="import"?[{name:e.path,span:e.span}]:[])}a(ww,"importsOf");function di(t,e,n){
let r=[],s=new Set,i=[],o=new Set,u=0,c,l=a((d,f,m)=>{if(o.has(d))return;if(o.size>=yw||m>bw||u>$T){o.add(kw);return}o.add(d);let g=a(w=>{i.push(`The import of ${IT(
d)} was not followed: ${w}.`)},"note"),_=CT(d);if(_!==void 0){_!==cd&&g(_);return}let y=TT(e,d),b=n.source(y);if(b===void 0)s.add(y);else if(b.kind==="unread")g(
b.reason);else if(b.kind==="folder")for(let w of b.names.filter(k=>k.endsWith(".bt")))l(`${d}/${w}`,f,m+1);else if(d.endsWith(".bpf.c"))c??=ad(b.text),ad(b.text)===
void 0&&g(NT);else if(!d.endsWith(".bt"))g("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h");else{let w=n.parse(y,b.text);u+=b.text.length,r.push(
{path:y,script:w,statement:f});for(let k of ww(w))l(k.name,f,m+1)}},"visit");for(let{name:d,span:f}of ww(t))l(d,f,1);let p=i.slice(0,ud);return i.length>ud&&p.push(
`${i.length-ud} more imports were not followed.`),o.has(kw)&&p.push(`It imports too much: ${yw} names, ${bw} levels and 4 MiB are followed at most.`),{files:r,...c===
void 0?{}:{guardFile:c},unread:[...s],notes:p}}a(di,"followImports");var kw="\0",NT="imported C is not looked at, and it is not the text of a guard file of this\
 tool",cd="it is part of bpftrace";function CT(t){if(t.startsWith("/"))return"an absolute path leads out of the repository";if(t.includes("\0")||t==="")return"i\
t is no name of a file";if(t==="stdlib")return cd;if(/\.[cho]$/.test(t))return t.startsWith("stdlib/")?cd:t.endsWith(".bpf.c")?void 0:"imported C is not looked \
at"}a(CT,"whyNotFollowed");function TT(t,e){let n=t.startsWith("/"),r=[];for(let s of[...t.split("/").slice(0,-1),...e.split("/")])s===""||s==="."||(s!==".."?r.
push(s):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(s));return(n?"/":"")+r.join("/")}a(TT,"resolveImport");function IT(t){let e=t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return JSON.stringify(e.length>100?`${e.slice(0,100)}...`:e)}a(IT,"shownName");var fi=class extends Error{static{a(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},ld=0;function sr(t,e,n){
if(e===0)return n();if(ld+e>500)throw new fi(t.span.start);ld+=e;try{return n()}finally{ld-=e}}a(sr,"inChain");var Ya=et(h_);var xw=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function bt(t,e){return xw.lastIndex=e,xw.test(t)||ip(t,e)>e}a(bt,"startsI\
tem");function vw(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(bt(t,n+1))return n+1;return t.length}a(vw,"nextItemStart");var Ew=new Map(m_.map((t,e)=>[t,33+e]));function E(t){let e=Ew.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}a(E,"codeOf");
function pd(t){return[...Ew].filter(([e])=>t.test(e))}a(pd,"tokensLike");var Sw=4096,Ja=class{static{a(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let s of[this.#e,this.#t,this.#n])s.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=Sw)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+Sw,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,s]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(s)}};var hi=10,Aw=13,RT=33,Tw=34,dd=35,LT=42,Zr=47,Ow=92,[Xa,hd,Iw,eu,md,Pw,Rw,Lw]=[0,1,2,3,4,5,6,7],Ke=new Uint8Array(128),gd=Array.from({length:128},()=>[]);for(let t of pd(
/^[^\w<]|^<(?!\w)/))gd[t[0].charCodeAt(0)]?.push(t);gd.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(Ke[e]=Pw)});for(let t of" 	\r")Ke[t.charCodeAt(
0)]=hd;for(let t of"0123456789")Ke[t.charCodeAt(0)]=md;for(let t of"_abcdefghijklmnopqrstuvwxyz")Ke[t.charCodeAt(0)]=Ke[t.toUpperCase().charCodeAt(0)]=eu;Ke[hi]=
Iw;Ke[Tw]=Rw;for(let t of"$@#")Ke[t.charCodeAt(0)]=Lw;var MT=["args","ctx","kstack","nsecs","pid","tid","ustack"],FT=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],HT=new Map([...pd(/^\w/),...MT.map(t=>[t,E("<l\
exer builtin>")]),...FT.map(t=>[t,E("<builtin>")])]),DT=/^s?arg\d+$/,qT=E("<name>"),zT=E("<builtin>"),GT=E("<lexer builtin>"),BT=E("<variable>"),jT=E("<map>"),$w=E(
"<positional>"),UT=E("<string>"),KT=E("<string with a bad escape>"),ZT=E("<unclosed string>"),WT=E("<decimal>"),VT=E("<digits>"),YT=E("<number>"),Nw=E("<malform\
ed number>"),Qa=E("<stray character>"),JT=E("<attach point>"),XT=E("<preprocessor line>"),QT=/^\d(?:_*\d)*$/,Cw=/^0[0-7]*[89]/,eI=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
tI=1e3,nI=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,fd=/0*[1-9]\d*/y,tu=class{static{a(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),s=Ke[r]??Xa;if(s!==hd)if(s===Iw)this.newLine=!0;else if(r===Zr&&this.#g())this.at--;else if(r===dd&&!n&&e.charCodeAt(this.at+1)===RT){let i=this.#l(
this.at);this.#m("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=i_(this.#e,this.at);return e===this.at?!1:(this.#s(
JT,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(Ke[n]??Xa){case eu:return this.#a();case md:return this.#u();case Pw:return this.#p(n);case Rw:return this.#f();case Lw:
return n===dd?this.#d():this.#c(n);default:return this.#s(Qa,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let s=e.charCodeAt(
this.at);if(s===hi||s===Zr&&e.charCodeAt(this.at+1)===Zr)break;if(!(s===Zr&&this.#g())){if(s===Ow){let i=e.charCodeAt(this.at+1)===Aw?this.at+2:this.at+1;if(e.charCodeAt(
i)===hi){this.at=i+1;continue}}this.at++,Ke[s]!==hd&&(r=this.at)}}this.#t.push(XT,n,r)}#s(e,n){this.#t.push(e,this.at,n),this.at=n}#o(e){let n=this.#e,r=e;for(;r<
n.length;r++){let s=Ke[n.charCodeAt(r)]??Xa;if(s!==eu&&s!==md)break}return r}#a(){let e=this.#o(this.at),n=this.#e.slice(this.at,e);this.#s(HT.get(n)??rI(n),e)}#u(){
let e=this.#o(this.at),n=this.#e.slice(this.at,e);n.length>tI?this.#s(Nw,e):QT.test(n)?this.#s(Cw.test(n)||n.length>19&&Zn(n)?VT:WT,e):this.#s(eI.test(n)&&!Cw.test(
n)&&!Zn(n)?YT:Nw,e)}#p(e){for(let[n,r]of gd[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#s(r,this.at+n.length);this.#s(Qa,this.at+1)}#c(e){
let n=this.#e,r=this.at+1,s=(Ke[n.charCodeAt(r)]??Xa)===eu;if(e===64)return this.#s(jT,s?this.#o(r):r);if(s)return this.#s(BT,this.#o(r));if(n.charCodeAt(r)===dd)
return this.#s($w,r+1);if(fd.lastIndex=r,fd.test(n))return this.#s($w,fd.lastIndex);this.#s(Qa,r)}#d(){this.newLine?this.takePreprocessorLine():this.#s(Qa,this.
at+1)}#f(){let e=this.#e,n=!1;for(let s=this.at+1;s<e.length;s++){let i=e.charCodeAt(s);if(i===Ow&&e.charCodeAt(s+1)!==hi)n=!0,s++;else if(i===Tw){let o=!n||nI.
test(e.slice(this.at+1,s));return this.#s(o?UT:KT,s+1)}else if(i===hi)break}let r=this.#l(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#s(ZT,r)}#g(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===Zr)this.at=this.#l(e);else if(n===LT)this.at=this.#h(e);else
return!1;return this.#m(n===Zr?"line":"block",e,this.at),!0}#m(e,n,r){let s=this.#e.slice(n,r);s.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:s}),this.#n=r)}#l(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===Aw?r-1:r}#h(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#l(e)});let r=vw(this.#e,e);return r<this.#e.length?r-1:r}};function rI(t){return t.startsWith("__b\
uiltin_")?zT:DT.test(t)?GT:qT}a(rI,"wordLike");var yd=64,Mw=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,sI=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),iI=35,oI=E("{"),aI=E("}"),uI=E("("),cI=E(")"),lI=E("["),pI=E(
"]"),Fw=E(";"),dI=E("?"),fI=E(":"),hI=E(","),_d=E("/"),mI=E("else"),gI=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(E)),_I=new Set(["[","*"].map(E)),yI=E("__attribute__"),nu=class{static{a(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new Ja(e),this.#e=new tu(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===iI?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
(Mw.lastIndex=n.at,this.#n(sI.get(Mw.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
s]=[this.#e,this.tokens],i=e==="probe",o=i,u=e==="mapDeclaration",c=0,l=0,p=0,d=0,f=0,m,g=a(_=>{let y={rule:e,end:r.at,open:_};return m===void 0?y:{...y,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&bt(this.#t,r.at))return g(!0);if(o&&r.takeAttachPoint()){o=!1;continue}r.takeToken();let _=s.code(s.count-1);
switch(i&&=_===hI,o=i,_){case oI:c===0&&(p=l,d>1&&s.code(s.count-2)===_d&&(d=0)),c++,l++,f=0;break;case aI:if(c--,l--,f=0,u=c<=0,u&&!this.#r(e,d>0,p>0))return g(
!1);break;case uI:case lI:l++;break;case cI:case pI:if(l--,u&&l<=0&&Hw(e)&&!this.#r(e,!1,!1))return g(!1);break;case Fw:if(f=0,c<=0)return g(!1);break;case _d:e===
"probe"&&l===0&&d++;break;case dI:f++;break;case fI:f=Math.max(0,f-1)}l+f>yd&&(m??=s.count-1)}return g(c>0||l>0)}#r(e,n,r){let[s,i]=[this.#e,this.tokens],o=s.at;
if(s.skipLayout()){if(r&&!(s.newLine&&bt(this.#t,s.at)))return!0;s.takeToken();let u=i.code(i.count-1);if(i.pop(),s.at=o,u===mI||(e==="probe"?gI.has(u):u===_d)||
n&&_I.has(u))return!0;if(u===Fw)return Hw(e);if(e==="cDefinition")return u===yI}return s.at=o,!1}};function Hw(t){return t==="cDefinition"||t==="mapDeclaration"}
a(Hw,"hasTail");function Dw(t){let e=[],n=!1,r=!1,s=!1;for(let i of t)switch(i.kind){case"preprocessor":case"c-definition":n?e.push(mi(i,"C definitions must come before the pro\
bes.")):(r||s)&&e.push(mi(i,"C definitions must come before the config block and the imports."));break;case"import":n&&e.push(mi(i,"Imports must come before the\
 probes.")),s=!0;break;case"config":r?e.push(mi(i,"A script has one config block.")):n&&e.push(mi(i,"The config block must come before the probes.")),r=!0;break;case"\
map-declaration":case"macro":case"subprogram":case"probe":n=!0}return e}a(Dw,"misplacedItems");function mi(t,e){return{kind:"syntax-error",span:t.span,message:e,
expected:[],hint:"Move it to the beginning of the file."}}a(mi,"misplaced");var ru=new Map(["()","[]","{}"].map(t=>[E(t.charAt(0)),E(t.charAt(1))])),su=new Set(ru.values());function gi(t,e){let n=[];for(let r=0;r<e;r++)ru.has(t.code(r))?
n.push(r):su.has(t.code(r))&&n.pop();return n}a(gi,"bracketsBefore");var iu=E("{"),ir=E("}"),ou=E(";"),bI=E("/"),qw=E("else"),zw=E("for"),wI=new Set(["if","for","while","unroll"].map(E)),kI=64;function Gw(t,e){let n=vI(t,e);if(n===
void 0)return xI(t,e);let r=wI.has(t.code(n)),s=new au(t.code(n)===zw);for(let i=n;i<t.count;i++){let o=t.code(i);if(o===ir&&!s.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(s.take(o),!(i<e||s.hasBrace)){if(o===ou&&s.isEmpty)return{start:n,end:i+1};if(!(o!==ir||t.code(i+1)===qw||!(r||s.isEmpty)))return{start:n,end:t.
code(i+1)===ou?i+2:i+1}}}}a(Gw,"brokenPart");function xI(t,e){let n=0;for(;n<e&&t.code(n)!==bI;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==iu&&!su.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===iu?{start:n,end:r}:void 0}a(xI,"brokenPredicate");function vI(t,e){let n=[];for(let r=0;r<e;r++){let s=t.code(r),i=n.
length-1;s===iu?n.push(r+1):s===ir?(n.pop(),t.code(r+1)!==qw&&i>0&&(n[i-1]=r+1)):s===ou&&i>=0&&!SI(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}a(vI,"statementStart");
function SI(t,e,n){if(t.code(e)!==zw||n-e>kI)return!1;let r=new au(!0);for(let s=e;s<n;s++)r.take(t.code(s));return!r.isEmpty}a(SI,"inLoopHead");var au=class{static{
a(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=ru.get(e);if(n!==
void 0)this.#e.push(n),e===iu&&this.#t++;else if(e===ir){for(;!this.isEmpty&&this.#e.pop()!==ir;);this.#t=Math.max(0,this.#t-1)}else if(e===ou){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==ir;)this.#e.pop()}else su.has(e)&&this.#e.at(-1)!==ir&&this.#e.pop()}};var EI=64,AI=new Set([...";{}"].map(E)),OI=1e3,Bw=/^[(){}[\];,]$/;function jw(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&t.code(r-1)===
$I&&r--;let s=r;for(;s>0&&r-s<EI&&!AI.has(t.code(s-1));)s--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:y_(n,bd(t,r)),statement:s,before:NI(
t,s,r)}}a(jw,"failureOf");var $I=E(";");function nt(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}a(nt,"spanOf");function _i(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}a(_i,"spanOfRange");function Wr(t,e){return e>0&&e<t.count&&!t.apart(e)}a(Wr,"isGlued");function bd(t,e){return t.apart(e)?t.onNewLine(
e)||!(Bw.test(t.text(e-1))||Bw.test(t.text(e))):!1}a(bd,"spaced");function NI(t,e,n){let r="";for(let s=e;s<n;s++){let i=t.text(s);r+=(s>e&&bd(t,s)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,OI))}return e<n&&bd(t,n)?`${r} `:r}a(NI,"squeezed");var CI=/[\p{C}\p{Z}]/gu;function rt(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
CI,n=>n===" "?" ":wd(n))}'`}a(rt,"quote");function wd(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}a(wd,"codePointName");var TI=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else of the right."],["\
:=","Write =."],["...","Write two dots: 0..5."]]),uu=/^[-+*/%&|^~!<>=?:.]+$/;function Kw({tokens:t,at:e,found:n}){let r=uu.test(n)?e:e-1;if(r<0||!uu.test(t.text(
r)))return;let s=r+1;for(;e-r<3&&Wr(t,r)&&uu.test(t.text(r-1));)r--;for(;s-r<4&&Wr(t,s)&&uu.test(t.text(s));)s++;let{source:i}=t,o=_i(t,r,s),u=i.slice(o.start,o.
end),c=TI.get(u);return c===void 0?void 0:{span:o,message:`bpftrace has no operator ${rt(u)}.`,hint:c}}a(Kw,"diagnoseOperator");var II=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body stands in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),PI=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),RI=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
LI=/^(?:[A-Za-z_]\w*|\*+)$/,Uw=/^[@$]?([A-Za-z_]\w*)$/;function Zw(t){let{tokens:e,at:n,found:r,statement:s}=t,i=a((u,c)=>({span:nt(e,u),message:`bpftrace has n\
o ${rt(e.text(u))}.`,hint:c}),"said"),o=II.get(r.toLowerCase());return o!==void 0&&n>s&&!t.expected.includes("':'")?i(n,o):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):FI(t)??MI(t,i)}a(Zw,"diagnoseWord");function MI({tokens:t,at:e,statement:n},r){let s=e>n&&n>0?PI.get(t.text(n)):void 0;return s===
void 0?void 0:r(n,s)}a(MI,"diagnoseStatement");function FI({tokens:t,at:e,found:n,statement:r,expected:s}){if(e===r||!s.includes("';'")||!RI.test(t.text(r)))return;
for(let c=r;c<e;c++)if(!LI.test(t.text(c)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let o=Uw.exec(t.text(
i))?.[1]??Uw.exec(n)?.[1];if(o===void 0)return;let u=t.text(i).startsWith("@")?"@":"$";return{span:_i(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:u==="@"?`Write @${o} = ...`:`Write $${o} = ..., or let $${o} to declare it.`}}a(FI,"diagnoseDeclaration");var HI=[{word:/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,hint:"A function is written: fn name($a : int64\
) : int64 { ... }."},{word:/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,hint:"Lines for the preprocessor begin with #."},{word:/^typedef$/,hint:"bpftr\
ace reads struct, union and enum definitions, no typedef: put it into a header and #include that."},{word:/^probe$/,hint:"Leave this word out: a probe begins wi\
th its attach point."},{word:/^(?:using|use|require|from|package)$/,hint:'Write import "path"; or #include <header.h>.'}],Ww=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,
DI=/^[A-Za-z_]/,kd=E("{"),qI=E("/"),zI="'/' at the end of the predicate";function Vw(t){let{tokens:e,at:n,found:r,rule:s}=t;if(s!=="probe"||GI(t)<n)return;let i=e.
text(0),o=HI.find(c=>c.word.test(i));if(o)return{span:nt(e,0),message:`'${i}' begins nothing here.`,hint:o.hint};if(n>0&&Ww.test(i))return{span:nt(e,0),message:"\
This statement stands outside of the probes.",hint:"Statements stand inside the braces of a probe: begin { ... }."};let u=BI(t);if(u>0){let c=e.end(u-1);return{
span:{start:c,end:c},message:"Expected '{' after this, before the next probe.",hint:"The body of a probe stands in braces."}}return t.expected.includes(zI)&&r===
"{"?{hint:"A predicate stands between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?KI(t):{hint:jI(t)}}a(Vw,"diagnoseHead");function GI({tokens:t}){
let e=0;for(;e<t.count&&t.code(e)!==kd;)e++;return e}a(GI,"headEnd");function BI({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&bt(t.source,t.start(
n)))return n;return 0}a(BI,"nextProbe");function jI({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /\
pid == 1/ { ... }.":Ww.test(n)?"The body of a probe stands in braces: add the {.":n===":"||r.endsWith(":")?"An attach point holds no spaces, and from bpftrace 0\
.26 on it must not: kprobe:f.":r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":UI(t,e)?"A predicate stands between two \
slashes: /pid == 1/ { ... }.":bt(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are separated by commas.":DI.test(
n)?"Several attach points are separated by commas; a predicate stands between slashes; a body stands in braces.":"Behind the attach point stand a predicate betw\
een slashes, or the body in braces."}a(jI,"headHint");function UI(t,e){for(let n=e;n<t.count&&t.code(n)!==kd;n++)if(t.code(n)===qI)return t.code(n+1)===kd;return!1}
a(UI,"endsInSlash");function KI({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a comment, here too: leave \
an empty predicate out."}:void 0}a(KI,"emptyPredicate");var He=a(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),ZI="'/' at the end of the predicate",WI=/^ ?(?:else )?(?:if|while)\b[^{]*$/,VI=/^(?:[-+*/%&|^]|<<|>>)?=$/,
YI=/^(?:\+\+|--)$/,JI=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
XI="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",QI=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
Xw=E("{"),Yw=E("}"),eP=new Set(["if","while","unroll"].map(E)),tP=[nP,t=>t.found==="="&&WI.test(t.before)?Jw:void 0,t=>t.found==="="&&He(t,ZI,"')'")?Jw:void 0,rP,
sP,oP,t=>t.rule==="subprogram"&&He(t,"':'")?{hint:"Parameters and result have types: fn name($a : int64) : int64 { ... }."}:void 0,t=>/^[;,]$/.test(t.found)&&He(
t,"a probe","an attach point")?{extra:!0,hint:"Remove it: nothing stands between two probes."}:void 0,t=>/^ ?for\b/.test(t.before)&&(He(t,"a variable")&&t.tokens.
text(t.at+1)!==":"||He(t,"':'","'..'"))?{hint:XI}:void 0,t=>t.found.startsWith("@")&&/^ ?let ?$/.test(t.before)?{hint:`A map is not declared in a probe: leave l\
et out, and write ${t.found} = ...`}:void 0,t=>He(t,"a variable")&&/^[A-Za-z_]/.test(t.found)?{hint:t.tokens.text(t.at-1)==="--"&&t.tokens.apart(t.at)?"Comments\
 begin with //.":`A variable begins with $: write $${t.found}.`}:void 0,t=>t.found==="'"?{hint:"Strings stand in double quotes."}:void 0,t=>t.found==="`"?{hint:"\
bpftrace has no backquotes: strings stand in double quotes."}:void 0,aP,t=>t.found===";"&&He(t,"a statement")?{extra:!0,hint:"Remove this ';': there is no empty\
 statement."}:void 0,t=>t.found.startsWith("#")?{extra:!0,hint:/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/.test(t.found)?"Lines for\
 the preprocessor stand before the probes.":"Comments begin with //."}:void 0,t=>He(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.test(t.before)?{hint:"The\
 body needs braces, even for one statement."}:void 0,t=>{let e=JI.exec(t.before)?.[1];if(!(e===void 0||t.tokens.onNewLine(t.at)||!/^[@$"\w-]/.test(t.found)))return{
span:nt(t.tokens,t.at),message:`Expected '(' after '${e}', found ${rt(t.found)}.`,hint:`Arguments stand in parentheses: ${e}(...).`}},uP,t=>He(t,"']'")?{hint:"C\
lose the '[' with a ']'."}:void 0,t=>He(t,"')'")&&t.found!==""?{hint:"Close the '(' with a ')'."}:void 0,t=>t.rule==="config"&&t.found===":"?{hint:"A setting is\
 written: name = value;"}:void 0,t=>t.rule==="config"&&He(t,"';'")?{hint:"Settings are separated by ';'."}:void 0,t=>He(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&
t.rule!=="import"?{hint:"Statements are separated by ';'."}:void 0],Jw={hint:"= assigns; write == to compare."},Qw=a(t=>{for(let e of tP){let n=e(t);if(n)return n}},
"diagnoseSlip");function nP({tokens:t,at:e,expected:n,found:r}){if(!n.includes("'{'")||t.code(e-1)!==Yw||r==="{")return;let s=0;for(let i=e-1;i>0;i--)if(t.code(
i)===Yw)s++;else if(t.code(i)===Xw&&--s===0){if(!eP.has(t.code(i-1)))return;let o=t.text(i-1),u=`Expected ${o==="unroll"?"a number of turns":"a condition"} afte\
r '${o}', found '{'.`;return{span:nt(t,i),message:u,hint:`Write ${o} (${o==="unroll"?"5":"pid == 1"}) { ... }.`}}}a(nP,"missingCondition");function rP({tokens:t,
at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||!r.startsWith("@")||!Wr(t,e)))return{message:`Expected '[' after ${rt(r)}, found '${n}'.`,hint:`Keys st\
and in brackets: ${r}[...].`}}a(rP,"keysInBrackets");function sP(t){let{tokens:e,at:n,found:r,before:s,statement:i,rule:o}=t,u=YI.test(r);if(!(VI.test(r)||u)||n===
i||o==="config"||!He(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.
test(s))return;let c=s.trim();return{span:_i(e,i,n),message:u?`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned t\
o.",hint:iP(c)}}a(sP,"wrongTarget");function iP(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(t)?.[1];if(e!==void 0&&QI.test(e))return`${e} is a word of the langu\
age: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?
`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a variable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no membe\
rs: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a map holds letters, digits and _, no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Mem\
bers cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.test(t)?"A positional parameter comes from the command line and cannot b\
e changed.":"A map begins with @ and a variable with $."}a(iP,"targetHint");function oP({tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(
e));return{message:r?"'$0' is no positional parameter.":"A name must follow the '$'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name:\
 $x."}}if(!(t.text(e-1)!=="@"||!Wr(t,e)))return/^[@$]/.test(n)?{hint:"A map is one @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a lett\
er or _, not with a digit."}:void 0}a(oP,"signOfNothing");function aP({tokens:t,at:e,found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'\
.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else follows the closing brace of its if."}}a(aP,"strayElse");function uP(t){let{tokens:e,
at:n,found:r}=t,s=e.text(n-1);if(s===","&&/^[)\],]$/.test(r))return{hint:"Remove the ',' before it."};let i=gi(e,n).at(-1);if(i===void 0||e.code(i)===Xw||!He(t,
"','","')'"))return;if(r.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrace does not join strings: make them one."};let o=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&
!/^(?:if|while|for)$/.test(e.text(i-1)),u=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(s);return o&&u?{hint:"Arguments are separated by ',', and the last is followed by\
 ')'."}:void 0}a(uP,"comma");var cP=[{characters:/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,name:"a typographic quote",hint:'Write ".'},{characters:/[\u2018-\u201b\u2032\u00b4\uff07]/,name:"\
a typographic quote",hint:'Strings stand in plain double quotes: ".'},{characters:/[\u2010-\u2015\u2212\uff0d]/,name:"a typographic dash",hint:"Write the minus \
sign of the keyboard: -."},{characters:/\u2026/,name:"an ellipsis",hint:"Write dots: a range is 0..5."},{characters:/\u00d7/,name:"a multiplication sign",hint:"\
Write *."},{characters:/\u2192/,name:"an arrow",hint:"Write ->."},{characters:/\u2260/,name:"an unequal sign",hint:"Write !=."},{characters:/\u2264/,name:"a les\
s-or-equal sign",hint:"Write <=."},{characters:/\u2265/,name:"a greater-or-equal sign",hint:"Write >=."},{characters:/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
name:"a space that is not the usual one",hint:"Write an ordinary space.",blank:!0},{characters:/[\u2028\u2029\u0085\v\f]/,name:"a line separator that bpftrace d\
oes not know",hint:"Write an ordinary newline.",blank:!0},{characters:/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,name:"a character that cannot be s\
een",hint:"Remove it.",blank:!0},{characters:/\0/,name:"a zero byte",hint:"Save the file as UTF-8: it may be UTF-16, or no text at all.",blank:!0},{characters:/\ufffd/,
name:"a character that could not be read",hint:"Save the file as UTF-8."},{characters:new RegExp("\\p{Cc}","u"),name:"a control character",hint:"Remove it.",blank:!0},
{characters:/[\uff01-\uff5e]/,name:"a full-width character",hint:""}];function ek({tokens:t,at:e,found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n.
length>0&&/[!-~]/.test(r))return;let s=n===""?void 0:cP.find(({characters:u})=>u.test(r));if(s===void 0)return;let i=t.start(e),o=i+r.length;for(;s.blank&&t.source.
startsWith(r,o);)o+=r.length;return{span:{start:i,end:o},extra:s.blank===!0,message:`${wd(r)} is ${s.name}.`,hint:s.hint===""?`Write ${String.fromCharCode(r.charCodeAt(
0)-65248)}.`:s.hint}}a(ek,"diagnoseCharacter");var lP=[{line:/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,message:"This is the marker of a merge conflict.",hint:"Keep\
 one of the two sides, and remove the three markers."},{line:/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,message:"This is a code fence of Markdown.",hint:"Remove the line\
."},{line:/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,message:"This is a shell command.",hint:"A script is what stands between the quotes behind -e, wi\
thout the quotes."}];function tk({tokens:t,at:e}){for(let n of new Set([t.start(0),t.start(e)])){let{source:r}=t,s=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,s),o=Math.min(i===-1?r.length:i,s+200),u=r.slice(s,o).trimEnd(),c=lP.find(({line:l})=>l.test(u));if(c)return{span:{start:s,end:s+u.length},extra:!0,message:c.
message,hint:c.hint}}}a(tk,"diagnoseMarker");var pP=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,dP=E("<string with a bad escape>"),fP=new Set([E("<malformed number>"),E("<digits>")]),hP={"(":"\
')'","[":"']'","{":"'}'"},mP={")":"(","]":"[","}":"{"},gP=[ek,yP,wP,Kw,Vw,Zw,Qw];function xd(t,e,n,r){let s=jw(t,e,r),{at:i}=s,o=s.found==="{"?i-1:i;for(;o>0&&!t.
onNewLine(o);)o--;let u=rk(t,Math.max(o,1)),c=u<t.count?t.start(u):e.end,l=s.expected.includes("a probe"),p=a((x,A,I,O,ee)=>({error:{kind:"syntax-error",span:x,
message:A,expected:I,...O===void 0?{}:{hint:O}},resumeAt:c,at:i,complete:l,...ee===void 0?{}:{mend:ee}}),"explain"),d=t.start(Math.min(i+1,t.count)),f=n.find(({
what:x,start:A})=>x==="string"&&A>=t.start(0)&&A<=d);if(f)return p({start:f.start,end:f.end},"This string is never closed.",[`'"'`],'A string ends on the line i\
t begins on: add the closing ".');let m=tk(s);if(m?.span&&m.message)return p(m.span,m.message,[],m.hint,"leave-out");if(e.open&&(i>=t.count||u<=i)){let x=gi(t,Math.
min(i,u)).at(-1);if(x!==void 0){let A=t.text(x),I=hP[A]??"",O=`This '${A}' is never closed.`;return p(nt(t,x),O,[I],`Add the missing ${I}.`)}}let g=[...s.expected];
g[0]==="'}'"&&(g[1]??"an expression")==="an expression"&&g.splice(1,1,"a statement");let _={...s,expected:g},y=_P(_),b=y?.extra?"leave-out":void 0,w=nt(t,i);if(y?.
message!==void 0)return p(y.span??w,y.message,g,y.hint,b);let k=kP(_);if(k){let x=t.end(i-1);return p(i===0?w:{start:x,end:x},k,g,y?.hint,"semicolon")}let v=s.found===
""?"but the text ends here":`found ${rt(s.found)}`;return p(w,`Expected ${Ms(g)}, ${v}.`,g,y?.hint,b)}a(xd,"explainFailure");function _P(t){for(let e of gP){let n=e(
t);if(n)return n}}a(_P,"diagnose");function yP({tokens:t,at:e,found:n}){let r=nt(t,e),s=t.code(e)===dP?pP.exec(n):void 0;if(s){let[o,u=""]=s,c=r.start+o.length,
l=`bpftrace does not know the escape ${u} in a string.`;return{span:{start:c-u.length,end:c},message:l,hint:"Write \\\\ for a backslash."}}if(!fP.has(t.code(e)))
return;if(n.length<=1e3&&Zn(n))return{message:`${rt(n)} is too large: the largest number is 18446744073709551615.`};let i=bP(n);return{message:`${rt(n)} is not \
a number.`,...i===void 0?{}:{hint:i}}}a(yP,"diagnoseText");function bP(t){if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers:\
 write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A \
leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${rt(
e)} is no unit: times have ns, us, ms, s, m, h or d.`}a(bP,"numberHint");function wP({tokens:t,at:e,found:n}){let r=mP[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.
apart(e))return{extra:!0,span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' closes no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)
return;let s=gi(t,e),i=s.at(-1);if(n==="}"?s.length>0:i!==void 0&&t.text(i)!=="{")return;let o=`Remove it, or add the ${r} that it belongs to.`;return{extra:n===
"}",message:`This '${n}' closes nothing.`,hint:o}}a(wP,"diagnoseClosing");function nk(t,e,n){let r=rk(t,e);return r<t.count?t.start(r):n}a(nk,"resumeAfter");function rk(t,e){
for(let n=e;n<t.count;n++)if(t.onNewLine(n)&&bt(t.source,t.start(n)))return n;return t.count}a(rk,"lineOfItem");function kP({tokens:t,at:e,expected:n,found:r,before:s}){
if(!n.includes("';'")||s==="")return;let i=/^(?:[@$]|[A-Za-z_{])/.test(r)&&/[\w)\]}"+-] ?$/.test(s);if(!(!t.onNewLine(e)&&!i))return`Expected ';' after this, be\
fore ${rt(r)}.`}a(kP,"missingSemicolon");var xP=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));function ik(t){
return xP.get(t)??0}a(ik,"bindingOf");function ok(t,e,n){let r=[],s=t;for(let{operator:i,operand:o}of e)s=sk(r,s,ik(i),n),r.push({left:s,operator:i}),s=o;return sk(
r,s,0,n)}a(ok,"resolvePrecedence");function sk(t,e,n,r){let s=e;for(let i=t.at(-1);i&&ik(i.operator)>=n;i=t.at(-1))s=r(i.left,i.operator,s),t.pop();return s}a(sk,
"joinWaiting");var vP=E(";"),SP=E("<variable>");function De(t,e){let n=t.child(1).children(),r=n.at(-1),s=e&&r?$P(r):void 0;return s&&n.pop(),{kind:"block",span:t.span,statements:n.
map(EP),...s?{value:s}:{}}}a(De,"blockOf");function EP(t){let{span:e}=t;switch(t.rule){case"ifStatement":return lu(t.child(0),!1);case"blockStatement":return De(
t.child(0),!1);case"for":return CP(t);case"while":return{kind:"while",span:e,condition:cu(t.child(1)),body:De(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:cu(t.child(1)),body:De(t.child(2),!1)};default:return AP(t.child(0))}}a(EP,"statementOf");function AP(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:NP(t.child(0)),operator:t.child(1).text,value:re(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:pu(t.child(1)),...n?{type:Ed(n)}:{},...r?{value:re(r)}:{}}}case"jump":return OP(t.child(0));case"localImport":{let n=t.child(0),r={kind:"ca\
ll",span:e,name:n.text,nameSpan:n.span,arguments:[re(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-state\
ment",span:e,expression:re(t)}}}a(AP,"plainStatementOf");function OP(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"b\
reak":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:re(n)}:{}}}a(OP,"jumpOf");function $P(t){if(t.tokens.code(t.end-1)===
vP)return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?re(e):void 0;case"blockStatem\
ent":{let n=De(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=lu(t.child(0),!0);return n.then.value?
{kind:"if-expression",span:n.span,statement:n}:void 0}default:return}}a($P,"trailingValue");function lu(t,e){let n=t.child(3);return sr(t,n.size,()=>{let{span:r}=t,
s=t.optional(4),i=s?De(s.child(1),e):void 0,o=n.children().reduceRight((u,c)=>({kind:"if",span:{start:c.child(1).span.start,end:r.end},condition:cu(c.child(2)),
then:De(c.child(3),e),...u?{else:u}:{}}),i);return{kind:"if",span:r,condition:cu(t.child(1)),then:De(t.child(2),e),...o?{else:o}:{}}})}a(lu,"ifOf");function cu(t){
let e=t.child(0);return re(e.rule==="condition_parentheses"?e.child(1):e.child(0))}a(cu,"conditionOf");function NP(t){return t.rule==="mapAccess"?vd(t):t.code===
SP?pu(t):{kind:"discard",span:t.span}}a(NP,"targetOf");function ak(t){let e=t.child(0);return e.rule==="forMap_parentheses"?ak(e.child(1)):e}a(ak,"innermost");function CP(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:s}=t,i=pu(r.child(0)),o=r.child(2),u=De(e.child(n?2:4),!1);return o.rule!=="range"?{kind:"for-map",
span:s,variable:i,map:Sd(ak(o)),body:u}:{kind:"for-range",span:s,variable:i,from:re(o.child(0)),to:re(o.child(2)),body:u}}a(CP,"forOf");var TP=E("<decimal>"),IP=E("<number>"),PP=E("<string>"),RP=E("<positional>"),LP=E("<variable>"),MP=E("<map>"),FP=E(","),HP=E("?");function re(t){switch(t.rule){case"":
return uk(t);case"expression":return DP(t);case"postfixed":return GP(t);case"prefixed":return zP(t);case"update":return ck(t,t.child(0),t.child(1),!0);case"encl\
osed":return re(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:uk(t.child(1))};case"mapAccess":return vd(t);case"call":{let e=t.
child(0),n=t.list(2).map(re);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return UP(t);case"record":{let e=[t.child(1),...t.
child(3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:re(n.child(2))}))}}case"step":return ck(t,t.child(1),t.child(
0),!1);case"block":return{kind:"block-expression",span:t.span,block:De(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:lu(t,!0)};case"typeof":case"\
size":case"offset":return KP(t);default:throw new TypeError(`${t.rule} is no expression`)}}a(re,"expressionOf");function uk(t){let{span:e,text:n}=t;switch(t.code){case TP:
return{kind:"integer",span:e,text:n};case IP:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case PP:return{kind:"string",span:e,
text:n};case RP:return{kind:"positional",span:e,text:n};case LP:return{kind:"variable",span:e,name:n};case MP:return Sd(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}a(uk,"leafOf");function DP(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
HP;)n--;let r=e.size-n;if(r===0)return Ad(t,0,n).expression;let s=t.child(2);return sr(t,r,()=>{let{end:i}=t.span,o=a(c=>{let l=s.child(n+c);return Ad(l,2,l.child(
3).size)},"elseOf"),u=o(r-1).expression;for(let c=r-1;c>=0;c--){let l=c===0?Ad(t,0,n):o(c-1),p=s.child(n+c).optional(0);u={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:re(p)}:{},else:u}}return u})}a(DP,"conditionalOf");function Ad(t,e,n){let r=t.child(e);return n===0?yi(r):sr(r,n,()=>{let s=t.
child(e+1),i=t.child(e+2),o=Array.from({length:n},(u,c)=>({operator:s.child(c).text,operand:yi(i.child(c))}));return ok(yi(r),o,qP)})}a(Ad,"operationOf");function yi(t){
return{expression:re(t),span:t.span}}a(yi,"extentOf");function qP(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}a(qP,"join");function zP(t){let e=t.child(0),n=t.child(1);return sr(t,e.size,()=>e.children().reduceRight((r,s)=>BP(
s,r),yi(n)).expression)}a(zP,"prefixedOf");function GP(t){let e=t.child(0),n=t.child(1);return n.size===0?re(e):sr(t,n.size,()=>n.children().reduce(jP,yi(e)).expression)}
a(GP,"postfixedOf");function BP(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:Ed(t.child(1)),operand:r}}}a(BP,"wrapPrefix");function jP(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let s=[re(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:s}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}a(jP,"wrapPostfix");function ck(t,e,n,r){let s=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:s,prefix:r,operand:re(n)}}a(ck,"updateOf");function UP(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==FP?re(n):{kind:"tuple",span:t.span,elements:e.map(re)}}a(UP,"tupleOf");function KP(t){let e=t.rule==="offset"?t.child(4):t.child(2),
n=t.tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}a(KP,"measureOf");function vd(t){let e=t.
child(0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(re)}:{}}}a(vd,"mapOf");function Sd(t){return{kind:"map",
span:t.span,name:t.text,nameSpan:t.span}}a(Sd,"bareMapOf");function pu(t){return{kind:"variable",span:t.span,name:t.text}}a(pu,"variableOf");function Ed(t){let e="";
for(let n=t.at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").
trimEnd()}a(Ed,"typeText");function lk(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,
keyword:WP(t.child(0).text),text:t.text};case"config":return{kind:"config",span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,
name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let r=t.child(1),
s=re(t.child(5));return{kind:"map-declaration",span:n,map:r.text,mapSpan:r.span,type:t.child(3).text,maxEntries:s}}case"macro":{let r=t.list(3).map(s=>s.text);return{
kind:"macro",span:n,name:t.child(1).text,parameters:r,body:De(t.child(7),!0)}}case"subprogram":{let r=t.list(3).map(s=>s.child(0).text);return{kind:"subprogram",
span:n,name:t.child(1).text,parameters:r,body:De(t.child(9),!1)}}default:return ZP(t,e)}}a(lk,"itemOf");function ZP(t,e){let n=[];for(let i of[t.child(0),...t.child(
2).children()]){let o=ra(i.text,i.span.start);o.kind==="attach-point"?n.push(o):e.push({span:i.span,problem:o})}let r=t.optional(4),s=n[0]?.name?.text;return{kind:"\
probe",span:t.span,attachPoints:n,...r?{predicate:re(r.child(1)),predicateSpan:r.span}:{},body:De(t.child(5),!1),...s===void 0?{}:{name:s}}}a(ZP,"probeOf");function WP(t){
switch(t){case"union":case"enum":return t;default:return"struct"}}a(WP,"cKeyword");var du=class t{static{a(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,s){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?s:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),s=[n];for(let i=0;i<r.size;i++)s.push(r.child(i));return s}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}};function fu(t,e){let n=[];return{item:lk(new du(e,t._cst,0,0),n),lost:n}}a(fu,"buildItem");var VP=5,YP=8,JP=8*1024,XP=E(";"),QP=new Set([...";{}"].map(E));function pk(t,e,n,r,s){let i=xd(t,e,n,r),{resumeAt:o,complete:u}=i,c=[i.error],l=[],p=0,d=a(()=>({
errors:c,left:[],lost:[],resumeAt:o,reread:p}),"dropped");if(!u&&(e.open||o<e.end||t.count>JP))return d();let f=-1,m;for(let g=0;g<YP&&p+t.count<=s;g++){m!==void 0&&
i.at<=f&&(t.remove(m,m+1),l.pop(),i={...i,at:m});let{at:_}=i,y=!u&&_>f?e2(t,i):void 0;if(m=y&&i.mend==="semicolon"?_:void 0,y)f=y.seen,l.push(y.span);else{let k=u?
{start:_,end:t.count}:Gw(t,_);if(!k)return d();l.push(dk(t,k)),f=k.start-1}p+=t.count;let b=Ya.match(t.characters(),e.rule);if(!b.failed())return{errors:c,...fu(
b,t),left:l,resumeAt:o,reread:p};if(u)return d();i=xd(t,e,n,b);let{error:w}=i;if(!(i.at<=f||w.span.start<(c.at(-1)?.span.end??0))){if(c.length===VP)return d();c.
push(w)}}return d()}a(pk,"recoverItem");function e2(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(n,XP);let s=n+1;for(;s<t.count&&!QP.has(t.code(
s));)s++;return{seen:s,span:e.span}}case"leave-out":{let s=Math.min(n,t.count);for(;s>0&&t.start(s-1)>=e.span.start;)s--;let i=s;for(;i<t.count&&t.end(i)<=e.span.
end;)i++;return s<i?{seen:s,span:dk(t,{start:s,end:i})}:void 0}default:return}}a(e2,"mend");function dk(t,{start:e,end:n}){let r={start:t.start(e),end:t.end(n-1)};
return t.remove(e,n),r}a(dk,"leaveOut");var Od=100,t2=128*1024,n2=128*1024;function bi(t){let e=new nu(t),{tokens:n}=e,r=[],s=[],i=[],o=!1,u,c=t2;for(let p=e.next(o);p;p=e.next(o)){let d=n.start(0),f=u!==
void 0&&"errors"in u&&p.rule==="probe"&&!bt(t,d);if(f&&n.text(0)==="}")continue;let m=f&&u?.item===void 0,g=r2(e,p,c);if(u=g,"errors"in g){let{left:_,resumeAt:y}=g;
if(c-=g.reread,!(m&&g.item===void 0)){let b=s.at(-1)?.span.start??-1,w=g.errors.filter(({span:k})=>k.start>b);s.push(...w.slice(0,Od-s.length))}g.item?i.push(..._.
map(b=>({start:b.start,end:Math.min(b.end,y)}))):i.push({start:d,end:Math.max(d,y)})}if(g.item){let{item:_,lost:y}=g,b=_.kind!=="probe"||_.attachPoints.length>0;
b&&r.push(_),s.push(...y.map(({problem:w})=>w)),i.push(...b?y.map(({span:w})=>w):[_.span])}if("errors"in g){if(s.length>=Od){s.push(hu(n,n.count,"There are too \
many errors: the rest of the file was not read.")),i.push({start:g.resumeAt,end:t.length}),e.rest();break}(g.resumeAt<p.end||p.open)&&(e.resumeAt(g.resumeAt),o=
!0)}}s.push(...Dw(r));let l=e.unclosed.filter(({what:p})=>p==="comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:d})=>d.start===p).map(({span:d})=>d));
return{kind:"script",span:{start:0,end:t.length},text:t,items:r,comments:e.comments,errors:i2(s,l),unread:s2(i)}}a(bi,"parseScript");function r2({tokens:t,unclosed:e},n,r){
let{end:s,tooDeep:i}=n,o=a((u,c)=>({errors:[u],left:[],lost:[],resumeAt:c,reread:0}),"refused");if(i!==void 0)return o(hu(t,i,fk),nk(t,i+1,s));if(t.count>n2)return o(
hu(t,0,"This is too long to be read: split it into several."),s);try{let u=Ya.match(t.characters(),n.rule);return u.failed()?pk(t,n,e,u,r):fu(u,t)}catch(u){if(u instanceof
fi){let c={start:u.start,end:u.start+1};return o({kind:"syntax-error",span:c,message:"This expression is too long: split it over several statements.",expected:[]},
s)}if(u instanceof RangeError)return o(hu(t,0,fk),s);throw u}}a(r2,"parseItem");var fk=`Brackets or conditionals are nested more than ${yd} levels deep here.`;function hu(t,e,n){
let r=t.start(e);return{kind:"syntax-error",span:{start:r,end:e<t.count?r+1:r},message:n,expected:[]}}a(hu,"problemAt");function s2(t){let e=[];for(let n of[...t].
sort((r,s)=>r.start-s.start)){let r=e.at(-1);r===void 0||n.start>r.end?e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}a(s2,"merged");
function i2(t,e){let n=[...t].sort((r,s)=>r.span.start-s.span.start);for(let{start:r,end:s}of e.slice(0,Od)){let i=n.findLastIndex(u=>u.span.start<r),o=n[i]?.message===
"This '{' is never closed.";n.splice(o?i:i+1,o?1:0,{kind:"syntax-error",span:{start:r,end:s},message:"This comment is never closed.",expected:["'*/'"],hint:"Clo\
se it with */, or begin it with // to comment out one line."})}return n.filter(({span:r},s)=>r.start!==n[s-1]?.span.start)}a(i2,"withUnclosedComments");var Vr=class{static{a(this,"Library")}#e=new Map;#t=new Map;add(e,n){this.#e.has(e)||this.#e.set(e,n)}source(e){return this.#e.get(e)}parse(e,n){let r=this.#t.get(
e);if(r?.text===n)return r;let s=bi(n);return this.#t.set(e,s),s}};var $d=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function hk(t,e,n,r){let s=new Set(e.items.flatMap(i=>i.kind==="probe"?[i.body.span.start]:[]));return t.items.every(i=>i.kind!=="probe"||r.includes(i)!==s.has(
gn(i.body.span.start,n)))}a(hk,"keepsProbes");function Yr(t,e){let n=t.lowered[e];return n!==void 0&&Me(n)!==void 0}a(Yr,"refusedNow");function or(t){return t===
"hang"||t==="lost-updates"}a(or,"isBad");function Nd(t,e){return e.world==="open"||e.world==="together"==(t.world==="together")}a(Nd,"isKin");function mk(t,e,n){
let[r,s]=[t.outcomes[n]?.verdict,e.outcomes[n]?.verdict];return e.world==="open"&&t.world!=="open"&&s==="hang"&&r==="lost-updates"}a(mk,"isMilder");function gk(t,e,n,r){
return e.causes.some(s=>s.world===t.world&&or(s.outcomes[n]?.verdict)&&mu(s,t,r))}a(gk,"wasThere");function Cd(t,e,n,r){return e.causes.some(s=>{let i=s.outcomes[n]?.
verdict;return i===void 0||!or(i)?!1:!t.causes.some(o=>{let u=o.outcomes[n]?.verdict;return u!==void 0&&be.indexOf(u)<=be.indexOf(i)&&mu(o,s,r)})})}a(Cd,"worsen\
s");function mu(t,e,n){let r=new Set([...e.probes].map(s=>s.body.span.start));return[...t.probes].some(s=>r.has(gn(s.body.span.start,n)))}a(mu,"sharesProbe");var _k="Linux include/trace/events/lock.h",yk={contention_begin:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flag\
s",pointer:!1}],source:_k},contention_end:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:_k}};
function Td(t){return Object.hasOwn(yk,t)?yk[t]:void 0}a(Td,"tracepointEvent");var o2=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],["in\
t","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]);function bk(t){let e=t.replace(/^const /,"");return o2.get(e)??
(/^struct \w+ \*$/.test(e)?`(${e})`:void 0)}a(bk,"castOf");function wk(t){let[,e,n]=/^(.*?)\w+\((.*)\)$/.exec(t)??[];if(e===void 0||n===void 0)return;let r=n.split(
",").flatMap(s=>{let[,i,o]=/^\s*(.*?)\s*(\w+)$/.exec(s)??[];return i===void 0||o===void 0||i===""?[]:[{name:o,type:i}]});return{result:e.trim(),arguments:r}}a(wk,
"readSignature");var a2=6,kk=/^(args|ctx|probe|reg|sarg\d+)$/;function vk(t,e){let n=[],r,s=new Set,i=a((u,c,l)=>{l===void 0?r??=c:n.push({span:u,text:l})},"replace"),o=a(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")s.add(u.object),i(u.span,`args.${u.name}`,e.byName(u.name));else if(u.kind==="identifier"&&
!s.has(u)){let c=/^arg(\d+)$/.exec(u.name)?.[1];c!==void 0?i(u.span,u.name,e.byNumber(Number(c))):u.name==="retval"?i(u.span,"retval",e.retval):u.name==="func"&&
e.func===void 0?r??="func":kk.test(u.name)&&(r??=u.name)}else u.kind==="call"&&kk.test(u.name)&&(r??=u.name)},"look");return t.predicate!==void 0&&D(t.predicate,
o),D(t.body,o),r===void 0?n:{reason:`${r} has no counterpart after the move`}}a(vk,"argumentEdits");function Sk(t,e,n){let r=n.flatMap(o=>Lo(t,o)?.signature??[]),
s=[...new Set(r)].map(wk),i=a(o=>{let u=new Set(s.map(c=>c&&o(c)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:a(o=>e?void 0:i(({arguments:u})=>{
let c=u.findIndex(l=>l.name===o);return c<a2?xk(`arg${c}`,u[c]?.type):void 0}),"byName"),byNumber:a(()=>{},"byNumber"),retval:e?i(({result:o})=>xk("retval",o)):
void 0,func:"func"}}a(Sk,"toKprobe");function xk(t,e){let n=e===void 0?void 0:bk(e);if(n!==void 0)return n===""?t:`(${n}${t})`}a(xk,"written");function Id(t,e,n){
let r=a(s=>{if(s===void 0)return;let i=`args${e?"->":"."}${s.field}`;return s.pointer&&n!==void 0?`((${n})${i})`:i},"field");return{byName:a(s=>r(t.arguments.find(
i=>i.name===s)),"byName"),byNumber:a(s=>r(t.arguments[s]),"byNumber"),retval:void 0,func:void 0}}a(Id,"toTracepoint");var Pd="Events that fire inside another BPF program are skipped by the kernel, without a count.",u2=`${Pd} A kretprobe also misses returns while too many calls \
of the function are under way.`,c2=`${Pd} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apa\
rt by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`,l2="0.19",p2="struct qspinlock *",Ek={kind:"group",what:"a move to kprobes\
 or tracepoints",propose:d2};function d2({judgement:t,cause:e,many:n}){if(e===void 0)return;let r=h2(t,e.world==="open"?f2(t,e.probes,n):void 0),s=new Map(r.map(
f=>[f.attachPoint,f]));if(s.size===0)return{reason:"no program of the script can be moved"};if(new Set(r.map(({name:f,attachPoint:m})=>`${m.span.start} ${f}`)).
size>s.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:f})=>ht(t.model,f.span)!==void 0))return{reason:"a probe of an import\
ed file would have to move too, and edits stay in the script"};let i=t.lowered.filter(f=>f.refusals.length===0).map(({target:f})=>f),o=[];for(let f of s.values()){
let m=m2(f,r,i);if("reason"in m)return m;o.push(m)}let u=t.model.script.items.flatMap(f=>f.kind==="probe"?f.attachPoints.filter(m=>!s.has(m)).map(({text:m})=>m):
[]);if(new Set([...o.map(({text:f})=>f),...u]).size<o.length+new Set(u).size)return{reason:"two programs would be at the same attach point after it"};let c=_2(o);
if("reason"in c)return c;let l=o.some(({text:f})=>f.includes(":contention_")),p=o.some(({text:f})=>f.startsWith("kretprobe:"));return{loss:l?"other-events":"mor\
e-events",title:`Attach by ${l?"the contention tracepoints":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?
c2:p?u2:Pd,safe:!0,edits:c}}a(d2,"proposeGroup");function f2({causes:t},e,n){return n?new Set(t.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):e}
a(f2,"probesToMove");function h2({lowered:t},e){let n=new Map;for(let r of t)if(!(r.refusals.length>0))for(let s of r.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||e!==void 0&&!e.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s);return[...n.values()]}a(h2,"programsToMove");function m2(t,e,n){
let{attachPoint:r,probe:s,site:i,kind:o}=t,{place:u}=r,c=n.some(g=>!j(g.bpftrace,l2));if(u.form==="rawTracepoint"){let g=Td(u.event.text);if(g===void 0)return{reason:`\
what the tracepoint ${u.event.text} has for arguments is not known here`};let _=`tracepoint:${g.category}:${u.event.text}`;return{probe:s,attachPoint:r,text:_,translation:Id(
g,c)}}if(u.form!=="kernelFunction"||o!=="fentry"&&o!=="fexit")return{reason:`${t.name} has no counterpart among kprobes and tracepoints`};let l=u.function.text,
p=i!==void 0&&Cl.includes(i.function),d=e.some(g=>g.kind!==o&&g.site?.function===i?.function);if(p&&d){let g=`contention_${o==="fentry"?"begin":"end"}`,_=Td(g);
if(_===void 0)throw new Error(`${g} is not in the table of tracepoints`);let y=g2(Id(_,c,p2));return{probe:s,attachPoint:r,text:`tracepoint:${_.category}:${g}`,
translation:y}}let f=[u.module?.text??[],l].flat(),m=Sk(l,o==="fexit",n);return o==="fentry"?{probe:s,attachPoint:r,text:["kprobe",...f].join(":"),translation:m}:
e.length===1||i===void 0||!n.some(g=>Mo(i,g))?{probe:s,attachPoint:r,text:["kretprobe",...f].join(":"),translation:m}:{reason:`the exit of ${l} has no counterpa\
rt that pairs with its entry`}}a(m2,"moveOf");function g2({byName:t}){return{byName:a(e=>e==="lock"?t(e):void 0,"byName"),byNumber:a(()=>{},"byNumber"),retval:void 0,
func:void 0}}a(g2,"slowPathArguments");function _2(t){let e=t.map(({attachPoint:n,text:r})=>({span:n.span,text:r}));for(let n of new Set(t.map(r=>r.probe))){let r=t.
filter(c=>c.probe===n),s=new Map;for(let{translation:c}of r){let l=vk(n,c);if("reason"in l)return l;s.set(JSON.stringify(l),l)}let[i=[],...o]=s.values(),u=r.length<
n.attachPoints.length&&i.length>0;if(o.length>0||u)return{reason:"a probe with several attach points would need other arguments at each of them"};e.push(...i)}return e}
a(_2,"moveEdits");function Rd(t,e,n){let r=[t.script,...t.imported.map(i=>i.script)].map(({text:i})=>i),s=new Set(r.flatMap(i=>i.match(/[@$]\w+/g)??[]));for(let i=1;;i++){let o=i===
1?e:`${e}${i}`;if(n.every(u=>!s.has(o+u)))return o}}a(Rd,"freeName");function Jr({script:t,imported:e},n){return[t,...e.map(r=>r.script)].some(({items:r})=>r.some(
s=>s.kind==="macro"||s.kind==="subprogram"?s.name===n:s.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(s.text)))}a(Jr,"isDefined");function _u({model:t,lowered:e}){let n=new Set(e.flatMap(o=>o.programs.filter(u=>u.operations.length>0).map(u=>u.probe))),r=t.probes.filter(({phase:o,probe:u})=>o===
"attached"&&n.has(u)),s=r.filter(({guard:o})=>o!==void 0),i=r.filter(({guard:o})=>o===void 0).map(({probe:o})=>o);return i.length===0?{reason:"every probe that \
takes a lock is guarded already"}:new Set(s.map(({guard:o})=>o?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each othe\
r"}:i.some(o=>ht(t,o.span)!==void 0)?{reason:"a probe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:s}}a(_u,"probesToGu\
ard");function yu(t,{open:e,lower:n},{model:r},s){let i=[];for(let{body:o}of t){let u=gu(o.statements);if([...o.statements,...o.value===void 0?[]:[o.value]].some(
d=>y2(d,u,r.guards.reach)))return{reason:"a probe leaves inside a larger expression or a macro, where the guard cannot be lowered"};i.push(s.atStart(o,e),...u.map(
d=>s.before(d.span,n)));let l=o.statements.at(-1);o.value===void 0&&l!==void 0&&u.includes(l)||i.push(...s.atEnd(o,n))}return i}a(yu,"guardEdits");function gu(t){
return t.flatMap(Ak)}a(gu,"waysOut");function Ak(t){switch(t.kind){case"jump":return t.keyword==="return"?[t]:[];case"expression-statement":return t.expression.
kind==="call"&&t.expression.name==="exit"?[t]:[];case"block":return gu(t.statements);case"if":{let e=t.else===void 0?[]:Ak(t.else);return[...gu(t.then.statements),
...e]}case"unroll":case"while":case"for-map":case"for-range":return gu(t.body.statements);case"assignment":case"let":return[]}}a(Ak,"waysOutOf");function y2(t,e,n){
let r=new Set(e);for(let i of e)i.kind==="expression-statement"&&r.add(i.expression);let s=!1;return D(t,i=>{r.has(i)||(i.kind==="jump"?s||=i.keyword==="return":
(i.kind==="call"||i.kind==="identifier")&&(s||=n.exitsBy(i.name)))}),s}a(y2,"leavesUnseen");var bu=class{static{a(this,"Layout")}#e;#t;#n;newline;constructor(e){this.#t=e,this.#e=e.text,this.#n=new R(e.text),this.newline=/\r\n/.test(e.text.slice(0,e.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(e,n){let r=e.span.start+1,s=this.#e.indexOf(`
`,r),i=e.statements[0]?.span.start??e.value?.span.start??e.span.end-1;if(s===-1||s>=i||this.#c(s)!==void 0)return Ze(r,n.map(u=>` ${u}`).join(""));let o=this.#s(
e);return Ze(s+1,n.map(u=>o+u+this.newline).join(""))}atEnd(e,n){let r=e.span.end-1,s=[],i=e.value??e.statements.at(-1);if(i!==void 0&&this.#d(i,r)&&s.push(Ze(i.
span.end,";")),this.#u(r)){let u=this.#n.lineStart(this.#n.position(r).line);return[...s,Ze(u,this.#s(e)+n+this.newline)]}let o=/\s/.test(this.#e[r-1]??"")?"":"\
 ";return[...s,Ze(r,`${o}${n} `)]}before(e,n){let r=this.#u(e.start)?this.newline+this.#a(e.start):" ";return Ze(e.start,n+r)}remove(e){let n=/^\s*;/.exec(this.#e.
slice(e.end)),r=e.end+(n?.[0].length??0),s=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(r))?.[0]??"";if(!this.#u(e.start)){let u=s.replace(/\r?\n$/,"").length;return{span:{
start:e.start,end:r+u},text:""}}return{span:{start:s.endsWith(`
`)?this.#n.lineStart(this.#n.position(e.start).line):e.start,end:r+s.length},text:""}}beforeProbes(e,n){let r=this.#t.items.find(s=>s.kind==="probe");return r&&
this.#r(r.span.start,e,n)}beforeBodies(e,n){let r=this.#t.items.find(({kind:s})=>!b2.has(s));return r&&this.#r(r.span.start,e,n)}probe(e,n){let r=n.map(s=>this.
unit+s);return this.#i()?[e,"{",...r,"}"]:[`${e} {`,...r,"}"]}above(e,n){let r=this.#o(this.#n.position(e).line);return Ze(r,`${this.#a(e)}// ${n}${this.newline}`)}commentOut(e,n){
let r=this.#n.position(e.start).line,s=this.#n.position(e.end).line,i=this.#n.lineStart(s+1);if(!(this.#u(e.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(e.end,i))))
return this.#e.slice(e.start,e.end).includes("*/")?void 0:[Ze(e.start,`${wu(n)} /* `),Ze(e.end," */")];let u=[];for(let c=r;c<=s;c++){let l=this.#o(c),p=c===r?n.
map(d=>`// ${d}${this.newline}`).join(""):"";u.push(Ze(l,`${p}// `))}return u}#r(e,n,r){let s=this.#n.position(e).line;if(!this.#u(e))return Ze(e,`${wu(n)} ${r.
map(o=>o.trim()).join(" ")} `);let i=s;for(;s>1&&this.#p(s-1);)s--;return s===1&&(s=i),Ze(this.#o(s),[...n.map(o=>`// ${o}`),...r,""].map(o=>o+this.newline).join(
""))}#i(){for(let e of this.#t.items){if(e.kind!=="probe")continue;let{start:n,end:r}=e.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#u(n)}return!0}afterAll(e){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Ze(n,r+e.map(s=>s+this.newline).join(""))}get unit(){let e=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return e.startsWith(
"	")?"	":e}#s(e){let n=e.statements[0]??e.value;return n!==void 0&&this.#u(n.span.start)?this.#a(n.span.start):this.#a(e.span.start)+this.unit}#o(e){let n=this.#n.
lineStart(e);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#a(e){let n=this.#o(this.#n.position(e).line);return/^[ \t]*/.exec(this.#e.slice(n,e))?.[0]??""}#u(e){
let n=this.#n.lineStart(this.#n.position(e).line);return n>0||e===0?/^[ \t]*$/.test(this.#e.slice(n,e)):/^\s*$/.test(this.#e.slice(0,e))}#p(e){let n=this.#n.lineStart(
e),r=this.#n.lineStart(e+1),s=n+(/^[ \t]*/.exec(this.#e.slice(n,r))?.[0].length??0),i=this.#c(s);return i!==void 0&&i.kind!=="shebang"&&this.#e.slice(i.span.end,
r).trim()===""}#c(e){let{comments:n}=this.#t,r=0,s=n.length;for(;r<s;){let o=r+s>>1;(n[o]?.span.end??0)<=e?r=o+1:s=o}let i=n[r];return i!==void 0&&i.span.start<=
e?i:void 0}#d(e,n){if(w2.has(e.kind)||this.#e[e.span.end-1]===";")return!1;let r=e.span.end;for(;;){let s=this.#c(r);if(s!==void 0)r=s.span.end;else if(r<n&&/\s/.
test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function wu(t){return`/* ${t.join(" ")} */`}a(wu,"blockComment");var b2=new Set(["preprocessor","c\
-definition","config","import"]),w2=new Set(["block","if","unroll","while","for-map","for-range"]);function Ze(t,e){return{span:{start:t,end:t},text:e}}a(Ze,"in\
sert");var ku=16,Ld=ku*ku,k2="0.24",x2=["cpu","ncpus","sum","clear"],Ok={kind:"guard",what:"a guard in the script",propose:v2};function v2({judgement:t,cause:e,targets:n,
layout:r,options:s}){if(e===void 0)return;if(e.world!=="closed")return{reason:Md};let i=n.filter(y=>j(y.bpftrace,Ge.bpftrace)&&j(y.kernel,Ge.kernel));if(i.length===
0)return{reason:`it needs bpftrace ${Ge.bpftrace} and Linux ${Ge.kernel}: before, the flag would be a locked update itself`};let{model:o}=t;if(o.maxMapKeys!==void 0&&
o.maxMapKeys<Ld)return{reason:`max_map_keys leaves no room for an entry for each of ${Ld} CPUs`};let u=x2.find(y=>Jr(o,y));if(u!==void 0)return{reason:`the scri\
pt gives ${u} another meaning`};let c=_u(t);if("reason"in c)return c;let[l]=c.guarded;if(l?.guard?.imported)return{reason:"its other probes have the guard of th\
e guard file"};let p=l?.guard?.map,d=S2(o,p),f=p===void 0&&s.countMissed!==!1?d.missed:void 0,m=[`if (${d.guard}[cpu] > 0) { ${f===void 0?"":`${f} = sum(1); `}r\
eturn; }`,`${d.guard}[cpu] = sum(1);`],g=yu(c.probes,{open:m,lower:`${d.guard}[cpu] = sum(-1);`},t,r);if("reason"in g)return g;if(p===void 0){let y=E2(t,{...d,missed:f},
r,i);if("reason"in y)return y;g.push(y,...O2(t,d.guard,r))}let _=f===void 0?"Skipped events are not counted":`Skipped events are counted in ${f}`;return{loss:"m\
ore-events",title:`Guard the probes with a per-CPU flag, ${d.guard}: an event that fires while one of them runs on that CPU leaves early`,cost:`${_}; each event\
 costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,edits:g}}a(v2,"proposeGuard");var Md="a guard in this script cannot s\
ee the other program";function S2(t,e){let n=e??Rd(t,"@guard",["","_missed"]);return{guard:n,missed:`${n}_missed`,counter:Rd(t,"$guard_cpu",[""])}}a(S2,"guardNa\
mes");function E2(t,e,n,r){let{model:s,lowered:i}=t,o=i.filter(m=>m.refusals.length===0).map(m=>m.target),u=[...r,...o].every(m=>j(m.bpftrace,k2)),c=A2(e,u),l=u?
"":`, on up to ${Ld} CPUs`,p=[`${e.guard} keeps these probes from running inside each other${l}.`,...e.missed===void 0?[]:[`${e.missed} counts the events that i\
t skips.`]],d=Fd(s);return d==="unusable"?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:d!==void 0?n.atStart(d.body,[
wu(p),...c]):n.beforeProbes(p,n.probe("BEGIN",c))??{reason:"the script has no probe of its own"}}a(E2,"seedEdit");function Fd(t){let e=t.script.items.filter(r=>r.
kind==="probe"&&r.attachPoints.some(s=>je(s.provider)?.provider.name==="begin"));if(e.length===0)return;let n=e.find(r=>r.kind==="probe"&&r.attachPoints.length===
1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}a(Fd,"findBegin");function A2({guard:t,missed:e,counter:n},r){let s=e===void 0?[]:[`${e} = sum(0)\
;`];return r?[`for (${n} : 0..ncpus) { ${t}[(uint64)${n}] = sum(0); }`,...s]:[`${n} = (uint64)0;`,`unroll(${ku}) { unroll(${ku}) { ${t}[${n}] = sum(0); ${n}++; \
} }`,...s]}a(A2,"seedStatements");function O2({model:t},e,n){let r=t.probes.find(({phase:i,probe:o})=>i==="end"&&o.predicate===void 0&&ht(t,o.span)===void 0)?.probe;
return r!==void 0?[n.atStart(r.body,[`clear(${e});`])]:t.probes.some(({probe:i})=>i.attachPoints.some(o=>je(o.provider)?.provider.name==="end"))?[]:[n.afterAll(
n.probe("END",[`clear(${e});`]))]}a(O2,"hideEdits");var $k={kind:"guard",what:"the guard file",propose:$2};function $2({judgement:t,cause:e,targets:n,layout:r}){if(e===void 0)return;if(e.world!=="closed")return{reason:Md};
if(!n.some(f=>j(f.bpftrace,od.bpftrace)))return{reason:`only bpftrace ${od.bpftrace} and later import files`};let{model:s}=t,i=_u(t);if("reason"in i)return i;if(i.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let o=s.guards.file??_w,u=[o.enter,o.leave].find(f=>Jr(s,
f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let c=s.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(s.guards.file===void 0&&c.some(
f=>f.split("/").at(-1)===Kr))return{reason:`it imports another ${Kr}`};if(i.probes.some(({body:f})=>N2(f,s.script.text)))return{reason:"a probe starts with an o\
perator, which bpftrace 0.27 would take for one between the test and it"};let l={open:[`if (${o.enter}() == 0) { return; }`],lower:`${o.leave}();`},p=yu(i.probes,
l,t,r);if("reason"in p)return p;if(s.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],m=r.beforeBodies(
f,[`import "${Kr}";`]);if(m===void 0)return{reason:"the script has no probe of its own"};let g={path:Kr,span:{start:0,end:0},text:o.text};p.unshift(g,m)}return{
loss:"some-events",title:`Guard the probes with the flag of a guard file (${s.guards.file===void 0?`put ${Kr} beside the script and import it`:"as its other pro\
bes have it"}): an event that fires while one of them runs on that CPU leaves early`,cost:"Skipped events are not counted; each event costs 3 to 10 ns more (mea\
sured on 2 CPUs).",safe:!0,edits:p,guardFile:o}}a($2,"proposeImport");function N2({statements:t,value:e},n){let r=t[0]??e;return r!==void 0&&/[-+*&]/.test(n[r.span.
start]??"")}a(N2,"joinsTest");var C2="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Nk={kind:"leave-out",what:"leaving the probe out",propose:a(
t=>t.cause&&t.cause.probes.size<=2?Tk(t,[t.cause.inner.probe]):void 0,"propose")},Ck={kind:"leave-out",what:"leaving its probes out",propose:a(t=>t.cause&&t.cause.
probes.size>1?Tk(t,[...t.cause.probes]):void 0,"propose")};function Tk({judgement:t,layout:e},n){let{model:r}=t;if(n.some(({span:u})=>ht(r,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:u,probe:c})=>u==="attached"&&!n.includes(c)))return{reason:"nothing would be left of the script"};let s=T2(
t,n);if(s!==void 0)return{reason:`nothing else would set ${s}, which other probes read`};let i=n.map(({span:u})=>e.commentOut(u,[C2]));return i.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:i.flatMap(u=>u??[]),removes:n}}a(Tk,"propose");function T2({model:t},e){let n=new Set,r=new Set,s=a(o=>{o.kind==="map"&&n.add(o.name);
let u=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;u?.kind==="map"&&r.add(u.name),o.kind==="map-declaration"&&r.add(o.map)},"look");for(let o of t.
script.items)e.some(u=>u===o)||D(o,s);let i=new Set;for(let o of e)D(o,u=>{u.kind==="map"&&i.add(u.name)});return[...i].find(o=>n.has(o)&&!r.has(o))}a(T2,"mapLe\
ftUndefined");var I2=["print","clear","zero"];function Ik({script:t,imported:e,probes:n}){let r=new Map,s=new Set,i=new Set(n.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));
for(let u of e)for(let c of u.script.items)D(c,l=>P2(l,s));for(let u of t.items){let c=new Set;D(u,l=>{if(l.kind==="expression-statement"||l.kind==="assignment"){
let p=R2(l,t.text,u.kind==="probe"&&i.has(u));if(p!==void 0&&u.kind==="probe"&&(c.add(p.target),r.set(p.target.name,[...r.get(p.target.name)??[],p])),l.kind==="\
expression-statement"&&l.expression.kind==="call"){let{name:d,arguments:f}=l.expression;I2.includes(d)&&f[0]?.kind==="map"&&f[0].keys===void 0&&c.add(f[0])}}l.kind===
"map"&&!c.has(l)&&s.add(l.name),l.kind==="map-declaration"&&s.add(l.map)})}let o=new Map;for(let[u,c]of r){let l=c.map(({target:p})=>L2(p,t.text));s.has(u)||l.some(
p=>p===void 0)||o.set(u,{map:u,changes:c,keys:new Set(l.flatMap(p=>p??[]))})}return o}a(Ik,"countersOf");function P2(t,e){t.kind==="map"&&e.add(t.name),t.kind===
"map-declaration"&&e.add(t.map)}a(P2,"noteName");function R2(t,e,n){let{span:r}=t;if(t.kind==="expression-statement"){let{expression:c}=t;if(c.kind!=="update"||
c.operand.kind!=="map")return;let l=c.operator==="++"?void 0:"-1";return{span:r,target:c.operand,added:l,is:"plain"}}if(t.kind!=="assignment"||t.target.kind!=="\
map")return;let{target:s,value:i,operator:o}=t;if(o==="+=")return{span:r,target:s,added:Hd(i,e),is:"plain"};if(o!=="=")return;if(i.kind==="call"&&i.name==="coun\
t"&&i.arguments.length===0)return{span:r,target:s,added:void 0,is:"count"};let[u]=i.kind==="call"&&i.name==="sum"?i.arguments:[];return u!==void 0?{span:r,target:s,
added:Hd(u,e),is:"sum"}:n&&ae(i)===0?{span:r,target:s,added:"0",is:"set-to-zero"}:void 0}a(R2,"changeOf");function Hd({span:t},e){return e.slice(t.start,t.end)}
a(Hd,"sliceOf");function L2({keys:t},e){return t===void 0?"":t.every(({kind:r})=>r==="integer"||r==="string")?t.map(r=>Hd(r,e)).join(", "):void 0}a(L2,"literalK\
ey");var Pk={kind:"lock-free",what:"count() in place of ++",propose:a(t=>Lk(t,"count"),"propose")},Rk={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:a(
t=>Lk(t,"sum"),"propose")};function Lk({judgement:t,cause:e,layout:n,many:r,targets:s},i){if(e===void 0)return;let{model:o,lowered:u}=t;if(Jr(o,i))return{reason:`\
the script gives ${i} another meaning`};if(i==="count"&&!s.some(y=>kr("scalar-count",y.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let c=new Set;for(let y of u)for(let{probe:b,operations:w}of y.programs)if(r||e.probes.has(b))for(let{locks:k}of w)for(let{
map:v}of k)v!==void 0&&c.add(v);let l=Ik(o),p=[...c].flatMap(y=>l.get(y)??[]),d=i==="sum"?p:p.filter(M2);if(d.length===0)return{reason:"no map with known entrie\
s is only counted up and printed, so none can become an aggregation"};let f=[],m=[],g=Fd(o);for(let y of d){for(let b of y.changes)f.push(...F2(b,i,o.script.text));
i==="sum"&&m.push(...H2(y))}if(i==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let y=["Th\
ese entries are there before the first event, so that no change of them takes a lock."],b=g===void 0?n.beforeProbes(y,n.probe("BEGIN",m)):n.atStart(g.body,m);if(b===
void 0)return{reason:"the script has no probe of its own"};f.push(b)}let _=d.map(({map:y})=>y).join(", ");return{loss:"nothing",title:i==="count"?`Count with co\
unt() in ${_}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${_} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:f}}a(Lk,"propose");function M2({changes:t,keys:e}){return[
...e].every(n=>n==="")&&t.every(({is:n,added:r})=>n!=="sum"&&r===void 0)}a(M2,"isCount");function F2({span:t,target:e,added:n,is:r},s,i){if(r===s)return[];let o=i.
slice(e.span.start,e.span.end);return[{span:t,text:`${o} = ${s==="count"?"count()":`sum(${n??1})`}`}]}a(F2,"rewritten");function H2({map:t,keys:e}){return[...e].
map(n=>`${t}${n===""?"":`[${n}]`} = sum(0);`)}a(H2,"seedsOf");var D2=15e4,q2=1,z2={reason:"it was not tried: the script is long and has many findings"},xu=class{static{a(this,"Prover")}#e;#t=new Map;#n=0;#r;constructor(e){
this.#e=e}prove(e,n,r){let s=hw(e.edits);if(s===void 0)return{reason:"its edits overlap"};let{script:i}=this.#e.model;if(s.some(({span:p})=>p.end>i.text.length))
return{reason:"it would change an imported file"};if(e.hides)return this.#c(n,s);let o=_t(i.text,s);if(o===i.text)return{reason:"there is nothing to change"};let u=this.#s(
o,e.guardFile);if("reason"in u)return u;if(!hk(i,u.script,s,e.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let c=r===
void 0?this.#p(n,u,s):this.#u(r,u,s);return"reason"in c?c:r===void 0||this.#i(c,n,r,u,s)?{edits:s,targets:c}:{reason:Mk}}#i(e,{rule:n,span:r},s,i,o){let{lowered:u,
configured:c,suppressions:l,neighbours:p}=this.#e,d=gn(r.start,o),f=a(({findings:k,judgement:v})=>k.some(x=>{if(x.rule!==n||x.span.start!==d)return!1;let A=v.causes.
find(({witness:I})=>I===x.witness);return A===void 0||Nd(s,A)}),"stays");if(e.length===u.length)return!f(i);let m=e.join(" "),g=i.alone.get(m);if(g!==void 0)return!f(
g);let _=u.map(({target:k})=>k).filter(({name:k})=>e.includes(k)),y=p.map(k=>({...k,lowered:k.lowered.filter(({target:v})=>e.includes(v.name))})),b=Ys(i.judgement.
model,_,c,l,y),w={judgement:b,findings:Dd(b)};return i.alone.set(m,w),!f(w)}#s(e,n){let r=`${n===void 0?"":n.version} ${e}`,s=this.#t.get(r);if(s!==void 0)return s;
if(!this.#o(e.length))return z2;let i=this.#a(e,n);return this.#t.set(r,i),i}#o(e){let{length:n}=this.#e.model.script.text;return this.#n>Math.max(D2,q2*n)?!1:(this.#n+=
e,!0)}#a(e,n){let{model:r,lowered:s,configured:i,suppressions:o,neighbours:u}=this.#e,c=bi(e);if(c.errors.length>0)return{reason:"the result would not parse"};let l=s.
map(({target:f})=>f),p=_a(c,r.imported,n??r.guards.file),d=Ys(p,l,i,o,u);return{script:c,judgement:d,findings:Dd(d),alone:new Map}}#u(e,{judgement:n,findings:r},s){
let i=this.#e,o=[],u;for(let[l,{target:p}]of i.lowered.entries()){let d=e.outcomes[l]?.verdict,f=Yr(n,l);if(f&&d!=="hang"&&!Yr(i,l))return{reason:`bpftrace woul\
d refuse the result on ${p.name}`};if(f)continue;if(Cd(i,n,l,s))return{reason:`it would be worse on ${p.name}`};n.causes.some(g=>or(g.outcomes[l]?.verdict)&&Nd(
e,g)&&mu(e,g,s)&&!(mk(g,e,l)&&gk(g,i,l,s)))?u??=p.name:or(d)&&o.push(p.name)}if(o.length===0)return{reason:u===void 0?"it helps on no target":Mk};let c=this.#f(
r,s).find(({rule:l})=>l!=="lossy-mitigation");return c===void 0?o:{reason:`it would lead to another finding, ${c.rule}`}}#p(e,{judgement:n,findings:r},s){let i=this.#e,
o=gn(e.span.start,s);if(r.some(c=>c.rule===e.rule&&B2(c,o,e)))return{reason:"the finding would stay"};for(let[c,{target:l}]of i.lowered.entries()){if(Yr(n,c)&&!Yr(
i,c))return{reason:`bpftrace would refuse the result on ${l.name}`};if(Cd(i,n,c,s))return{reason:`it would be worse on ${l.name}`}}let[u]=this.#f(r,s);return u!==
void 0?{reason:`it would lead to another finding, ${u.rule}`}:i.lowered.filter((c,l)=>!Yr(n,l)).map(({target:c})=>c.name)}#c(e,n){let{model:r,suppressions:s,lowered:i}=this.#e,
[o,...u]=n;if(o===void 0||u.length>0)return{reason:"a comment is one edit"};let{items:c,part:l}=G2(r.script,o.span.start,e.span.start),p={text:o.text,span:{start:o.
span.start-l.start,end:o.span.end-l.start}},d=bi(_t(r.script.text.slice(l.start,l.end),[p])),f=a(b=>gn(b-l.start,[p]),"place"),m=d.comments.filter(({span:b})=>b.
start>=p.span.start&&b.end<=p.span.start+p.text.length),g=d.errors.length===0&&d.items.length===c.length&&d.items.every(({span:b},w)=>{let k=c[w]?.span;return k!==
void 0&&b.start===f(k.start)&&b.end===f(k.end)});if(m.length!==1||!g)return{reason:Fk};let _={...e,span:{start:f(e.span.start),end:f(e.span.end)}};return ei([_],
d,Xs(s)).length>0?{reason:Fk}:{edits:n,targets:i.map(({target:b})=>b.name)}}#d(){return this.#r??=Dd(this.#e),this.#r}#f(e,n){let r=new Set(this.#d().map(s=>`${s.
rule} ${gn(s.span.start,n)}`));return e.filter(({rule:s,span:i})=>s!=="unsupported-syntax"&&s!=="refused-probe"&&!r.has(`${s} ${i.start}`))}};function G2({text:t,
items:e},n,r){let s=t.indexOf(`
`,r),[i,o]=[Math.min(n,r),s===-1?t.length:s],u=e.findLastIndex(({span:l})=>l.end<=i),c=e.findIndex(({span:l})=>l.start>=o);return{items:e.slice(Math.max(u,0),c===
-1?e.length:c+1),part:{start:e[u]?.span.start??0,end:e[c]?.span.end??t.length}}}a(G2,"itemsAround");function Dd(t){let e=[];for(let n of Rt)e.push(...n.check(t,
e).map(r=>ya(r,t.model,"")));return ei(e,t.model.script,t.suppressions)}a(Dd,"reported");var Mk="the locks could still be taken like this",Fk="no comment can sp\
eak of the line of the finding";function B2(t,e,n){return t.span.start===e||t.message===n.message}a(B2,"isAt");var j2="0.24",vu=16,Dk={kind:"guard",what:"completing the guard of the script",propose:U2};function U2({judgement:t,finding:e,cause:n,layout:r}){return e.rule===
"guard-incomplete"?K2(e,t,r):n?.world==="closed"?Z2(t,r):void 0}a(U2,"proposeRepair");function K2({span:t,message:e},n,r){let s=Js(n).find(o=>o.span.start===t.start&&
o.span.end===t.end&&e.includes(o.map));if(s===void 0)return;let i=zk(s,n,r);return"reason"in i?i:{...qk(W2(s)),edits:i}}a(K2,"repairOfFinding");function Z2(t,e){
let n=Js(t);if(n.length===0)return;let r=new Map,s=new Set;for(let o of n){let u=o.problem==="plain-map"||o.problem==="not-per-cpu";if(u&&s.has(o.map))continue;
u&&s.add(o.map);let c=zk(o,t,e);if("reason"in c)return c;for(let l of c)r.set(`${l.span.start} ${l.span.end} ${l.text}`,l)}let i=[...new Set(n.map(({map:o})=>o))].
join(", ");return{...qk(`Complete the guard ${i}, which the script has already`),edits:[...r.values()]}}a(Z2,"completeAll");function qk(t){return{loss:"nothing",
title:t,cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}a(qk,"guardCandidate");function W2({problem:t,
map:e}){switch(t){case"not-per-cpu":return`Keep the guard ${e} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${e} as a \
sum, which is changed in place without a lock`;case"wrong-test":return`Test the guard ${e} for a number above zero`;case"raised-before-test":return`Test the gua\
rd ${e} before it is raised`;case"leaks":return`Lower the guard ${e} on every way out`;case"lowered-early":return`Lower the guard ${e} where the probe leaves`;case"\
unseeded":return`Make the entries of the guard ${e} in BEGIN`;case"removed":return`Leave the entries of the guard ${e} alone while probes are attached`;case"mis\
sing":return`Guard this probe by ${e} too`;case"changed-otherwise":return`Change the guard ${e} by sum(1) and sum(-1) only`}}a(W2,"titleOf");function zk(t,e,n){
let{script:r}=e.model;if(t.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:s,map:i}=t;switch(t.problem){case"not-per-\
cpu":case"plain-map":return X2(i,e,n);case"wrong-test":return s===void 0?[]:[Gk(s)];case"raised-before-test":return s?.early===void 0?[]:Y2(s.early,s.raise.span,
r.text,n);case"leaks":case"lowered-early":return V2(t,r.text,n);case"unseeded":return jk(i,e,n);case"removed":return Q2(t,n);case"missing":return tR(t,e,n);case"\
changed-otherwise":return{reason:`what the other change of ${i} is for cannot be told`}}}a(zk,"repairOf");function V2({attempt:t,imported:e},n,r){let s=t?.balance??
e?.attempt?.balance;if(s===void 0)return[];let i=t===void 0?`${e?.file.leave}();`:J2(t,n),o=Bk(s.leaks,i,r);return"reason"in o?o:[...s.early.map(({span:u})=>r.remove(
u)),...o]}a(V2,"balanced");function Gk({test:t,map:e}){return{span:t.span,text:`${e}[cpu] ${t.passes==="up"?">":"<="} 0`}}a(Gk,"testEdit");function Y2(t,e,n,r){
return[r.before(e,n.slice(t.span.start,t.span.end)),r.remove(t.span)]}a(Y2,"swap");function J2({map:t,raise:e,balance:n,test:r},s){if(e.form==="sum")return`${t}\
[cpu] = sum(-1);`;let i=n.lowered[0]?.span,{span:o}=r.access;return i===void 0?`${s.slice(o.start,o.end)} = 0;`:`${s.slice(i.start,i.end)};`}a(J2,"loweringOf");
function Bk(t,e,n){let r=[];for(let s of t)switch(s.kind){case"leaves":r.push(n.before(s.span,e));break;case"ends":r.push(...n.atEnd(s.block,e));break;case"hidd\
en":return{reason:"a probe leaves by an exit() inside a larger expression, where the guard cannot be lowered"}}return r}a(Bk,"lowerAt");function X2(t,e,n){let{model:r}=e,
s=[],i=new Set;for(let{attempt:u}of r.probes){if(u?.map!==t||!Ma(u,r))continue;if(u.strays.length>0)return{reason:`${t} is changed in another way too`};let{test:c,
raise:l,balance:p}=u;s.push(Gk(u));for(let{span:d,to:f}of[l,...p.lowered,...p.early])s.push({span:d,text:`${t}[cpu] = sum(${f==="up"?1:-1})`});for(let{access:d}of[
c,l,...p.lowered,...p.early])i.add(d.nameSpan.start)}for(let{probe:u,phase:c}of r.probes){if(c==="end")continue;let l=!1;if(D(u,p=>{if(c==="begin"&&p.kind==="as\
signment"&&p.target.kind==="map"&&p.target.name===t){i.add(p.target.nameSpan.start);let{target:d,value:f}=p,m=f.kind==="call"&&f.name==="sum"?f.arguments[0]:void 0;
if(m!==void 0&&d.keys?.length===1)return;ae(m??f)===0?s.push(n.remove(p.span)):l=!0}p.kind==="map"&&p.name===t&&p.keys!==void 0&&(l||=!i.has(p.nameSpan.start))}),
l)return{reason:`${t} is used in another way too`}}let o=r.seeds.everPerCpu(t)?[]:jk(t,e,n);return"reason"in o?o:[...s,...o]}a(X2,"convert");function jk(t,{model:e,
lowered:n},r){let i=n.filter(({refusals:f})=>f.length===0).every(({target:f})=>j(f.bpftrace,j2)),o=i?[`for ($guard_cpu : 0..ncpus) { ${t}[(uint64)$guard_cpu] = \
sum(0); }`]:["$guard_cpu = (uint64)0;",`unroll(${vu}) { unroll(${vu}) { ${t}[$guard_cpu] = sum(0); $guard_cpu++; } }`],u=e.script.items.flatMap(f=>f.kind==="pro\
be"&&f.attachPoints.some(m=>je(m.provider)?.provider.name==="begin")?[f]:[]),[c]=u;if(c!==void 0)return u.length>1||c.attachPoints.length>1||c.predicate!==void 0?
{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[r.atStart(c.body,o)];let l=i?"":`, on up to ${vu*vu} CPUs`,p=[`${t} ke\
eps these probes from running inside each other${l}.`],d=r.beforeProbes(p,["BEGIN","{",...o.map(f=>r.unit+f),"}"]);return d===void 0?{reason:"the script has no \
probe to put a BEGIN before"}:[d]}a(jk,"seed");function Q2({attempt:t,map:e,probe:n,span:r},s){if(t!==void 0)return[{span:r,text:`${e}[cpu] = sum(-1)`}];let i=[];
D(n.body,u=>{u.kind==="expression-statement"&&u.expression.kind==="call"&&eR(u.expression.name)&&u.span.start===r.start&&u.span.end===r.end&&i.push(u)});let[o]=i;
return o===void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[s.remove(o.span)]}a(Q2,"keepEntries");function eR(t){return t==="clear"||
t==="zero"||t==="delete"}a(eR,"isRemoval");function tR({map:t,probe:e,imported:n},{model:r},s){let{reach:i}=r.guards;if(n!==void 0){let{file:m}=n,{leaks:g}=Yn(Cp(
m),e.body,0,i);return Hk(e,[`if (${m.enter}() == 0) { return; }`],g,`${m.leave}();`,s)}let{text:o}=r.script,u=r.probes.flatMap(({attempt:m})=>m?.map===t&&Ma(m,r)&&
m.raise.form==="sum"?[m]:[]),c=u.find(({early:m})=>m!==void 0)??u[0];if(c===void 0)return{reason:`the guard ${t} of the other probes is not one yet`};if(e.body.
statements.some(m=>zs(m)?.access.name===t))return{reason:`the probe changes ${t} already, in a way that is no guard`};let p=[...(c.early?.then.statements.filter(
nR)??[]).map(({span:m})=>`${o.slice(m.start,m.end)};`),"return;"].join(" "),{leaks:d}=Yn(ha(t),e.body,0,i),f=[`if (${t}[cpu] > 0) { ${p} }`,`${t}[cpu] = sum(1);`];
return Hk(e,f,d,`${t}[cpu] = sum(-1);`,s)}a(tR,"guardProbe");function Hk({body:t},e,n,r,s){let i=Bk(n,r,s);return"reason"in i?i:[s.atStart(t,e),...i]}a(Hk,"guar\
ded");function nR(t){if(t.kind!=="assignment"||t.target.kind!=="map"||t.value.kind!=="call")return!1;let{keys:e}=t.target;return(t.value.name==="count"||t.value.
name==="sum")&&e===void 0}a(nR,"isCount");var Uk="REASON: say here why this is safe",Kk={kind:"suppress",what:"an ignore comment",propose:rR};function rR({judgement:t,finding:e,layout:n}){if(!Qs(e.rule))
return;let r=tr(e.rule,Uk,Xs(t.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${e.rule}] reason`,cost:"Nothing changes but that it is no longer reported.",safe:!1,edits:[n.above(e.span.start,`bpftrace-guard: igno\
re[${e.rule}] ${Uk}`)],hides:!0}}a(rR,"proposeSuppression");var sR=[Dk,Rk,Pk,$k,Ok,Ek,Nk,Ck,Kk],iR=4;function Zk(t,e,n={}){let{script:r,imported:s}=e.model;if(t.length===0)return[];if([r,...s.map(d=>d.script)].some(({errors:d})=>d.
length>0))return t.map(()=>({fixes:[],tried:[]}));let i=new bu(r),o=new xu(e),u=t.filter(({witness:d})=>d!==void 0).length>iR,c=t.map(d=>aR(d,e,i,n,u)),l=c.map(
()=>[]),p=c.map(()=>[]);for(let{kind:d,what:f,propose:m}of sR)for(let[g,_]of c.entries()){if(d==="leave-out"&&l[g]?.some(({fix:w})=>w.kind===d))continue;let y=m(
_);if(y===void 0)continue;let b=uR(y,_,d,o);"reason"in b?oR(p[g]??[],{kind:d,what:f,why:b.reason}):l[g]?.push(b)}return l.map((d,f)=>({fixes:cR(d),tried:p[f]??[]}))}
a(Zk,"proposeFixes");function oR(t,{kind:e,what:n,why:r}){let s=t.at(-1);s?.kind===e&&s.why===r?t[t.length-1]={kind:e,what:`${s.what}, ${n}`,why:r}:t.push({kind:e,
what:n,why:r})}a(oR,"noteTried");function aR(t,e,n,r,s){let i=e.causes.find(u=>u.witness===t.witness),o=e.lowered.filter((u,c)=>or(i?.outcomes[c]?.verdict)).map(
u=>u.target);return{judgement:e,layout:n,options:r,finding:t,targets:o,many:s,...i===void 0?{}:{cause:i}}}a(aR,"requestFor");function uR(t,{finding:e,cause:n},r,s){
if("reason"in t)return t;let i=s.prove(t,e,n);if("reason"in i)return i;let{title:o,cost:u,safe:c,loss:l}=t;return{loss:l,fix:{kind:r,title:o,cost:u,safe:c,...i}}}
a(uR,"offerOf");function cR(t){return[...t].sort((e,n)=>Number(n.fix.safe)-Number(e.fix.safe)||+(e.fix.kind==="suppress")-+(n.fix.kind==="suppress")||n.fix.targets.
length-e.fix.targets.length||$d.indexOf(e.loss)-$d.indexOf(n.loss)).map(({fix:e})=>e)}a(cR,"ranked");var Zt=class{static{a(this,"Analyser")}#e;#t;#n=new Map;constructor(e,n={library:new Vr,groups:[]}){this.#e=e,this.#t=n}analyse(e,n){let{targets:r,configured:s,
rules:i={},suppressions:o={}}=this.#e,{model:u,notes:c}=this.#r(e,n),l=this.#i(e),p=l.flatMap(w=>"model"in w?[w]:[]),d=Ys(u,r,s,o,p),f=[];for(let w of Rt)f.push(
...w.check(d,f).map(k=>ya(k,u,e)));let m=ei(f,u.script,o).flatMap(w=>lR(w,i[w.rule])).sort((w,k)=>w.span.start-k.span.start||de.indexOf(w.severity)-de.indexOf(k.
severity)),g=Zk(m,d,this.#e.rewrites),_=m.map((w,k)=>{let{fixes:v,tried:x}=g[k]??{fixes:[],tried:[]};return{...w,fixes:v,...x.length===0?{}:{tried:x}}}),y=this.#a(
_),b=[...c,...l.flatMap(w=>"model"in w?[]:[w.note])];return{status:"analysed",path:e,text:n,findings:_,...y.size===0?{}:{others:y},...b.length===0?{}:{notes:b}}}#r(e,n){
let{library:r}=this.#t,s=r.parse(e,n),{files:i,guardFile:o,notes:u}=di(s,e,r);return{model:_a(s,i,o),notes:u}}#i(e){let n=this.#t.groups.filter(s=>s.includes(e));
return[...new Set(n.flat().filter(s=>s!==e))].flatMap(s=>this.#s(s)??[])}#s(e){let n=this.#n.get(e),r=this.#t.library.source(e);if(n!==void 0||r?.kind!=="text")
return n;let s=this.#o(e,r);return this.#n.set(e,s),s}#o(e,n){try{let{model:r}=this.#r(e,n.text);return{path:e,model:r,lowered:this.#e.targets.map(s=>wa(r,s))}}catch(r){
let s=r instanceof Error?r.message:String(r);return{note:`${e}, which runs together with it, was not looked at: the analysis of it broke (${s}).`}}}#a(e){let n=new Map;
for(let{path:r}of e.flatMap(({related:s})=>s)){let s=r===void 0?void 0:this.#t.library.source(r);r!==void 0&&s?.kind==="text"&&n.set(r,s.text)}return n}};function lR(t,e){
return e==="off"?[]:[e===void 0?t:{...t,severity:e}]}a(lR,"withSeverity");var Wk=300,qd=50;async function Xr(t,e,n){let r=new Vr;for(let{path:p,text:d}of t)r.add(p,{kind:"text",text:d});let s=new Map,i=a(async(p,d)=>{let f=s.size<Wk?await n.
look(p,d):{kind:"unread",reason:`a run reads ${Wk} files beside the scripts at most`};r.add(p,f)},"ask"),o=a((p,d)=>{if(r.source(p)!==void 0)return Promise.resolve();
let f=s.get(p)??i(p,d);return s.set(p,f),f},"look"),{groups:u,notes:c}=await fR(t,e,n);await Promise.all(u.flat().map(p=>o(p,p)));for(let p of new Set(u.flat())){
let d=r.source(p);d?.kind==="unread"&&c.push(`${p} is declared to run together with others and was not looked at: ${d.reason}.`)}let l=new Set([...t.map(p=>p.path),
...u.flat()]);return await Promise.all([...l].map(p=>dR(p,r,o))),{surroundings:{library:r,groups:u},notes:c}}a(Xr,"readSurroundings");function pR(t){let e=t.filter(
r=>r.startsWith("!")).map(r=>Gn(r.slice(1))),n=t.filter(r=>!r.startsWith("!")).map(Gn);return r=>n.some(s=>s(r))&&!e.some(s=>s(r))}a(pR,"groupMatcher");async function dR(t,e,n){
let r=e.source(t);if(r?.kind!=="text")return;let s=e.parse(t,r.text);for(let{unread:i}=di(s,t,e);i.length>0;)await Promise.all(i.map(o=>n(o,t))),{unread:i}=di(s,
t,e)}a(dR,"readImports");async function fR(t,e,n){if(e.length===0)return{groups:[],notes:[]};let r=await Promise.all(t.map(async({path:l})=>({path:l,fromRoot:await n.
fromRoot(l)??""}))),s=e.map(pR).filter(l=>r.some(({fromRoot:p})=>p!==""&&l(p)));if(s.length===0)return{groups:[],notes:[]};let i=await n.list(),o="reason"in i?[
`The scripts that run together could not be listed: ${i.reason}`]:[],u="files"in i?i.files:[];return{groups:s.map(l=>{let p=new Map;for(let{path:f,fromRoot:m}of[
...r,...u])m!==""&&!p.has(m)&&l(m)&&p.set(m,f);let d=[...p.values()];return d.length>qd&&o.push(`A group of run-together has ${d.length} scripts: ${qd} are judg\
ed as one at most, those of this run first.`),d.slice(0,qd)}),notes:o}}a(fR,"findGroups");var Su=class{static{a(this,"FixingTexts")}#e=new Set;#t=new Map;#n=new Set;#r;#i;#s;#o;constructor(e,n,r){this.#r=e,this.#i=n,this.#s=r,this.#o=new Zt(n)}get notes(){
return[...this.#e]}at(e){return this.#t.get(e)}keep(e,n){this.#t.set(e,n)}async judge(e,n,r){let s={path:e,text:n},{runTogether:i}=this.#i;if(i.length===0&&!/\bimport\b/.
test(n))return this.#s(s,this.#o);this.#n.add(e);let o=new Map([...r].map(([l,p])=>[yt({path:l},e),p])),c=await Xr([s],i,{look:a(async(l,p)=>{let d=o.get(l)??this.#t.
get(l);return d===void 0?this.#r.look(l,p):{kind:"text",text:d}},"look"),fromRoot:a(l=>this.#r.fromRoot(l),"fromRoot"),list:a(()=>this.#r.list(),"list")});for(let l of c.
notes)this.#e.add(l);return this.#s(s,new Zt(this.#i,c.surroundings))}async judgeAgain(e){let n=[];for(let r of e){let s=this.#n.has(r.path)&&[...this.#t.keys()].
some(i=>i!==r.path);n.push(r.status==="analysed"&&s?await this.#a(r):r)}return n}async#a(e){let n=await this.judge(e.path,e.text,new Map);if(n.status!=="analyse\
d")return n;let r=n.findings.map(s=>{let i=e.findings.find(({rule:o,span:u})=>o===s.rule&&u.start===s.span.start);return i?.left===void 0?s:{...s,left:i.left}});
return{...n,findings:r}}};import{writeFile as mz}from"node:fs/promises";var Yk=/(?!\n|\t|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function Wt(t){return t.replace(Yk,e=>`[U+${(e.codePointAt(0)??
0).toString(16).toUpperCase().padStart(4,"0")}]`)}a(Wt,"showUnseen");function Jk(t){return t.search(Yk)!==-1}a(Jk,"hasUnseen");function fe(t){let e=Wt(t.replace(
/\s+/g," ")).trim();return e===""?"`(empty)`":/[|\\`]/.test(e)?`<code>${yR(e)}</code>`:`\`${e}\``}a(fe,"codeSpan");function Eu(t,e){let n="`".repeat(Math.max(3,
bR(t,"`")+1));return`${n}${e}
${t===""||t.endsWith(`
`)?t:`${t}
`}${n}`}a(Eu,"fencedBlock");function Xk(t){return Wt(t.replace(/\r\n/g,`
`))}a(Xk,"quotedText");function Au(t){return t.split(/\n+/).map(e=>st(e)).filter(e=>e!=="").join(`

`)}a(Au,"prose");function st(t){return t.split(/(`[^`]+`)/).map(e=>/^`[^`]+`$/.test(e)?fe(e.slice(1,-1)):e.replace(/\S+/g,_R)).reduce((e,n)=>e.endsWith("`")&&n.
startsWith("`")?`${e} ${n}`:e+n,"").replace(/\s+/g," ").trim()}a(st,"proseLine");var hR=/^([("']*)(.*?)([.,;:!?)"']*)$/su,mR=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,Vk=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,
gR=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;function _R(t){let[,,e,n=""]=mR.exec(t)??[];if(e!==void 0&&!Vk.test(e))return`${fe(e)}${n}`;let[,r="",s="",i=""]=hR.exec(
t)??[];if(s==="")return t;let o=s.split("(").length>s.split(")").length?i.indexOf(")")+1:0,u=s+i.slice(0,o),c=i.slice(o);return/^[-–—…]$/.test(u)?`${r}&#${u.
codePointAt(0)??45};${c}`:Jk(u)||gR.test(u)||!Vk.test(u)?`${r}${fe(u)}${c}`:`${r}${u}${/^\d+$/.test(u)&&/^[.)]/.test(c)?`\\${c}`:c}`}a(_R,"proseWord");function zd(t){
return`<code>${Wt(t.replace(/\s+/g," ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,Qk)}</code>`}a(zd,"htmlCode");function yR(t){return t.replace(/[^\p{L}\p{N} ,/-]/gu,
Qk)}a(yR,"entities");function Qk(t){return`&#${t.codePointAt(0)??65533};`}a(Qk,"entity");function bR(t,e){let n=0,r=0;for(let s of t)r=s===e?r+1:0,r>n&&(n=r);return n}
a(bR,"longestRun");var wR={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function Gd(t){return Wt(t).replace(/[\ufffe\uffff]/g,e=>`[U+${e.charCodeAt(
0).toString(16).toUpperCase()}]`).replace(/[&<>"'\t\n]/g,e=>wR[e]??e)}a(Gd,"xmlText");function _n(t){return Object.entries(t).flatMap(([e,n])=>n===void 0?[]:[` ${e}\
="${Gd(String(n))}"`]).join("")}a(_n,"xmlAttributes");var kR={error:"error",warning:"warning",note:"info"};function tx({files:t}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...t.flatMap(
n=>{let r=xR(n);return r.length===0?[]:[`  <file${_n({name:n.path})}>`,...r,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(tx,"renderCheckstyle");function xR(t){if(t.status!=="analysed")return t.status==="skipped"?[]:[ex({line:1,severity:"error",message:t.error,source:"bpftrace\
-guard.not-analysed"})];let e=new R(t.text);return t.findings.map(({span:n,severity:r,message:s,rule:i})=>{let{line:o,column:u}=e.position(n.start);return ex({line:o,
column:u,severity:kR[r],message:s,source:`bpftrace-guard.${i}`})})}a(xR,"errorsOf");function ex(t){return`    <error${_n(t)}/>`}a(ex,"element");import{createHash as vR}from"node:crypto";function Ee(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}a(Ee,"fileOfPlace");function yn(t){let e=Qr(t);return t.flatMap(r=>{if(r.status!=="analysed")return[];let s=new R(r.text);return r.findings.map(i=>({file:r,lines:s,finding:i,fingerprint:e.
get(i)??""}))}).sort((r,s)=>de.indexOf(r.finding.severity)-de.indexOf(s.finding.severity)||SR(r.file.path,s.file.path)||r.finding.span.start-s.finding.span.start)}
a(yn,"knownFindings");function Qr(t){let e=new Map;for(let n of t){if(n.status!=="analysed")continue;let r=new Map;for(let s of[...n.findings].sort((i,o)=>i.span.
start-o.span.start)){let i=s.related.map(c=>nx(Ee(n,c).text,c.span)),o=[s.rule,nx(n.text,s.span),...i].join("\0"),u=r.get(o)??0;r.set(o,u+1),e.set(s,vR("sha256").
update(`${o}\0${u}`).digest("hex").slice(0,16))}}return e}a(Qr,"fingerprints");function nx(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}a(nx,"s\
queezed");function SR(t,e){return t===e?0:t<e?-1:1}a(SR,"compare");var ER=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function rx(t,e){let n=Qr(t.files),r={version:1,tool:{name:"bpftrace-guard",version:e},targets:t.targets.map(({name:s,
bpftrace:i,kernel:o,arch:u,paravirt:c})=>({name:s,bpftrace:i,kernel:o,arch:u,paravirt:c})),files:t.files.map(s=>s.status==="analysed"?{path:s.path,status:s.status,
...s.notes===void 0?{}:{notes:s.notes}}:{path:s.path,status:s.status,error:s.error}),findings:t.files.flatMap(s=>{if(s.status!=="analysed")return[];let i=new R(
s.text);return s.findings.map(o=>AR(o,s,i,n.get(o)??""))}),...t.fixed===void 0?{}:{fixed:t.fixed.findings.map(OR)}};return wi(r)}a(rx,"renderJson");function wi(t){
return`${JSON.stringify(t,void 0,2).replace(ER,$R).replaceAll("##[","##\\u005b")}
`}a(wi,"safeJson");function AR(t,e,n,r){let{path:s}=e,{rule:i,severity:o,confidence:u,message:c,verdicts:l,witness:p,fixes:d,tried:f,left:m}=t,g=a(_=>n.range(_),
"range");return{rule:i,severity:o,confidence:u,path:s,range:g(t.span),message:c,related:t.related.map(_=>{let y=Ee(e,_),b=_.path===void 0?g(_.span):new R(y.text).
range(_.span);return{path:y.path,range:b,message:_.message}}),verdicts:l.map(({target:_,verdict:y,why:b})=>({target:_,verdict:y,why:b})),...p===void 0?{}:{witness:p.
map(({cpu:_,program:y,holds:b,wants:w,site:k,nested:v})=>({cpu:_,program:y,holds:b,wants:w,site:k,nested:v}))},fingerprint:r,fixes:d.map(({kind:_,title:y,cost:b,
safe:w,targets:k,edits:v})=>({kind:_,title:y,cost:b,safe:w,targets:k,edits:v.map(x=>({path:yt(x,s),range:g(x.span),text:x.text}))})),...f===void 0?{}:{tried:f.map(
({kind:_,what:y,why:b})=>({kind:_,what:y,why:b}))},...m===void 0?{}:{left:m}}}a(AR,"describe");function OR({rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}){
return{rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}}a(OR,"describeFixed");function $R(t){let e="";for(let n=0;n<t.length;n++)e+=`\\u${t.charCodeAt(n).
toString(16).padStart(4,"0")}`;return e}a($R,"escapeUnits");function ix({files:t}){let e=t.map(r=>({file:r,cases:NR(r)})),n=e.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${_n({name:"\
bpftrace-guard",...sx(n)})}>`,...e.flatMap(({file:r,cases:s})=>[`  <testsuite${_n({name:r.path,...sx(s),skipped:Bd(s,"skipped")})}>`,...s.flatMap(({lines:i})=>i),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(ix,"renderJunit");function sx(t){return{tests:t.length,failures:Bd(t,"failure"),errors:Bd(t,"error")}}a(sx,"counts");function Bd(t,e){return t.filter(n=>n.
outcome===e).length}a(Bd,"count");function NR(t){if(t.status!=="analysed"){let n=t.status==="failed"?"error":"skipped";return[Ou(t.path,"can be analysed",n,{message:t.
error})]}if(t.findings.length===0)return[Ou(t.path,"no findings","passed")];let e=new R(t.text);return t.findings.map(({rule:n,span:r,severity:s,message:i})=>{let{
line:o,column:u}=e.position(r.start),c=`${n} at ${o}:${u}`;return s==="note"?Ou(t.path,c,"passed",void 0,`${t.path}:${o}: ${i}`):Ou(t.path,c,"failure",{message:i,
type:s},`${t.path}:${o}:${u}: ${i}`)})}a(NR,"casesOf");function Ou(t,e,n,r={},s=""){let i=`    <testcase${_n({classname:t,name:e})}`,o=n==="passed"?"system-out":
n;if(n==="passed"&&s==="")return{outcome:n,lines:[`${i}/>`]};let u=`      <${o}${_n(r)}${s===""?"/>":`>${Gd(s)}</${o}>`}`;return{outcome:n,lines:[`${i}>`,u,"   \
 </testcase>"]}}a(Ou,"caseOf");function ar({edits:t}){return t.some(({path:e})=>e!==void 0)}a(ar,"createsFile");function $u({targets:t},e){let n=e.filter(({verdict:r})=>r==="hang"||r==="lost-\
updates");return t.length===0||n.every(({target:r})=>t.includes(r))?void 0:t}a($u,"partOfTargets");var ox=120;function ax(t,e){let n=[...new Set(t.map(c=>c.cpu))].sort((c,l)=>c-l),r=[...new Set(t.flatMap(c=>[c.holds,c.wants]))],s=a(c=>`lock${r.indexOf(c)}`,"l\
ock"),i=["sequenceDiagram"],[o,...u]=n;o!==void 0&&i.push(jd(`cpu${o}`,`CPU ${o}`));for(let c of r)i.push(jd(s(c),c));for(let c of u)i.push(jd(`cpu${c}`,`CPU ${c}`));
for(let{cpu:c,program:l,holds:p}of t)i.push(`cpu${c}->>${s(p)}: ${Ud(`${l} takes it`)}`);for(let{cpu:c,site:l,nested:p}of t)i.push(`Note over cpu${c}: ${Ud(`${l}\
: ${p} fires`)}`);for(let{cpu:c,wants:l}of t)i.push(`cpu${c}-x${s(l)}: ${e?"waits, for ever":"does not get it"}`);return i.join(`
`)}a(ax,"sequenceDiagram");function jd(t,e){return`participant ${t} as ${Ud(e)}`}a(jd,"participant");function Ud(t){let e=Wt(t.replace(/\s+/g," ")).trim();return(e.
length>ox?`${e.slice(0,ox).trimEnd()}...`:e).replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,r=>`#${r.codePointAt(0)??63};`)}a(Ud,"label");function Kd(t,e,n){let r=n.last>n.first?`-L${n.last}`:"",s=`#L${n.first}${r}`;if(t===void 0)return`${ki(e)}${s}`;let{serverUrl:i,owner:o,repo:u,headSha:c}=t;return`${i}\
/${[o,u,"blob",c].map(ux).join("/")}/${ki(e)}${s}`}a(Kd,"permalink");function ki(t){return t.split("/").map(ux).join("/")}a(ki,"pathAddress");function ux(t){return encodeURIComponent(
t.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}a(ux,"encodePart");function lx({finding:t,file:e,lines:n},{hunks:r,causes:s}){let{path:i}=e,o=r.get(i),u=bn(t.span,n);if(o!==void 0){if(px(u,o)!==void 0)return{kind:"inline",at:"w\
hole",path:i,lines:u};let l=cx(u,o);if(l!==void 0)return{kind:"inline",at:"part",path:i,lines:{first:l,last:l}}}for(let l of t.related){let p=Ee(e,l),d=bn(l.span,
l.path===void 0?n:new R(p.text)),f=cx(d,r.get(p.path)??[]);if(f!==void 0)return{kind:"inline",at:"related",path:p.path,lines:{first:f,last:f}}}let c=r.has(i)?i:
s?.get(i);return c===void 0?{kind:"summary"}:{kind:"file",path:c}}a(lx,"placeFinding");function bn(t,e){return{first:e.position(t.start).line,last:e.position(Math.
max(t.start,t.end-1)).line}}a(bn,"linesOf");function px({first:t,last:e},n){return n.find(r=>t>=r.newStart&&e<r.newStart+r.newLines)}a(px,"hunkOf");function cx(t,e){
for(let n of e){let r=Math.max(t.first,n.newStart);if(r<=t.last&&r<n.newStart+n.newLines)return r}}a(cx,"firstShown");function dx(t){return t.find(e=>e.safe&&!ar(e))}a(dx,"offeredFix");function Nu(t){let e=new Map;for(let{target:n,verdict:r,why:s}of t){let i=`${r} ${s}`;e.set(i,{verdict:r,why:s,targets:[...e.get(i)?.targets??[],n]})}return[...e.
values()].sort((n,r)=>be.indexOf(n.verdict)-be.indexOf(r.verdict))}a(Nu,"groupVerdicts");var CR=2e3,TR={hang:"**hangs**","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function Cu(t){return TR[t]}a(Cu,"ver\
dictWords");function fx({file:t,lines:e,finding:n},r){let s=[MR(n.verdicts)];if(n.witness!==void 0&&n.witness.length>0&&s.push(FR(n.witness,qr(n.verdicts))),n.related.length>
0){let i=n.related.map(o=>{let u=Ee(t,o),c=bn(o.span,o.path===void 0?e:new R(u.text));return`- [${o.path===void 0?`line ${c.first}`:fe(`${u.path}:${c.first}`)}]\
(${Kd(r,u.path,c)}): ${st(o.message)}`});s.push(i.join(`
`))}return s.filter(i=>i!=="")}a(fx,"explanation");function hx({file:t,finding:e},n){let r=dx(e.fixes),s=a(o=>[...o.map(u=>PR(u,e.verdicts)),...e.tried===void 0?
[]:[LR(e.tried)]],"others");if(r===void 0||n.kind==="none")return s(e.fixes.filter(o=>!o.safe||ar(o)));let i=[`**Fix:** ${ur(r.title)} ${ur(r.cost)}${mx(r,e.verdicts)}`];
switch(n.kind){case"suggestion":i.push(HR(n.suggestion));break;case"patch":i.push(DR(t.path,t.text,r,n.because));break;case"elsewhere":i.push(`The suggestion on\
 ${IR(n.lines)} makes this edit.`);break}return[...i,...s(e.fixes.filter(o=>o!==r))]}a(hx,"fixSection");function Zd({severity:t,rule:e,confidence:n}){return`**${t}** ${fe(e)} (confidence: ${n})`}a(Zd,"findingTitle");function IR({first:t,last:e}){return e>t?`lines ${t}\
 to ${e}`:`line ${t}`}a(IR,"lineWords");function PR(t,e){return`**Or:** ${ur(t.title)} ${ur(t.cost)}${mx(t,e)}${RR(t)}`}a(PR,"otherFix");function RR(t){return ar(
t)?" It needs a new file, which no suggestion can create: `bpftrace-guard fix` makes it.":t.safe||t.kind==="suppress"?"":" It changes what the script measures, \
so it is not offered as an edit."}a(RR,"whyNoEdit");function mx(t,e){let n=$u(t,e);return n===void 0?"":` It helps on ${n.map(r=>fe(r)).join(", ")}.`}a(mx,"help\
sOn");function LR(t){return`<details><summary>Tried and not offered</summary>

${t.map(({what:n,why:r})=>`- ${st(n)}: ${ur(r)}`).join(`
`)}

</details>`}a(LR,"triedSection");function ur(t){let e=st(t);return e===""||/[.!?]$/.test(e)?e:`${e}.`}a(ur,"sentence");function MR(t){return t.length===0?"":["|\
 Target | Verdict | Why |","| --- | --- | --- |",...Nu(t).map(({targets:n,verdict:r,why:s})=>`| ${n.map(i=>fe(i)).join(", ")} | ${Cu(r)} | ${st(s)} |`)].join(`
`)}a(MR,"verdictTable");function FR(t,e){let n=t.map(({cpu:s,program:i,holds:o,wants:u,site:c,nested:l})=>`1. CPU ${s}: ${fe(i)} holds the ${st(o)}. At ${st(c)}\
, ${fe(l)} fires and ${e?"waits for":"wants"} the ${st(u)}.`),r=t.length>1&&e?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`<details><summary>${e?"How it hangs":"How updates get lost"}</summary>`,`${n.join(
`
`)}${r}`,Eu(ax(t,e),"mermaid"),"</details>"].join(`

`)}a(FR,"witnessSection");function HR({text:t}){return Eu(t===void 0?"":`${t}
`,"suggestion")}a(HR,"suggestionBlock");function DR(t,e,n,r){let s=ui(`a/${t}`,`b/${t}`,e,_t(e,n.edits),void 0,void 0,{context:3,headerOptions:ai,maxEditLength:CR});
if(s===void 0)return`${ur(r)} The edits are too many to show here.`;let i=Xk(s),o=i===s?"Apply it with `git apply`.":"Make it by hand: line ends or unseen chara\
cters are not shown exactly.";return["<details><summary>The fix as a patch</summary>",`${ur(r)} ${o}`,Eu(i,"diff"),"</details>"].join(`

`)}a(DR,"patchBlock");function Tu({file:t,lines:e,finding:n},r){let s=bn(n.span,e);return`[${fe(`${t.path}:${s.first}`)}](${Kd(r,t.path,s)})`}a(Tu,"placeLink");var qR=8,zR=50;function gx(t,e){let n=new Vd(e-500);n.add(`### bpftrace-guard: ${GR(t)}`);for(let r of t.notes)n.add(Au(r));return n.addAll(BR(t.files),"inputs \
that were not analysed"),t.findings.length>0&&(n.addAll(jR(t),"findings in the table",e/2),n.addAll(t.unplaced.map(r=>()=>KR(r,t.repository)),"findings told in \
full")),n.addAll(ZR(t),"findings that this change does not cause"),n.addAll([WR(t.targets)],"lists of targets"),n.text()}a(gx,"renderSummary");function GR({findings:t,
files:e}){let r=de.map(c=>({severity:c,count:t.filter(l=>l.finding.severity===c).length})).filter(({count:c})=>c>0).map(({severity:c,count:l})=>xi(l,c)),s=r.pop(),
i=s===void 0?"no findings":r.length===0?s:`${r.join(", ")} and ${s}`,o=e.filter(c=>c.status==="failed").length,u=o===0?"":`, ${xi(o,"script")} could not be anal\
ysed`;return`${i} in ${xi(e.filter(c=>c.status==="analysed").length,"script")}${u}`}a(GR,"countWords");function xi(t,e){return`${t} ${e}${t===1?"":"s"}`}a(xi,"p\
lural");var Vd=class{static{a(this,"Page")}#e;#t=[];#n=0;constructor(e){this.#e=e}add(e,n=this.#e){let r=Buffer.byteLength(e)+1;return this.#n+r>n?!1:(this.#t.push(
e),this.#n+=r,!0)}addAll(e,n,r=this.#e){for(let[s,i]of e.entries())if(!this.add(typeof i=="string"?i:i(),r)){this.#t.push(`
_${e.length-s} more ${n}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function BR(t){let e=t.flatMap(n=>n.status==="analysed"?(n.notes??[]).map(r=>`- ${fe(n.path)}: ${st(r)}`):[`- ${fe(n.path)} ${n.status==="failed"?"**failed*\
*":"skipped"}: ${st(n.error)}`]);return e.length===0?[]:[`
**Not analysed**
`,...e,""]}a(BR,"unanalysed");function jR({findings:t,targets:e,repository:n}){let r=e.length<=qR?e.map(o=>o.name):void 0,s=["Finding","Where",...r?.map(o=>fe(o))??
["Worst verdict"]],i=t.map(o=>{let{verdicts:u}=o.finding,c=r===void 0?[UR(u.map(l=>l.verdict))]:r.map(l=>{let p=u.find(d=>d.target===l)?.verdict;return p===void 0?
"":Cu(p)});return Wd([`${o.finding.severity}: ${fe(o.finding.rule)}`,Tu(o,n),...c])});return[`
${Wd(s)}
${Wd(s.map(()=>"---"))}`,...i]}a(jR,"verdictTable");function Wd(t){return`| ${t.join(" | ")} |`}a(Wd,"row");function UR(t){let[e]=[...t].sort((n,r)=>be.indexOf(
n)-be.indexOf(r));return e===void 0?"":Cu(e)}a(UR,"worst");function KR({known:t,because:e},n){let{finding:r,file:s}=t,i=t.lines.position(r.span.start).line;return[
`
<details><summary>${r.severity}: ${zd(r.rule)} in ${zd(`${s.path}:${i}`)}</summary>`,`${Zd(r)} at ${Tu(t,n)}`,Au(r.message),...fx(t,n),...hx(t,{kind:"patch",because:e}),
"</details>"].join(`

`)}a(KR,"details");function ZR({others:t=[],repository:e}){if(t.length===0)return[];let n=t.slice(0,zR).map(o=>`- ${Zd(o.finding)} at ${Tu(o,e)}`),r=t.length-n.
length,s=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${xi(t.length,"finding")}`}</summary>

${[...n,...s].join(`
`)}

</details>`]}a(ZR,"notCaused");function WR(t){let e=t.map(({name:n,bpftrace:r,kernel:s,arch:i,paravirt:o})=>`- ${fe(n)}: bpftrace ${r}, Linux ${s}, ${fe(i)}${o?
"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${xi(t.length,"target")}</summary>

${e.join(`
`)}

</details>`}a(WR,"judgedTargets");function _x({targets:t,files:e}){let n=yn(e),r=n.map(s=>({known:s,because:"This is the whole fix."}));return gx({targets:t,files:e,findings:n,unplaced:r,notes:[],
repository:void 0},Number.POSITIVE_INFINITY)}a(_x,"renderMarkdown");var vi="https://github.com/bpftrace-guard/bpftrace-guard";function Iu(t,e){return`${vi}/blob/v${e}/docs/rules/${t}.md`}a(Iu,"ruleAddress");var VR={error:"ERROR",warning:"WARNING",note:"INFO"};function yx({files:t},e){let n=t.flatMap(r=>{if(r.status!=="analysed"){let{path:i,error:o}=r,u={message:o,location:{
path:i},severity:"ERROR",code:{value:"not-analysed"}};return r.status==="failed"?[u]:[]}let s=bx(r.text);return r.findings.map(i=>YR(i,r,s,e))});return wi({source:{
name:"bpftrace-guard",url:vi},diagnostics:n})}a(yx,"renderRdjson");function YR(t,e,n,r){let{rule:s,severity:i,message:o,span:u,related:c,fixes:l}=t,p=l.filter(d=>d.
safe&&!ar(d)).flatMap(d=>d.edits.length===1?d.edits:[]);return{message:o,location:{path:e.path,range:n(u)},severity:VR[i],code:{value:s,url:Iu(s,r)},...p.length===
0?{}:{suggestions:p.map(d=>({range:n(d.span),text:d.text}))},...c.length===0?{}:{relatedLocations:c.map(d=>{let{path:f,text:m}=Ee(e,d),g=d.path===void 0?n:bx(m);
return{message:d.message,location:{path:f,range:g(d.span)}}})}}}a(YR,"diagnostic");function bx(t){let e=new R(t),n=a(r=>{let{line:s,offset:i}=e.position(r);return{
line:s,column:Buffer.byteLength(t.slice(e.lineStart(s),i))+1}},"position");return({start:r,end:s})=>({start:n(r),end:n(s)})}a(bx,"placesIn");function wx(t){return Rt.map(e=>{let n=ti(e).sections;return{id:e.id,name:QR(e.id),shortDescription:{text:e.summary},fullDescription:{text:e.what},defaultConfiguration:{
level:e.severity},helpUri:Iu(e.id,t),help:{text:n.map(({title:r,text:s})=>`${r}
${s}`).join(`

`),markdown:[...n.map(({title:r,text:s})=>`**${r}**

${s}`),JR(e)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":XR(e)}}})}a(wx,"sarifRules");function JR(t){return ti(t).examples.map(({title:e,outcome:n,
targets:r,script:s})=>{let i=Wt(s).trimEnd();return`**Example:** ${e}

${n} ${r.map(o=>`\`${o}\``).join(", ")}.

\`\`\`
${i}
\`\`\``}).join(`

`)}a(JR,"examples");function XR({severity:t}){return t==="note"?"recommendation":t}a(XR,"problem");function QR(t){return t.replace(/(?:^|-)(\w)/g,(e,n)=>n.toUpperCase())}
a(QR,"pascal");var eL="bpftraceGuard/v1";function xx(t,e){return wi({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",
runs:[{tool:{driver:{name:"bpftrace-guard",version:e,informationUri:vi,rules:wx(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",invocations:[
tL(t)],results:yn(t.files).map(nL),properties:{targets:t.targets.map(({name:n})=>n)}}]})}a(xx,"renderSarif");function tL({files:t}){let e=t.flatMap(n=>{let r=[{
physicalLocation:{artifactLocation:Jd(n.path)}}];return n.status!=="analysed"?[{level:n.status==="failed"?"error":"note",message:{text:n.error},locations:r}]:(n.
notes??[]).map(s=>({level:"note",message:{text:s},locations:r}))});return{executionSuccessful:t.every(({status:n})=>n!=="failed"),...e.length===0?{}:{toolExecutionNotifications:e}}}
a(tL,"invocation");function nL({finding:t,file:e,lines:n,fingerprint:r}){let{rule:s,severity:i,confidence:o,message:u,related:c,verdicts:l,witness:p=[],fixes:d}=t,
f=d.filter(g=>g.safe),m=p.map(({cpu:g,program:_,holds:y,site:b,nested:w,wants:k})=>`CPU ${g}: ${_} holds the ${y}. At ${b}, ${w} fires and ${qr(l)?"waits for":"\
wants"} the ${k}.`);return{ruleId:s,ruleIndex:un.indexOf(s),level:i,message:{text:[u,...m].join(`
`)},locations:[kx(e.path,n,t.span)],...c.length===0?{}:{relatedLocations:c.map((g,_)=>{let y=Ee(e,g),b=g.path===void 0?n:new R(y.text);return{id:_,...kx(y.path,
b,g.span),message:{text:g.message}}})},partialFingerprints:{[eL]:r},...f.length===0?{}:{fixes:f.map(g=>rL(g,e.path,n))},properties:{confidence:o,verdicts:Object.
fromEntries(l.map(({target:g,verdict:_})=>[g,_]))}}}a(nL,"resultOf");function kx(t,e,n){return{physicalLocation:{artifactLocation:Jd(t),region:Yd(e,n)}}}a(kx,"l\
ocation");function Jd(t){return t.startsWith("/")?{uri:`file://${ki(t)}`}:{uri:ki(t.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}a(Jd,"artifact");function Yd(t,e){
let{start:n,end:r}=t.range(e);return{startLine:n.line,startColumn:n.column,endLine:r.line,endColumn:r.column}}a(Yd,"region");function rL({title:t,cost:e,edits:n},r,s){
let i=new Map;for(let o of n){let u=yt(o,r),l={deletedRegion:o.path===void 0?Yd(s,o.span):Yd(new R(""),o.span),insertedContent:{text:o.text}};i.set(u,[...i.get(
u)??[],l])}return{description:{text:`${t} ${e}`},artifactChanges:[...i].map(([o,u])=>({artifactLocation:Jd(o),replacements:u}))}}a(rL,"fixOf");var Ax=qn(za(),1);var Xd=140,sL=30;function Qd({text:t,lines:e},n,r,s,i){let o=e.position(n.start).line,u=e.position(Math.max(n.start,n.end-1)).line,c=[],l=s.blue("|");for(let p=o;p<=
u;p++)if(u-o>2&&p===o+1)c.push(`${" ".repeat(r)} ${s.blue(":")} ${s.dim(`${u-o-1} more lines`)}`),p=u-1;else{let d=e.lineStart(p),f=iL(t,d),m=p===o?n.start-d:f.
length-f.trimStart().length,g=p===u?n.end-d:f.length,{source:_,carets:y}=oL(f,m,g);c.push(`${s.blue(String(p).padStart(r))} ${l} ${_}`.trimEnd()),c.push(`${" ".
repeat(r)} ${l} ${i(y)}`)}return c}a(Qd,"sourceLines");function ef(t,e){return Math.max(...e.map(n=>String(t.position(Math.max(n.start,n.end-1)).line).length))}
a(ef,"gutterWidth");function iL(t,e){let n=t.indexOf(`
`,e),r=t.slice(e,n===-1?t.length:n);return r.endsWith("\r")?r.slice(0,-1):r}a(iL,"lineContent");function oL(t,e,n){let{part:r,shift:s}=aL(t,e),i=Vp(r),o=i.column(
Math.min(e-s,r.length)),u=i.column(Math.min(Math.max(n-s,0),r.length)),c=s>0?"…":"",l=s+r.length<t.length?"…":"";return{source:`${c}${i.text}${l}`,carets:" ".
repeat(o+c.length)+"^".repeat(Math.max(1,u-o))}}a(oL,"underline");function aL(t,e){if(t.length<=Xd)return{part:t,shift:0};let n=Math.min(Math.max(0,e-sL),t.length-
Xd),r=n+Xd;return vx(t,n)&&n--,vx(t,r)&&r++,{part:t.slice(n,r),shift:n}}a(aL,"windowOf");function vx(t,e){let n=t.charCodeAt(e);return n>=56320&&n<=57343}a(vx,"\
isLowSurrogate");var Ae=110,tf=60,Sx={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function Ex(t,e,n,r,s){let i=lL(n.severity,
r),{line:o,column:u}=e.lines.position(n.span.start),c=n.related.map(m=>({place:m,source:uL(t,e,m)})),l=Math.max(ef(e.lines,[n.span]),...c.map(m=>ef(m.source.lines,
[m.place.span]))),p=" ".repeat(l),f=[[`${r.bold(`${ri(t.path)}:${o}:${u}`)} ${i(r.bold(`${n.severity}[${n.rule}]`))} ${n.confidence}`+(s===void 0?"":r.dim(` (${s}\
)`)),...wn(te(n.message,Ae),2)]];if(f.push([`${p} ${r.blue("|")}`,...Qd(e,n.span,l,r,i),...c.flatMap(({place:m,source:g})=>[..._L(cL(m,g),l,r),...Qd(g,m.span,l,
r,r.cyan)])]),n.verdicts.length>0&&f.push(nf("verdicts",pL(n.verdicts,r),r)),n.witness!==void 0&&n.witness.length>0){let m=qr(n.verdicts);f.push(nf(m?"how it ha\
ngs":"how updates get lost",n.witness.flatMap(g=>fL(g,m,r)),r))}for(let[m,g]of n.fixes.entries())f.push(hL(t,g,m===0,$u(g,n.verdicts),r));return n.tried!==void 0&&
n.fixes.every(m=>!m.safe)&&f.push(nf("tried and not offered",mL(n.tried),r)),n.left!==void 0&&f.push(wn(te(`left: ${n.left}`,Ae),2)),f.map(m=>m.join(`
`)).join(`

`)}a(Ex,"findingText");function uL(t,e,n){if(n.path===void 0)return e;let{text:r}=Ee(t,n);return{text:r,lines:new R(r)}}a(uL,"sourceOf");function cL({path:t,span:e,
message:n},{lines:r}){if(t===void 0)return n;let{line:s,column:i}=r.position(e.start);return`${Fe(t)}:${s}:${i}: ${n}`}a(cL,"placeLabel");function lL(t,e){switch(t){case"\
error":return e.red;case"warning":return e.yellow;case"note":return e.cyan;default:return t}}a(lL,"severityColor");function pL(t,e){let n=Math.max(...t.map(({verdict:r})=>Sx[r].
length));return Nu(t).flatMap(({verdict:r,targets:s,why:i})=>{let o=dL(r,e)(Sx[r].padEnd(n)),[u="",...c]=[...te(s.join(", "),Ae-n),...te(i,Ae-n)];return[`${o}  ${u}`,
...c.map(l=>`${" ".repeat(n)}  ${l}`)]})}a(pL,"verdictRows");function dL(t,e){switch(t){case"hang":return e.red;case"lost-updates":return e.yellow;case"refused":case"\
unattachable":return e.magenta;case"safe":return e.green;default:return t}}a(dL,"verdictColor");function fL({cpu:t,program:e,holds:n,wants:r,site:s,nested:i},o,u){
let c=`CPU ${t}`;return[...te(`${e} holds the ${n}`,Ae),...te(`at ${s}, ${i} fires and ${o?"waits for":"wants"} the ${r}`,Ae)].map((p,d)=>`${d===0?u.bold(c):" ".
repeat(c.length)}  ${p}`)}a(fL,"witnessRows");function hL(t,e,n,r,s){if(e.kind==="suppress")return wn(te(`or: ${e.title}`,Ae),2);let i=n?"fix":"or",o=e.safe?"":
" (changes what the script measures: look before you apply it)",c=[...wn(te(`${i}: ${e.title}${o}`,Ae),2).map(l=>s.bold(l)),...wn(te(`cost: ${e.cost}`,Ae),4)];r!==
void 0&&c.push(...wn(te(`helps on: ${r.join(", ")}`,Ae),4));for(let l of e.edits)l.path!==void 0&&c.push(...wn(te(`new file: ${yt(l,t.path)}`,Ae),4));return n&&
e.edits.length>0?[...c,...gL(t,e,s)]:c}a(hL,"fixBlock");function mL(t){return t.flatMap(({what:e,why:n})=>te(`${e}: ${n}`,Ae))}a(mL,"triedRows");function gL(t,e,n){
let r=Fe(t.path),s=_t(t.text,e.edits),o=ui(`a/${r}`,`b/${r}`,t.text,s,void 0,void 0,{context:2,headerOptions:ai}).trimEnd().split(`
`),u=o.slice(0,tf).map(c=>{let l=c.charAt(0)+Fe(c.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(c)?n.bold(l):c.startsWith("+")?n.green(l):c.startsWith(
"-")?n.red(l):l});return o.length>tf&&u.push(n.dim(`${o.length-tf} more lines`)),u.map(c=>`    ${n.blue("|")} ${c}`.trimEnd())}a(gL,"patchRows");function _L(t,e,n){
let r=" ".repeat(e),[s="",...i]=te(t,Ae);return[`${r} ${n.blue("|")}`,`${r} ${n.blue("=")} ${s}`,...i.map(o=>`${r}   ${o}`)]}a(_L,"labelled");function nf(t,e,n){
return[`  ${n.bold(`${t}:`)}`,...wn(e,4)]}a(nf,"section");function wn(t,e){return t.map(n=>n===""?"":" ".repeat(e)+n)}a(wn,"indent");function Ox(t,{color:e,quiet:n,hunks:r}){let s=Ax.default.createColors(e),i=[],{fixed:o}=t;o!==void 0&&!n&&i.push(...o.findings.map(u=>yL(u,o.written,s)));for(let u of $x(
t)){let c={text:u.text,lines:new R(u.text)};for(let l of[...u.findings].sort((p,d)=>p.span.start-d.span.start)){let p=r===void 0?void 0:bL({file:u,finding:l,lines:c.
lines},{hunks:r});i.push(Ex(u,c,l,s,p))}}return n||i.push(s.bold(rf(t))),i.length===0?"":`${i.join(`

`)}
`}a(Ox,"renderText");function rf(t){let e=$x(t),n=e.flatMap(p=>p.findings),r=de.flatMap(p=>{let d=n.filter(f=>f.severity===p).length;return d===0?[]:[Si(d,p)]}),
s=n.length===0?"no findings":`${Si(n.length,"finding")} (${r.join(", ")})`,i=t.files.filter(p=>p.status==="failed").length,o=i===0?"":`; ${Si(i,"input")} could \
not be analysed`,{fixed:u}=t,c=u===void 0?"":`${u.findings.length} ${u.written?"fixed":"to be fixed"}, `;return`${c}${s}${c===""?"":" left"} in ${Si(e.length,"s\
cript")}, judged on ${Si(t.targets.length,"target")}${o}`}a(rf,"summaryLine");function $x(t){return t.files.filter(e=>e.status==="analysed")}a($x,"analysed");function Si(t,e){
return`${t} ${e}${t===1?"":"s"}`}a(Si,"count");function yL({path:t,range:e,rule:n,title:r,cost:s},i,o){let u=`${ri(t)}:${e.start.line}:${e.start.column}`,c=o.green(
o.bold(`${i?"fixed":"to be fixed"}[${n}]`)),l=[...te(`fix: ${r}`,Ae),...te(`cost: ${s}`,Ae)];return[`${o.bold(u)} ${c}`,...l.map(p=>`  ${p}`)].join(`
`)}a(yL,"fixedText");function bL(t,e){let n=lx(t,e);if(n.kind!=="inline")return"outside the diff";switch(n.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return n.path===t.file.path?`in the diff at line ${n.lines.first}`:`in the diff at ${ri(n.path)}:${n.lines.first}`;default:return n.
at}}a(bL,"diffNote");var Nx=10,Cx=4e3,wL={error:"error",warning:"warning",note:"notice"};function Ix(t){let e=t.files.flatMap(o=>{if(o.status!=="analysed")return[];let u=new R(o.text);
return o.findings.map(c=>({file:o,lines:u,finding:c}))});e.sort((o,u)=>de.indexOf(o.finding.severity)-de.indexOf(u.finding.severity));let n=e.filter(({finding:o})=>o.
severity==="error").slice(0,Nx),r=e.filter(({finding:o})=>o.severity!=="error").slice(0,Nx),s=e.length-n.length-r.length;return[...[...n,...r].map(({file:o,lines:u,
finding:c})=>kL(o,u,c)),rf(t)+(s===0?"":`; ${s} of them without an annotation`),""].join(`
`)}a(Ix,"renderWorkflowCommands");function kL(t,e,n){let{start:r,end:s}=e.range(n.span),i=r.line===s.line?`line=${r.line},endLine=${s.line},col=${r.column},endC\
olumn=${s.column}`:`line=${r.line},endLine=${s.line}`,o=Tx(`bpftrace-guard: ${n.rule}`),u=n.message.length>Cx?`${n.message.slice(0,Cx)}...`:n.message;return`::${wL[n.
severity]} file=${Tx(t.path)},${i},title=${o}::${Px(u)}`}a(kL,"annotation");function Px(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
a(Px,"escapeData");function Tx(t){return Px(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}a(Tx,"escapeProperty");function af(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,s])=>e.indexOf(+r)===-1).map(([r,s])=>s)}a(af,"getEnumVa\
lues");function Rx(t,e){return typeof e=="bigint"?e.toString():e}a(Rx,"jsonStringifyReplacer");var of=class{static{a(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Lx(t){return new of(t)}a(Lx,"cached");
function Mx(t){return t==null}a(Mx,"nullish");function Fx(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}a(Fx,"cleanRe\
gex");function Hx(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}a(Hx,"assignProp");var uf="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Pu(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}a(Pu,"isObject");function Dx(t){if(Pu(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(Pu(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}a(Dx,"isPlainObject");var qx=new Set(["string","number","symbol"]);function cf(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}a(cf,"escapeRegex");function Ru(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&
(r._zod.parent=t),r}a(Ru,"clone");function Oe(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:a(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:a(()=>e.
error,"error")}:e}a(Oe,"normalizeParams");function zx(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}a(zx,"optionalKeys");var Gx={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function xn(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}a(xn,"aborted");function Bx(t,e=0){
if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}a(Bx,"explicitlyAborted");function vn(t,e){return e.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}a(vn,"prefixIssues");function Ei(t){return typeof t=="string"?t:t?.message}a(Ei,"unwrapMessage");
function lf(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&e.push([
s,n])}return e}a(lf,"sizeCaps");function Lu(t,e,n){var r;for(let s=e;s<t.length;s++)(r=t[s]).schema??(r.schema=n)}a(Lu,"attachSchema");function Sn(t,e,n){var r;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,o=t.message?t.message:Ei(t.inst?._zod.def?.error?.(t))??Ei(i?.(t))??Ei(e?.error?.(t))??Ei(n.customError?.(t))??Ei(n.localeError?.(t))??"Invalid inp\
ut",u={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(u[c]=t[c]);return u.path??(u.path=[]),u.message=o,
e?.reportInput&&(u.input=t.input),u}a(Sn,"finalizeIssue");var xL=/[\uD800-\uDBFF]/;function pf(t){let e=t.length;if(!xL.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}a(pf,"codePointLength");function df(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}a(df,"getLengtha\
bleOrigin");function jx(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):vL(t,n,r.value)}}a(jx,"members");
function cr(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:r,value:n}),n}a(cr,"own");function ff(t,e,n){return cr(t,e,n,!1)}
a(ff,"hide");function vL(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:cr(this,e,n.bind(this))},set(r){cr(this,e,r)}})}a(vL,"defineBound");function SL(t,e){
let n=Object.getPrototypeOf(t);return e in n?void 0:n}a(SL,"claim");var sf,kn=!1,EL={configurable:!0,get(){kn=!0}};function es(t,e,n){let r=Object.getPrototypeOf(
t._zod);if(e in r&&sf!==t._zod){sf=void 0;return}sf=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,EL);let s=kn;kn=!1;try{
let i=n(this);return kn?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),kn=kn||s,i}catch(i){throw delete this[e],kn=kn||s,i}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}a(es,"defineLazyInternal");function Ux(t,e,n,r){let s=SL(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}a(Ux,"installLazyProp");var Kx;var hf={value:void 0,enumerable:!1},Zx="captureStackTrace"in Error?Error:null;function AL(t){let e=Zx;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return Zx=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}a(AL,"newError");function F(t,e,n,r){let s={};function i(f){
this.def=f,this.constr=d,this.traits=new Set}a(i,"Internals"),i.prototype=s;let o=n,u=o&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(t))return}else{
hf.value=new i(m);try{Object.defineProperty(f,"_zod",hf)}finally{hf.value=void 0}}if(f._zod.traits.add(t),e(f,m),u){let _=Object.getPrototypeOf(f),y=f._zod.constr.
prototype,b=_;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let w=b??_;u.has(w)||(u.add(w),jx(w,o))}let g=d.prototype;for(let _ in g)Object.prototype.hasOwnProperty.
call(g,_)&&(_ in f||(f[_]=g[_].bind(f)))}a(c,"init");let l=r?.Parent??Object;class p extends l{static{a(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function d(f){let m=r?.Parent?AL(p):this;c(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;
return _&&_(m),m}return a(d,"_"),Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:a(f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(t),"value")}),Object.defineProperty(d,"name",{value:t}),d}a(F,"$constructor");var Vt=class extends Error{static{a(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Kx=globalThis).__zod_globalConfig??(Kx.__zod_globalConfig={});var ts=globalThis.__zod_globalConfig;function En(t){return t&&Object.assign(ts,t),ts}a(En,"config");function OL(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Rx,2)),t.message}a(OL,"_getMessage");function $L(t){this._zod.message=t}a($L,"_s\
etMessage");var NL={get:OL,set:$L,enumerable:!0,configurable:!0},gf={value:void 0,enumerable:!1},Wx=new WeakSet([Object.prototype,Error.prototype]),Vx=a((t,e)=>{
t.name="$ZodError",gf.value=e,Object.defineProperty(t,"issues",gf),gf.value=void 0,Object.defineProperty(t,"message",NL);let n=Object.getPrototypeOf(t);Wx.has(n)||
(Wx.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=a(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),EX=F("$ZodErro\
r",Vx),Ai=F("$ZodError",Vx,void 0,{Parent:Error});var TL=a(t=>{let e=a((n,r,s,i)=>{let o=s?{...s,async:!1}:{async:!1},u=n._zod.run({value:r,issues:[]},o);if(u instanceof Promise)throw new Vt;if(u.issues.length){
let c=new(i?.Err??t)(u.issues.map(l=>Sn(l,o,En())));throw uf(c,i?.callee??e),c}return u.value},"fn");return e},"_parse"),_f=TL(Ai),IL=a(t=>{let e=a(async(n,r,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},u=n._zod.run({value:r,issues:[]},o);if(u instanceof Promise&&(u=await u),u.issues.length){let c=new(i?.Err??t)(u.issues.map(l=>Sn(
l,o,En())));throw uf(c,i?.callee??e),c}return u.value},"fn");return e},"_parseAsync"),yf=IL(Ai),PL=a(t=>(e,n,r)=>{let s=r?{...r,async:!1}:{async:!1},i=e._zod.run(
{value:n,issues:[]},s);if(i instanceof Promise)throw new Vt;return i.issues.length?Yx(t,i.issues,s):{success:!0,data:i.value}},"_safeParse"),bf=PL(Ai);function Yx(t,e,n){
let r;return{success:!1,get error(){return r||(r=new t(e.map(s=>Sn(s,n,En()))),e=void 0,n=void 0),r},set error(s){r=s,e=void 0,n=void 0}}}a(Yx,"failure");var RL=a(
t=>async(e,n,r)=>{let s=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?Yx(t,i.issues,
s):{success:!0,data:i.value}},"_safeParseAsync"),wf=RL(Ai);var Jx=/^[\s\S]{0,}$/;var kf=/^-?\d+(?:\.\d+)?$/,Xx=/^(?:true|false)$/i;var Lt=F("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var ev=a(t=>{let e=t.value;return!Mx(e)&&e.length!==void 0},"_whenHasLength"),Mu={number:"number",bigint:"bigint",object:"date"},tv=F("$ZodCheckLessThan",(t,e)=>{
Lt.init(t,e);let n=Mu[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value<=e.value:r.value<e.value)||r.issues.push({origin:Mu[typeof r.value]??n,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),nv=F("$ZodCheckGreaterThan",(t,e)=>{
Lt.init(t,e);let n=Mu[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value>=e.value:r.value>e.value)||r.issues.push({origin:Mu[typeof r.value]??n,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}});var rv=F("$ZodCheckNumberFormat",(t,e)=>{Lt.init(t,e),e.format=e.format||"float64";let n=e.format?.includes("int"),r=n?"int":"number",[s,i]=Gx[e.format];t._zod.
check=o=>{let u=o.value;if(n){if(!Number.isInteger(u)){o.issues.push({expected:r,format:e.format,code:"invalid_type",continue:!1,input:u,inst:t});return}if(!Number.
isSafeInteger(u)){u>0?o.issues.push({input:u,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:r,
inclusive:!0,continue:!e.abort}):o.issues.push({input:u,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:t,origin:r,inclusive:!0,continue:!e.abort});return}}u<s&&o.issues.push({origin:"number",input:u,code:"too_small",minimum:s,inclusive:!0,inst:t,continue:!e.
abort}),u>i&&o.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var sv=F("$ZodCheckMaxLength",(t,e)=>{var n;Lt.init(t,e),(n=t._zod.def).when??(n.when=ev),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>e.
maximum?pf(s):i)<=e.maximum)return;let u=df(s);r.issues.push({origin:u,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),iv=F(
"$ZodCheckMinLength",(t,e)=>{var n;Lt.init(t,e),(n=t._zod.def).when??(n.when=ev),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>=e.minimum&&
i<e.minimum*2?pf(s):i)>=e.minimum)return;let u=df(s);r.issues.push({origin:u,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}});var ov=F("$ZodCheckStringFormat",(t,e)=>{var n,r;Lt.init(t,e),e.pattern?(n=t._zod).check??(n.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).
check??(r.check=()=>{})}),av=F("$ZodCheckRegex",(t,e)=>{ov.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var cv={major:4,minor:6,patch:7};var wt=F("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=cv;let r=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of s)for(let o of i._zod.onattach)o(t);if(s.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=a((u,c,l)=>{if(u.memo)return u;let p=xn(u),d;for(let f of c){if(f._zod.def.when){if(Bx(u)||!f._zod.def.when(u))continue}else if(p)
continue;let m=u.issues.length,g=f._zod.check(u);if(g instanceof Promise&&l?.async===!1)throw new Vt;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,u.issues.length!==m&&(Lu(u.issues,m,t),p||(p=xn(u,m)))});else{if(u.issues.length===m)continue;Lu(u.issues,m,t),p||(p=xn(u,m))}}return d?d.then(()=>u):u},
"runChecks"),o=a((u,c,l)=>{if(xn(u))return u.aborted=!0,u;let p=i(c,s,l);if(p instanceof Promise){if(l.async===!1)throw new Vt;return p.then(d=>t._zod.parse(d,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(u,c)=>{if(c.skipChecks)return t._zod.parse(u,c);if(c.direction==="backward"){let p=t._zod.parse({value:u.
value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(d=>o(d,u,c)):o(p,u,c)}let l=t._zod.parse(u,c);if(l instanceof Promise){if(c.async===!1)
throw new Vt;return l.then(p=>i(p,s,c))}return i(l,s,c)}}},{get"~standard"(){return ff(this,"~standard",FL(this))},set"~standard"(t){cr(this,"~standard",t)}}),dv=a(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>Sn(n,e,En()))}:{value:t.value},"toStandardResult");async function ML(t,e){let n={async:!0};return dv(await t._zod.
run({value:e,issues:[]},n),n)}a(ML,"validateAsync");function FL(t){return{validate:a(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return dv(r,n)}catch{}return ML(t,e)},"validate"),vendor:"zod",version:1}}a(FL,"standardProps");var fv=F("$ZodString",(t,e)=>{wt.init(t,e),t._zod.pattern=
e.pattern??Jx,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}});var xf=F("$ZodNumber",(t,e)=>{wt.init(t,e),t._zod.pattern=kf,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return n;let i=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:t,...i?{received:i}:{}}),n}}),hv=F("$ZodNumberFormat",(t,e)=>{rv.init(t,e),xf.init(t,e)}),mv=F("$ZodBoolean",
(t,e)=>{wt.init(t,e),t._zod.pattern=Xx,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:t}),n}});var gv=F("$ZodNever",(t,e)=>{wt.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:t}),n)});function HL(t,e){let n=lf(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),s=t._zod.parse;t._zod.parse=(i,o)=>{let u=e(i.value);if(u>r&&
!o?.skipChecks&&o?.direction!=="backward"){for(let[c,l]of lf(t._zod.def.checks))if(u>c&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,Lu(i.issues,p,t),i}}return s(i,o)}}a(HL,"capSize");var DL=a(t=>Array.isArray(t)?t.length:-1,"arraySize");function lv(t,e,n){t.issues.length&&e.issues.push(...vn(n,t.issues)),e.value[n]=t.value}a(lv,"handleArrayResult");var _v=F("$ZodArray",(t,e)=>{wt.init(t,e);let n=ts.
memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),s):Array(i.length);let o=[],u=s?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],p=e.element._zod.run({value:l,issues:[]},s);if(p instanceof
Promise)o.push(p.then(d=>lv(d,r,c)));else if(lv(p,r,c),u&&p.issues.length!==0&&xn(p))break}return o.length?Promise.all(o).then(()=>r):r},HL(t,DL)});function Fu(t,e,n,r,s,i){
let o=n in r,u=i==="optional";if(!(!o&&u&&s==="optional")){if(t.issues.length){if(s!==void 0&&u&&!o)return;e.issues.push(...vn(n,t.issues))}if(!o&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(o||s==="defaulted"&&!u)&&(e.value[n]=void 0):
e.value[n]=t.value}}a(Fu,"handlePropertyResult");var qL=[];function zL(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:qL,s=r.
length?[...e,...r]:e;for(let o of s)if(!t.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schem\
a`);let i=zx(t.shape);return{...t,allKeys:s,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}a(zL,"normalizeDef");function GL(t,e,n,r,s,i,o){
let u=[],c=s.keySet,l=s.catchall._zod,p=l.def.type,d=l.optin,f=l.optout,m=0;for(let g in e){if(o&&n.issues.length!==m){if(xn(n,m))break;m=n.issues.length}if(c.has(
g))continue;if(g==="__proto__"){p==="never"&&u.push(g);continue}if(p==="never"){u.push(g);continue}let _=l.run({value:e[g],issues:[]},r);_ instanceof Promise?t.
push(_.then(y=>Fu(y,n,g,e,d,f))):Fu(_,n,g,e,d,f)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}a(GL,"handleCatchall");var yv=F("$ZodObject",(t,e)=>{wt.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??
{};if(r){let l=a(()=>{let p={...r};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let s=Lx(
()=>zL(e));es(t,"propValues",l=>{let p=l.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Hx(d,f,new Set);
for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Pu,o=e.catchall,u,c=ts.memoizer;c?.attach(t),t._zod.parse=(l,p)=>{u??(u=s.
value);let d=l.value;if(!i(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:t}),l;l.value=c?c.alloc(t,l,{},p):{};let f=[],m=u.shape,g=p?.
abortEarly,_=l.issues.length;for(let y of u.allKeys){if(g&&l.issues.length!==_){if(xn(l,_))break;_=l.issues.length}if(y==="__proto__")continue;let b=m[y],w=b._zod.
optin,k=b._zod.optout,v=b._zod.run({value:d[y],issues:[]},p);v instanceof Promise?f.push(v.then(x=>Fu(x,l,y,d,w,k))):Fu(v,l,y,d,w,k)}return o?GL(f,d,l,p,s.value,
t,g===!0):f.length?Promise.all(f).then(()=>l):l}});var bv=F("$ZodRecord",(t,e)=>{wt.init(t,e);let n=ts.memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Dx(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let o=[],u=e.keyType._zod.values;if(u&&!e.partial){r.value=n?n.alloc(t,r,{},s):{};let c=new Set;for(let p of u)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(c.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=e.keyType._zod.run({value:p,issues:[]},
s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(g=>Sn(g,s,En())),input:p,path:[p],inst:t});continue}let f=d.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.push(...vn(p,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...vn(
p,m.issues)),r.value[f]=m.value)}let l;for(let p in i)if(!c.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;r.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},s):{};let c;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},s);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&kf.test(l)&&p.issues.length){let g=e.keyType._zod.run({value:Number(l),issues:[]},
s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:u?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>Sn(g,s,En())),input:l,path:[l],inst:t});continue}
let f=p.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.
push(...vn(l,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...vn(l,m.issues)),r.value[f]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}});var wv=F("$ZodEnum",(t,e)=>{wt.init(t,e);let n=af(e.entries),r=new Set(n);t._zod.values=r,es(t,"pattern",s=>{let i=af(s.def.entries).filter(o=>qx.has(typeof o));
return new RegExp(i.length?`^(${i.map(o=>cf(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,i)=>{let o=s.value;return r.has(o)||s.issues.push({code:"\
invalid_value",values:n,input:o,inst:t}),s}});function pv(t,e){return t.value=e.issues.length?void 0:e.value,t}a(pv,"handleOptionalResult");var kv=F("$ZodOptional",(t,e)=>{wt.init(t,e),es(t,"optin",n=>n.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",es(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):
void 0}),es(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Fx(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return n;let s=e.innerType._zod.run({value:n.value,issues:[]},r);return s instanceof Promise?s.then(i=>pv(n,i)):pv(n,s)}return e.
innerType._zod.run(n,r)}});var xv;var vf=class{static{a(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let s={...r,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function BL(){return new vf}a(BL,"registry");(xv=globalThis).
__zod_globalRegistry??(xv.__zod_globalRegistry=BL());var Sf=globalThis.__zod_globalRegistry;function vv(t){return t.checks&&(t.checks=[...t.checks]),t}a(vv,"snapshotChecks");function Sv(t,e){return new t(vv({type:"string",...Oe(e)}))}a(Sv,"_string");function Ev(t,e){return new t(vv({type:"number",checks:[],...Oe(e)}))}a(Ev,"_number");function Av(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Oe(e)})}a(Av,"_int");function Ov(t,e){return new t({type:"boolean",...Oe(e)})}a(Ov,"_boolean");function $v(t,e){return new t({type:"never",...Oe(e)})}a($v,"_never");function Hu(t,e){return new tv({check:"less_than",...Oe(e),value:t,inclusive:!0})}a(Hu,"_lte");function Du(t,e){return new nv({check:"greater_than",...Oe(e),value:t,inclusive:!0})}a(Du,"_gte");function $e(t,e){return new sv({check:"max_length",...Oe(e),maximum:t})}a($e,"_maxLength");function We(t,e){return new iv({check:"min_length",...Oe(e),minimum:t})}
a(We,"_minLength");function pr(t,e){return new av({check:"string_format",format:"regex",...Oe(e),pattern:t})}a(pr,"_regex");function Nv(t){let e=new Lt({check:"describe"});return e._zod.onattach=[n=>{let r=Sf.get(n)??{};Sf.add(n,{...r,description:t})}],e._zod.check=()=>{},e}a(Nv,"des\
cribe");var Yt=F("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");wt.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){cr(this,"with",t)},parse(t,e){return _f(this,t,e,{callee:this.parse})},parseAsync(t,e){return yf(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return bf(this,t,e)},safeParseAsync(t,e){return wf(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return Ru(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),ZL=F("ZodMiniString",(t,e)=>{fv.init(t,e),Yt.init(t,e)});function An(t){return Sv(ZL,t)}a(An,
"string");var Cv=F("ZodMiniNumber",(t,e)=>{xf.init(t,e),Yt.init(t,e)});function Tv(t){return Ev(Cv,t)}a(Tv,"number");var WL=F("ZodMiniNumberFormat",(t,e)=>{hv.init(t,e),Cv.
init(t,e)});function Iv(t){return Av(WL,t)}a(Iv,"int");var VL=F("ZodMiniBoolean",(t,e)=>{mv.init(t,e),Yt.init(t,e)});function Pv(t){return Ov(VL,t)}a(Pv,"boolean");var YL=F("ZodMiniNever",(t,e)=>{gv.init(t,e),Yt.init(t,e)});function JL(t){return $v(YL,t)}a(JL,"never");var Ef=F("ZodMiniArray",(t,e)=>{_v.init(t,e),Yt.init(t,e)});function it(t,e){return new Ef({type:"array",element:t,...Oe(e)})}a(it,"array");var qu=F("ZodMiniObject",(t,e)=>{yv.init(t,e),Yt.init(t,e),Ux(t,"shape",n=>n._zod.def.shape,!1)});function ns(t,e){return new qu({type:"object",shape:t,catchall:JL(),...Oe(e)})}a(ns,"strictObject");var Af=F("ZodMiniRecord",(t,e)=>{bv.init(t,e),Yt.init(t,e)});function Rv(t,e,n){return new Af({type:"record",keyType:t,valueType:e,...Oe(n),partial:!0})}a(Rv,"partialRecord");var Of=F("ZodMiniEnum",(t,e)=>{wv.init(t,e),Yt.init(t,e),t.options=[...t._zod.values]});function Jt(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Of({type:"enum",entries:n,...Oe(e)})}a(Jt,"_enum");var $f=F("ZodMiniOptional",(t,e)=>{kv.init(t,e),Yt.init(t,e)});function he(t){return new $f({type:"optional",innerType:t})}a(he,"optional");var me=Nv;var Lv=200,Mv="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",XL=new RegExp(`^!?(?!!)${Mv}(?:/${Mv})*$`);function Nf(t){return An(
`${t} lists patterns, such as "tools/**/*.bt".`).check($e(Lv,`A pattern has at most ${Lv} characters.`),pr(XL,'This is no pattern. Write a path from the root of\
 the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,\
b}" and no "..".'))}a(Nf,"pathPattern");var Hv="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Cf=["bpftrace","kernel","arch","paravirt"],Tf=["x86_64","arm64"],QL=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
Fv=200;function If(t){let e=new Map,n=[];for(let r of t){let s=$i(r);s.ok?e.set(s.target.name,s.target):n.push(s.error)}return n.length>0?{ok:!1,errors:n}:{ok:!0,
targets:[...e.values()]}}a(If,"resolveTargets");function $i(t){let e=Ar.find(n=>n.name===t);if(e!==void 0){let{bpftrace:n,kernel:r,arch:s,paravirt:i,backports:o}=e,
u={name:t,bpftrace:n,kernel:r,arch:s,paravirt:i};return{ok:!0,target:o===void 0?u:{...u,backports:o}}}return t.length>Fv?{ok:!1,error:`A target name has at most\
 ${Fv} characters.`}:t.includes("@")?tM(t):{ok:!1,error:eM(t)}}a($i,"resolveTarget");function eM(t){let e=Ar.map(r=>r.name),n=e.filter(r=>!r.includes("@"));return`\
Unknown target "${t}".${Ut(t,e)} Known names are ${n.join(", ")}; any other machine is written ${Hv}.`}a(eM,"unknownTarget");function tM(t){let e=new Map;for(let s of t.
split(",")){let i=s.indexOf("@"),o=(i===-1?s:s.slice(0,i)).trim(),u=i===-1?"":s.slice(i+1).trim(),c=nM(o,u,e);if(c!==void 0)return{ok:!1,error:`Target "${t}": ${c}`};
e.set(o,u)}let n=e.get("bpftrace"),r=e.get("kernel");return n===void 0||r===void 0?{ok:!1,error:`Target "${t}": the ${n===void 0?"bpftrace":"kernel"} version is\
 missing. Write it as ${Hv}.`}:{ok:!0,target:{name:t,bpftrace:n.split(".").length===2?`${n}.0`:n,kernel:r,arch:Tf.find(s=>s===e.get("arch"))??"x86_64",paravirt:e.
get("paravirt")!=="no"}}}a(tM,"parseFreeForm");function nM(t,e,n){let r=Cf.find(s=>s===t);if(r===void 0){let s=Ls(t,Cf);return`"${t}" is not one of ${Cf.join(",\
 ")}.${s===void 0?"":` Did you mean "${s}"?`}`}if(n.has(r))return`${r} is given twice.`;switch(r){case"bpftrace":case"kernel":{let s=r==="bpftrace"?"0.24 or 0.2\
3.2":"6.8 or 6.1.192";return QL.test(e)?void 0:`"${e}" is no ${r} version. Write dotted numbers, such as ${s}.`}case"arch":return Tf.some(s=>s===e)?void 0:`"${e}\
" is no known architecture. Write ${Tf.join(" or ")}.`;case"paravirt":return e==="yes"||e==="no"?void 0:`paravirt is yes or no, not "${e}".`;default:return r}}a(
nM,"partProblem");var Dv=64,rM=An('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(({value:t,issues:e})=>{let n=$i(t);n.ok||e.push({code:"\
custom",input:t,message:n.error,continue:!0})}),zu=it(rM,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(We(1,"targe\
ts is empty. List a target, or leave the key out."),$e(Dv,`targets lists more than ${Dv}.`),({value:t,issues:e})=>{for(let[n,r]of t.entries())t.indexOf(r)<n&&e.
push({code:"custom",input:r,path:[n],message:`Target "${r}" is listed twice.`})});var qv=["no","maybe","held"],zv=200,sM=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,Gu='"- { function: vendor_htab_lock, entry: no, exit: held }"';function Gv(t){return Jt(
qv,`${t} says whether a map's lock is held there: ${qv.join(", ")}.`).check(me(`Whether a lock of the map is held when a probe at the function's ${t} fires. Wit\
hout it: no.`))}a(Gv,"held");var iM=ns({function:An(`A row of lock-path names its function, such as ${Gu}.`).check(pr(sM,"This is no name of a kernel function. \
Write it as /proc/kallsyms has it."),me("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:he(Gv("entry")),exit:he(
Gv("exit")),during:he(it(Jt(ks,`An operation is one of ${ks.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(We(1,"\
during is empty. List an operation, or leave the key out."),$e(ks.length,"during lists an operation twice."),me("The operations that run through the function. W\
ithout it: those of all hash maps."))),targets:he(zu.check(me("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a functio\
n with what is held, such as ${Gu}.`).check(({value:t,issues:e})=>{e.length===0&&(t.entry??"no")==="no"&&(t.exit??"no")==="no"&&e.push({code:"custom",input:t,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${Gu}.`})}),Uv=it(iM,`lock-path is a list of funct\
ions, such as ${Gu}.`).check(We(1,"lock-path is empty. List a function, or leave the key out."),$e(zv,`lock-path lists more than ${zv} functions.`),me("Kernel f\
unctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),Bv={held:"H",maybe:"M",no:"N"},oM=ks.filter(t=>t.
includes("hash."));function Bu(t,e){return t.map(n=>{let r=e.filter(s=>aM(s,n)).map(uM);return r.length===0?n:{...n,lockPath:r}})}a(Bu,"withLockPath");function aM({
targets:t},e){return t===void 0?!0:t.some(n=>{let r=$i(n);return r.ok&&jv(r.target)===jv(e)})}a(aM,"isMeantFor");function jv({bpftrace:t,kernel:e,arch:n,paravirt:r,
backports:s=!1}){return[t,e,n,r,s].join(" ")}a(jv,"describe");function uM({function:t,entry:e="no",exit:n="no",during:r}){return{function:t,entry:Bv[e],exit:Bv[n],
during:r??oM}}a(uM,"vendorFunction");var Kv=20,Zv=200,Wv=3650,cM=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Vv=ns({allowed:he(Pv("allowed is true or false.").check(me("Whether ignore comments silence anything.\
 Without it: true."))),never:he(it(Jt(un,`A rule is one of ${un.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(We(1,"never is empt\
y. List a rule, or leave the key out."),$e(un.length,"never lists a rule twice."),me("Rules that no ignore comment silences."))),expires:he(Tv("expires is a num\
ber of days, such as 180.").check(Iv("expires is a whole number of days."),Du(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Hu(
Wv,`expires is ${Wv} at most.`),me('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:he(it(An('reason l\
ists patterns, such as "*TRACE-[0-9]*".').check($e(Zv,`A pattern has at most ${Zv} characters.`),pr(cM,'This is no pattern. "*" stands for any characters, "?" f\
or one, "[0-9]" for one of a set; there is no "\\".')),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(We(1,"reason is empty. List a pattern\
, or leave the key out."),$e(Kv,`reason lists more than ${Kv} patterns.`),me("The reason of an ignore comment must match one of these patterns, from its start t\
o its end.")))},'suppressions is a list of keys, such as "allowed: false".').check(me("What ignore comments may do."));var ju=["error","warning","note","never"],Uu=[...de,"off"],lM=un.filter(t=>t!=="syntax-error"),rs=100,Yv='run-together is a list of groups, and a group is a lis\
t of patterns, such as "- [agent/*.bt, tools/slow.bt]".',Ku=ns({targets:he(zu.check(me("The machines that the scripts are meant for. Without it: the default tar\
gets."))),"fail-on":he(Jt(ju,`fail-on is one of ${ju.join(", ")}.`).check(me("The run fails on findings of this severity and above. Without it: error."))),rules:he(
Rv(Jt(lM),Jt(Uu,`The severity of a rule is one of ${Uu.join(", ")}.`),'rules is a list of rules with a severity each, such as "lossy-mitigation: off".').check(me(
"Another severity for a rule, or off."))),files:he(it(Nf("files"),'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and\
 is in quotes.').check(We(1,"files is empty. List a pattern, or leave the key out."),$e(rs,`files lists more than ${rs} patterns.`),me('Which files are judged, \
as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),"run-together":he(it(it(Nf(
"A group"),Yv).check(We(1,"This group is empty. List the scripts that run together, or remove it."),$e(rs,`This group lists more than ${rs} patterns.`)),Yv).check(
We(1,"run-together is empty. List a group, or leave the key out."),$e(rs,`run-together lists more than ${rs} groups.`),me("Scripts that run on one machine at th\
e same time: they are judged as one. A list of groups, each a list of patterns."))),"lock-path":he(Uv),suppressions:he(Vv)},'The configuration is a list of keys\
, such as "fail-on: warning".');var Jv=["added","diff_context","file","nofilter"];function Xv({finding:t,file:e,lines:n},r,s){if(s==="nofilter")return!0;let i={path:e.path,at:bn(t.span,n)},o=t.
related.map(u=>{let c=Ee(e,u);return{path:c.path,at:bn(u.span,u.path===void 0?n:new R(c.text))}});return[i,...o].some(({path:u,at:c})=>{if(!r.has(u))return!1;let l=r.
get(u);return l===void 0||s==="file"||l.some(p=>pM(p,c,s))})}a(Xv,"touches");function pM({newStart:t,newLines:e,added:n},{first:r,last:s},i){return i==="added"?
n.some(o=>o>=r&&o<=s):e>0&&r<t+e&&s>=t}a(pM,"holds");var dM=["text","json","github","sarif","rdjson","checkstyle","junit","markdown"];function Qv(){return[Ni("-f, --format <format>","how to report",dM).default("te\
xt"),new St("-o, --output <file>","write the report to a file instead of standard output"),new St("-t, --target <name>","judge for this target (repeatable): a n\
ame, or bpftrace@0.24,kernel@6.8").argParser((t,e)=>[...e??[],t]),new St("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),
new St("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),Ni("--fail-on <severity>","end with status 1 from \
this severity on (default: error)",ju),Ni("--min-confidence <level>","leave out findings that are less sure",ne).default("possible"),new St("--color","colour, a\
lso when not on a terminal"),new St("--no-color","no colour"),new St("-q, --quiet","only findings and errors: no summary, no notes")]}a(Qv,"runOptions");function e0(){
return[Ni("--diff-filter <which>","which findings the change answers for; the others are counted",Jv).default("added")]}a(e0,"reviewOptions");var fM=["guard","g\
roup","lock-free"];function t0(){return[Ni("-k, --kind <kind>","apply rewrites of this kind only",fM),new St("-n, --dry-run","write nothing: print a patch that \
git apply takes, and the report on standard error")]}a(t0,"fixOptions");function Zu(t,e,n){return t!==void 0?t:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":n&&e.TERM!=="dumb"}a(Zu,"wantsColor");function Ni(t,e,n){return new St(t,`${e}: ${n.join(", ")}`).argParser(r=>{if(n.includes(r))return r;
throw new Fm(`It is one of ${n.join(", ")}.${Ut(r,n)}`)})}a(Ni,"choice");function n0(t){return t.startsWith("/")||t===".."||t.startsWith("../")}a(n0,"leavesRepository");var ss="120000",Ci="160000";import{spawn as hM}from"node:child_process";var ie=class extends Error{static{a(this,"GitError")}status;constructor(e,n){super(e),this.name="GitError",this.status=n}},mM=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;
function kt(t,e,n=""){return new Promise((r,s)=>{let i=hM("git",["--no-pager","--literal-pathspecs",...t],{cwd:e,env:gM(process.env),stdio:["pipe","pipe","pipe"],
windowsHide:!0}),o=[],u=[];i.stdout.on("data",c=>o.push(c)),i.stderr.on("data",c=>u.push(c)),i.on("error",c=>s(new ie(`git cannot be run (${c.message}). Install\
 git to review a range.`))),i.on("close",c=>{c===0?r(Buffer.concat(o)):s(new ie(`git ${t.find(l=>/^[a-z]/.test(l)&&!l.includes("="))} failed: ${_M(Buffer.concat(
u))}`,c??void 0))}),i.stdin.on("error",()=>{}),i.stdin.end(n)})}a(kt,"runGit");function gM(t){let e=Object.entries(t).filter(([n])=>!n.startsWith("GIT_")||mM.test(
n));return{...Object.fromEntries(e),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}a(gM,"environment");function _M(t){return t.toString("utf8").trim().
split(`
`)[0]??""}a(_M,"firstLine");var yM=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function r0(t){return bM(t).map(({newStart:e,lines:n})=>{let r=[],s=e;for(let{sign:i}of n)i!=="-"&&(i==="+"&&
r.push(s),s+=1);return{newStart:e,newLines:s-e,added:r}})}a(r0,"parseHunks");function bM(t){let e=[],n=t.split(`
`),r=0;for(;r<n.length;){let s=yM.exec(n[r]??"");if(r+=1,s===null)continue;let i=Number(s[1]??1),o=Number(s[3]??1),u=[];for(;r<n.length&&(i>0||o>0);){let c=n[r]??
"",l=c[0];if(l==="\\"){r+=1;continue}if(l==="+"&&o>0)o-=1;else if(l==="-"&&i>0)i-=1;else if(l===" "&&i>0&&o>0)i-=1,o-=1;else break;u.push({sign:l,text:c.slice(1)}),
r+=1}e.push({newStart:Number(s[2]),lines:u})}return e}a(bM,"readPatch");async function i0(t,e){return a0(async()=>{let{base:n,head:r}=wM(t),s=await s0(n,e),i=await s0(r,e),o=await kM(t,s,i,e);return{ok:!0,range:{baseSha:s,headSha:i,
mergeBase:o}}})}a(i0,"resolveRange");async function o0({baseSha:t,headSha:e,mergeBase:n},r,s=Ga){return a0(async()=>{let{files:i,changedFiles:o}=await xM(n,e,r),
u=await vM(i,r,s);return{ok:!0,change:{baseSha:t,headSha:e,...u,changedFiles:o,notes:[]}}})}a(o0,"readGitChange");async function a0(t){try{return await t()}catch(e){
if(e instanceof ie)return{ok:!1,error:e.message};throw e}}a(a0,"orError");async function u0(t,e,n){let r=(await kt(["ls-tree","-z","--full-tree",t,"--",e],n)).toString(
"utf8");if(r==="")return;let s=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(s===void 0)throw new ie(`${e} is no regular file at ${t}. Make it one.`);let i=(await Wu(
[s],n)).get(s);if(i===void 0)throw new ie(`${e} is too large at ${t}.`);return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(i)}a(u0,"readAtCommit");function wM(t){
let e=/\.{2,3}/.exec(t);if(e===null)throw new ie(`"${t}" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let n=t.slice(0,e.index)||"HEAD",r=t.slice(
e.index+e[0].length)||"HEAD";return{base:n,head:r}}a(wM,"splitRange");async function s0(t,e){if(t.startsWith("-"))throw new ie(`"${t}" is no commit: a name cann\
ot start with "-".`);if(await kt(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof ie&&r.status===128))throw r})===void 0)throw new ie("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await kt(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],e)).
toString("utf8").trim()}catch(r){throw!(r instanceof ie)||r.status===void 0?r:new ie(`The repository has no commit "${t}". Check the name; in a shallow clone, f\
etch it first (git fetch --unshallow).`)}}a(s0,"commit");async function kM(t,e,n,r){try{return(await kt(["merge-base",e,n],r)).toString("utf8").trim()}catch(s){
throw!(s instanceof ie)||s.status!==1?s:new ie(`The two sides of ${t} have no common ancestor here. In a shallow clone, fetch the history first (git fetch --uns\
hallow).`)}}a(kM,"commonAncestor");async function xM(t,e,n){let s=(await kt(["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",t,e],n)).toString(
"utf8").split("\0"),i=[],o=0;for(let u=0;u<s.length;){let c=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(s[u]??"");if(c===null)break;let[,l,p="",d="",
f="",m]=c,g=m==="R"||m==="C",_=g?s[u+1]:void 0,y=s[u+(g?2:1)]??"";u+=g?3:2,o++,m!=="D"&&i.push({path:y,mode:p,newBlob:f,...l==="000000"?{}:{oldBlob:d},..._===void 0?
{}:{previousPath:_}})}return{files:i,changedFiles:o}}a(xM,"listFiles");async function vM(t,e,n){let r=t.filter(({mode:u})=>u!==ss&&u!==Ci),s=await Wu([...new Set(
r.map(({newBlob:u})=>u))],e),i=[],o=0;for(let u of t){let{path:c,previousPath:l,newBlob:p,mode:d}=u,f=s.get(p),m=dn(c)||f!==void 0&&Ua(f);if(!Ba(n(c),m)){m&&o++;
continue}if(d===ss)i.push({status:"skipped",path:c,error:"It is a symbolic link; what it points to is judged where it is."});else if(d!==Ci){let g=f===void 0?Kt():
fn(f);if(g.status!=="readable")i.push({...g,path:c});else{let _=await SM(u,g.text,e);i.push({...g,path:c,...l===void 0?{}:{previousPath:l},hunks:_})}}}return{scripts:i,
leftOut:o}}a(vM,"readScripts");async function SM({oldBlob:t,newBlob:e},n,r){if(t===e)return[];if(t===void 0){let i=n.split(`
`).length-(n.endsWith(`
`)?1:0);return[{newStart:1,newLines:i,added:Array.from({length:i},(o,u)=>u+1)}]}let s=await kt(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--int\
er-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",t,e]),r);return r0(s.toString("utf8"))}a(SM,"readHu\
nks");async function Wu(t,e){let n=new Map;if(t.length===0)return n;let r=(await kt(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,`${t.join(`
`)}
`)).toString("utf8").split(`
`).map(o=>o.split(" ")),s=r.find(([,o])=>o==="missing");if(s!==void 0)throw new ie(`The repository lacks the object ${s[0]}. Fetch it, or run "git fsck".`);let i=r.
flatMap(([o,u])=>o!==void 0&&Number(u)<=4194304?[o]:[]);for(let o=0;o<i.length;o+=16){let u=i.slice(o,o+16),c=await kt(["cat-file","--batch"],e,`${u.join(`
`)}
`),l=0;for(let p of u){let d=c.indexOf(`
`,l),f=Number(/^[0-9a-f]+ blob (\d+)$/.exec(c.toString("latin1",l,d))?.[1]);if(d===-1||Number.isNaN(f))throw new ie(`git cannot read the object ${p}. Run "git f\
sck".`);n.set(p,c.subarray(d+1,d+1+f)),l=d+1+f+1}}return n}a(Wu,"readBlobs");function p0(t,e){return t.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(r=>c0(n.path,r,e));case"invalid_key":return[c0(n.path.slice(0,-1),
String(n.path.at(-1)),e)];case"invalid_value":{let r=AM(e.value,n.path),s=typeof r=="string"?Ut(r,n.values.map(String)):"";return[{offset:e.offsetOf(n.path),message:n.
message+s}]}default:return[{offset:e.offsetOf(n.path),message:n.message}]}})}a(p0,"mistakesOf");function c0(t,e,n){let{names:r,what:s}=EM(t),i=e==="syntax-error"?
"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${e}".${Ut(e,r)} ${s==="key"?"Known keys":"The rules"} are ${r.join(
", ")}.`;return{offset:n.keyOffset(t,e),message:i}}a(c0,"unknownKey");function EM(t){let e=Ku;for(let n of t)e=l0(e),e instanceof qu?e=e.shape[String(n)]:e instanceof
Ef&&(e=e.def.element);return e=l0(e),e instanceof qu?{names:Object.keys(e.shape),what:"key"}:e instanceof Af&&e.def.keyType instanceof Of?{names:e.def.keyType.options.
map(String),what:"rule"}:{names:[],what:"key"}}a(EM,"keysAt");function l0(t){return t instanceof $f?t.def.innerType:t}a(l0,"bare");function AM(t,e){let n=t;for(let r of e){
if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}a(AM,"at");var Ne=qn(fm(),1);var eE=qn(fm(),1);function tE(t,e){let n=[];for(let r of new eE.Parser().parse(t))n.push({token:r,depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:s,depth:i}=r;if(i>e)
return!0;for(let o of ez(s))n.push({token:o,depth:i+1})}return!1}a(tE,"tooDeep");function ez(t){switch(t.type){case"document":return t.value===void 0?[]:[t.value];case"\
block-map":case"block-seq":case"flow-collection":return t.items.flatMap(({key:e,value:n})=>[...e?[e]:[],...n?[n]:[]]);default:return[]}}a(ez,"children");var Zc=64*1024,nE=20,tz=20;function sE(t){let e=new Ne.LineCounter,n=a(o=>({ok:!1,lines:e,mistakes:[{offset:0,message:o}]}),"wrong");if(t.length>Zc)return n(`Th\
e configuration is larger than ${Zc/1024} KiB. Remove what is not configuration.`);if(tE(t,nE))return n(`The configuration is nested more than ${nE} levels deep\
. No key needs more than three of them.`);let r=(0,Ne.parseDocument)(t,{lineCounter:e,prettyErrors:!1,uniqueKeys:!0,strict:!0}),s=[...r.errors,...r.warnings];if(s.
length>0){let o=s.map(({code:u,message:c,pos:l})=>({offset:l[0],message:rz(u,c)}));return{ok:!1,lines:e,mistakes:o}}let i=nz(r);if(i!==void 0)return{ok:!1,lines:e,
mistakes:[i]};try{let o=r.toJS({maxAliasCount:tz})??{};return{ok:!0,lines:e,document:sz(o,r)}}catch(o){return n(`The aliases cannot be expanded: ${o instanceof Error?
o.message:String(o)}.`)}}a(sE,"readYaml");function nz(t){let e;return(0,Ne.visit)(t,{Alias:a((n,r)=>{if(r.resolve(t)!==void 0)return;let s=`Not valid YAML: "*${r.
source}" refers to nothing.${iE}`;return e={offset:r.range?.[0]??0,message:s},Ne.visit.BREAK},"Alias")}),e}a(nz,"unresolvedAlias");var iE=' A pattern that start\
s with "*" or "!" is written in quotes.';function rz(t,e){switch(t){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"\
TAG_RESOLVE_FAILED":return`Not valid YAML: ${e}.${iE}`;default:return`Not valid YAML: ${e}`}}a(rz,"words");function sz(t,e){let n=a(r=>{for(let s=r.length;s>=0;s--){
let i=rE(e,r.slice(0,s));if((0,Ne.isNode)(i))return i.range?.[0]??0}return 0},"offsetOf");return{value:t,offsetOf:n,keyOffset:a((r,s)=>{let i=rE(e,r);return((0,Ne.isMap)(
i)?iz(i,s):void 0)??n(r)},"keyOffset")}}a(sz,"placed");function rE(t,e){return e.length===0?t.contents:t.getIn(e,!0)}a(rE,"nodeAt");function iz(t,e){let n=t.items.
find(r=>(0,Ne.isPair)(r)&&(0,Ne.isScalar)(r.key)&&String(r.key.value)===e);return n!==void 0&&(0,Ne.isScalar)(n.key)?n.key.range?.[0]:void 0}a(iz,"keyOffsetIn");var Wc=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],oz=20;function oE(t,e){let n=sE(t),r=a(i=>({ok:!1,errors:[...i].sort((o,u)=>o.offset-u.offset).slice(
0,oz).map(({offset:o,message:u})=>{let{line:c,col:l}=n.lines.linePos(o);return{path:e,line:Math.max(1,c),column:Math.max(1,l),message:u}})}),"wrong");if(!n.ok)return r(
n.mistakes);let s=Ku.safeParse(n.document.value);return s.success?{ok:!0,configuration:az(s.data)}:r(p0(s.error.issues,n.document))}a(oE,"parseConfiguration");function aE(t){
return`${t.path}:${t.line}:${t.column}: ${t.message}`}a(aE,"describeConfigurationError");function az(t){let{targets:e,rules:n,files:r,suppressions:s}=t,{"fail-o\
n":i,"run-together":o,"lock-path":u}=t;return{...e===void 0?{}:{targets:e},...i===void 0?{}:{failOn:i},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===
void 0?{}:{runTogether:o},...u===void 0?{}:{lockPath:u},...s===void 0?{}:{suppressions:s}}}a(az,"configurationOf");import{open as uz,stat as cz}from"node:fs/promises";import gs from"node:path";var lz=new Set(["ENOENT","ENOTDIR"]);async function uE(){for(let t of await pz(process.cwd()))for(let e of Wc){let n=gs.join(t,e);if(await cE(n))return Vc(gs.relative(
process.cwd(),n),t)}}a(uE,"findConfiguration");async function Vc(t,e=process.cwd()){let n=t.split(gs.sep).join("/");try{let r=await uz(t);try{let s=Zc*3+1,{buffer:i,
bytesRead:o}=await r.read(Buffer.alloc(s),0,s,0),u=new TextDecoder("utf-8",{fatal:o<s}).decode(i.subarray(0,o));return{ok:!0,path:n,text:u,root:e}}finally{await r.
close()}}catch(r){return{ok:!1,error:`The configuration ${n} cannot be read: ${dz(r)}`}}}a(Vc,"readConfigurationFile");async function pz(t){let e=[];for(let n=t;;n=
gs.dirname(n)){if(e.push(n),await cE(gs.join(n,".git")))return e;if(n===gs.dirname(n))return[t]}}a(pz,"foldersUpToRoot");async function cE(t){return cz(t).then(
()=>!0,e=>!(e instanceof Error&&"code"in e&&lz.has(e.code)))}a(cE,"exists");function dz(t){return t instanceof TypeError?"it is not UTF-8.":(t instanceof Error&&
"code"in t?t.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${t instanceof Error?t.message:String(t)}.`}a(dz,"reason");var fz=["note","warning","error","never"];function lE(t,e){let{files:n=[],...r}=e;if(t===void 0)return{configuration:r,files:[n],overruled:[]};let s=[],i=a((l,p,d,f)=>d===
void 0||f===void 0?d??f:p.indexOf(d)<=p.indexOf(f)?d:(s.push(`"${l}: ${d}" is overruled by the policy of the organisation, which says ${f}.`),f),"strictest"),o=i(
"fail-on",fz,r.failOn,t.failOn),u={...r.rules};for(let[l,p]of hz(t.rules??{})){let d=i(l,Uu,u[l],p);d!==void 0&&(u[l]=d)}let c=[...new Set([...t.targets??[],...r.
targets??[]])];return{configuration:{...r,...c.length===0?{}:{targets:c},...o===void 0?{}:{failOn:o},rules:u,runTogether:[...t.runTogether??[],...r.runTogether??
[]],lockPath:[...t.lockPath??[],...r.lockPath??[]],suppressions:{...r.suppressions,also:t.suppressions}},files:t.files===void 0?[n]:[n,t.files],overruled:s}}a(lE,
"tightened");function hz(t){let e=[];for(let n in t){let r=t[n];r!==void 0&&e.push([n,r])}return e}a(hz,"entriesOf");async function _s(t,e){let n=t.target===void 0?void 0:If(t.target);if(n?.ok===!1)return n;let r=t.policy===void 0?void 0:await Vc(t.policy),s=pE(r);if(s.errors.
length>0)return{ok:!1,errors:s.errors};let{configuration:i,errors:o}=pE(e),u=t.target??i.targets,c=t.failOn??i.failOn,{configuration:l,files:p,overruled:d}=lE(r===
void 0?void 0:s.configuration,{...i,...u===void 0?{}:{targets:u},...c===void 0?{}:{failOn:c}}),f=l.targets===void 0?void 0:If(l.targets),m=f?.ok===!0?f.targets:
void 0;return{ok:!0,settings:{targets:Bu(m??Ho,l.lockPath??[]),configured:m!==void 0,failOn:l.failOn??"error",rules:l.rules??{},suppressions:{...l.suppressions,
today:new Date().toISOString().slice(0,10)},choose:Gb(p),runTogether:l.runTogether??[],errors:o,overruled:d}}}a(_s,"resolveSettings");async function ys(t){return t===
void 0?uE():Vc(t)}a(ys,"configurationOnDisk");async function dE(t){try{for(let e of Wc){let n=await u0(t,e,process.cwd());if(n!==void 0)return{ok:!0,path:`${t.slice(
0,12)}:${e}`,text:n}}return}catch(e){if(e instanceof ie)return{ok:!1,error:`The configuration cannot be read: ${e.message}`};throw e}}a(dE,"configurationAtCommi\
t");function pE(t){if(t===void 0)return{configuration:{},errors:[]};if(!t.ok)return{configuration:{},errors:[t.error]};let e=oE(t.text,t.path);return e.ok?{configuration:e.
configuration,errors:[]}:{configuration:{},errors:e.errors.map(aE)}}a(pE,"readConfiguration");var at={clean:0,findings:1,wrongUse:2,notAnalysed:3},gz="This is a defect of bpftrace-guard: please report it together with the script.";async function fE(t,e,n){
let r=await ys(e.config),s=await _s(e,r);if(!s.ok)return Ht(s.errors,n);let i={stream:n.stdin,name:e.stdinFilename},o=(r?.ok===!0?r.root:void 0)??process.cwd(),
{choose:u}=s.settings,{scripts:c,notes:l}=await Ka(t.length===0?["."]:t,i,{root:o,choose:u});return hm(c,l,new jr(o),s.settings,e,n)}a(fE,"check");function Ht(t,e){
for(let n of t)Fn("error",n,e);return at.wrongUse}a(Ht,"refuse");async function hm(t,e,n,r,s,i,o){mm(r,i);let u=t.filter(_=>_.status==="readable"),c=await Xr(u,
r.runTogether,n),l=new Zt(r,c.surroundings),p=t.map(_=>ym(_,l,s)),{files:d,notes:f}=o===void 0?{files:p,notes:[]}:await o.narrow(p);gm(d,[...e,...c.notes,...f],
s,i);let m={targets:r.targets,files:d},g=await wm(bm(m,s,i,o?.hunks),s,i);return _m(m,r,g)}a(hm,"report");function mm(t,e){for(let r of t.overruled)Fn("note",r,
e);for(let r of t.errors)Fn("error",r,e);if(t.errors.length===0)return;let n=t.configured?"the targets of the command line":"the default targets";Fn("error",`Th\
e configuration is left out; the scripts are judged on ${n}.`,e)}a(mm,"sayMistakes");function gm(t,e,{quiet:n},r){for(let s of t)s.status==="failed"&&Fn("error",
`${s.path}: ${s.error}`,r),s.status==="skipped"&&!n&&Fn("note",`${s.path}: ${s.error}`,r);if(!n)for(let s of[...e,..._z(t)])Fn("note",s,r)}a(gm,"sayNotes");function _m(t,e,n){
return!n||e.errors.length>0?at.wrongUse:t.files.some(r=>r.status==="failed")?at.notAnalysed:yz(t,e)?at.findings:at.clean}a(_m,"statusOf");function _z(t){return t.
flatMap(e=>e.status==="analysed"?(e.notes??[]).map(n=>`${e.path}: ${n}`):[])}a(_z,"notesOn");function ym(t,e,{minConfidence:n}){if(t.status!=="readable")return t;
let r=ne.indexOf(n),s;try{s=e.analyse(t.path,t.text)}catch(i){let o=i instanceof Error?i.message:String(i);return{status:"failed",path:t.path,error:`The analysi\
s broke (${o}). ${gz}`}}return{...s,findings:s.findings.filter(({confidence:i})=>ne.indexOf(i)<=r)}}a(ym,"judge");function yz({files:t},{failOn:e}){if(e==="neve\
r")return!1;let n=de.indexOf(e);return t.some(r=>r.status==="analysed"&&r.findings.some(({severity:s})=>de.indexOf(s)<=n))}a(yz,"fails");function bm(t,e,{env:n,
stdout:r,version:s},i){switch(e.format){case"text":{let o=Zu(e.color,n,e.output===void 0&&r.isTTY===!0);return Ox(t,{color:o,quiet:e.quiet===!0,...i===void 0?{}:
{hunks:i}})}case"json":return rx(t,s);case"github":return Ix(t);case"sarif":return xx(t,s);case"rdjson":return yx(t,s);case"checkstyle":return tx(t);case"junit":
return ix(t);case"markdown":return _x(t);default:return e.format}}a(bm,"render");async function wm(t,{output:e},n,r=n.stdout){if(e===void 0)return r.write(t),!0;
try{return await mz(e,t),!0}catch(s){let i=s instanceof Error?s.message:String(s);return Fn("error",`The report cannot be written to ${e} (${i}). Name a file in\
 a folder that exists.`,n),!1}}a(wm,"write");function Fn(t,e,{stderr:n}){n.write(`bpftrace-guard: ${t}: ${Fe(e)}
`)}a(Fn,"say");var Yc=class t{static{a(this,"FixingDesk")}changes=[];#e=new Set;#t;#n;#r;constructor(e,n,r){this.#t=e,this.#r=n,this.#n=r}static async open(e,n,r,s){let i=await rd(
await hE(process.cwd())),o=new Su(new jr(e),n,(u,c)=>ym({status:"readable",...u},c,r));return new t(o,i,s)}get notes(){return[...this.#t.notes,...this.#e]}async refusal({
path:e}){if(!(this.#n.piped||!Ur(ut.resolve(e),this.#r))&&!Ur(await km(e),this.#r))return"A symbolic link leads from here to a file outside of the repository, s\
o it is not fixed. Name that file itself."}accessFor(e){return{judge:a((n,r)=>this.#t.judge(e.path,n,r),"judge"),obstacle:a((n,r)=>this.#i(e,n,r),"obstacle")}}async keep(e,{
text:n,files:r,report:s}){if(n===e.text||s.status!=="analysed")return;let i=this.#n.piped?ut.resolve(e.path):await km(e.path),o=ut.dirname(i),u=this.#n.piped||this.#n.
dryRun?void 0:await wz({real:i,before:e.text,after:n},o,r);if(u!==void 0)return u;this.#t.keep(e.path,n),this.#s(i,e.text,n);for(let[c,l]of r){let p=yt({path:c},
e.path);this.#t.at(p)===void 0&&(this.#t.keep(p,l),this.#n.dryRun&&await Wa(ut.join(o,c))===void 0&&this.#s(ut.join(o,c),void 0,l))}}judgeAgain(e){return this.#t.
judgeAgain(e)}async#i(e,n,r){if(this.#n.piped)return"standard input has no folder for";if(n!==ut.basename(n))return`is not in the script's folder (${n})`;let s=this.#t.
at(yt({path:n},e.path));if(s!==r)try{let i=await Wa(ut.join(ut.dirname(await km(e.path)),n));return s===void 0&&(i===void 0||i.equals(Buffer.from(r)))?void 0:`i\
s there already, with another content (${n})`}catch(i){return`cannot be looked at (${n}: ${i instanceof Error?i.message:String(i)})`}}#s(e,n,r){let s=ut.relative(
this.#r,e).split(ut.sep).join("/");this.#n.dryRun&&s.startsWith("../")&&this.#e.add(`${s} is outside of the repository: git apply takes its patch with --unsafe-\
paths only.`),this.changes.push({path:s,before:n,after:r})}};async function wz({real:t,before:e,after:n},r,s){let i=[],o;for(let[u,c]of s){let l=ut.join(r,u),p=await cw(
l,c);if(p.ok?p.created&&i.push(l):o=p.error,o!==void 0)break}if(o===void 0){let u=await uw(t,e,n);if(u.ok)return;o=u.error}for(let u of i)await bz(u);return o}a(
wz,"writeAll");async function km(t){return hE(t).catch(()=>ut.resolve(t))}a(km,"realOf");var mE=200;async function _E({path:t,text:e},n,r){let s=Math.min(n.most??mE,mE),i=new R(e),o=[],u=[],c=new Map,l=new Set([e]),p=e;for(;;){let d=await r.judge(p,
c);if(d.status!=="analysed")return{text:e,files:new Map,fixed:[],report:d};let f=await kz(d,n,l,r);if(f.fix===void 0||u.length>=s)return{text:p,files:c,fixed:o,
report:{...d,findings:f.findings}};let{finding:m,fix:g}=f,_=gE(m.span.start,u),y=i.range({start:_,end:Math.max(_,gE(m.span.end,u))}),{title:b,cost:w,targets:k}=g;
o.push({path:t,rule:m.rule,range:y,kind:g.kind,title:b,cost:w,targets:k});for(let x of g.edits)x.path!==void 0&&c.set(x.path,x.text);let v=yE(g);p=_t(p,v),l.add(
p),u.push(v)}}a(_E,"fixScript");async function kz(t,{kind:e,wanted:n},r,s){let{text:i,findings:o}=t,u=n?.(t),c=[],l;for(let p of o){if(u?.has(p)===!1){c.push(p);
continue}let d=[];for(let m of p.fixes){if(m.kind==="suppress")continue;let g=await xz(m,e,i,r,s);g===void 0?l??={fix:m,finding:p}:d.push(g)}let f="no rewrite o\
f it is proved to help";c.push({...p,left:`${[...new Set(d.length===0?[f]:d)].join("; ")}.`})}return l===void 0?{fix:void 0,findings:c}:{...l,findings:c}}a(kz,"\
chooseFix");async function xz(t,e,n,r,s){if(!t.safe)return`the rewrite "${t.kind}" changes what the script measures or says, so it is yours to make`;if(e!==void 0&&
t.kind!==e)return`the rewrite "${t.kind}" is not of the kind "${e}"`;for(let{path:i,text:o}of t.edits){let u=i===void 0?void 0:await s.obstacle(i,o);if(u!==void 0)
return`the rewrite "${t.kind}" needs a file that ${u}`}return r.has(_t(n,yE(t)))?`the rewrite "${t.kind}" was made already`:void 0}a(xz,"obstacleTo");function yE({
edits:t}){return t.filter(({path:e})=>e===void 0)}a(yE,"ownEdits");function gE(t,e){return e.reduceRight((n,r)=>mw(n,r),t)}a(gE,"originalPlace");async function bE(t,e,n){let r=t.includes("-");if(r&&t.some(k=>k!=="-"))return Ht(["The path - (standard input) goes alone: give the other paths to a second run\
."],n);let s=await ys(e.config),i=await _s(e,s);if(!i.ok)return Ht(i.errors,n);let{settings:o}=i,u=(s?.ok===!0?s.root:void 0)??process.cwd(),c={stream:n.stdin,name:e.
stdinFilename},l={root:u,choose:o.choose},{scripts:p,notes:d}=await Ka(t.length===0?["."]:t,c,l);mm(o,n);let f=e.dryRun===!0,m=await Yc.open(u,o,e,{piped:r,dryRun:f}),
g=[],_=[];for(let k of p){if(k.status!=="readable"){g.push(k);continue}let v=await m.refusal(k),x=v===void 0?await _E(k,{kind:e.kind},m.accessFor(k)):void 0,A=v??
(x&&await m.keep(k,x));A!==void 0?g.push({status:"failed",path:k.path,error:A}):x!==void 0&&(g.push(x.report),_.push(...x.fixed),r&&!f&&n.stdout.write(x.text))}
f&&n.stdout.write(vz(ew(m.changes),n));let y={targets:o.targets,files:await m.judgeAgain(g),fixed:{written:!f,findings:_}};gm(y.files,[...d,...m.notes],e,n);let b=r||
f,w=bm(y,e,b?{...n,stdout:n.stderr}:n);return _m(y,o,await wm(w,e,n,b?n.stderr:n.stdout))}a(bE,"fix");function vz(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=a(
r=>r.charAt(0)+Fe(r.slice(1).replace(/\r$/,"")),"line");return t.split(`
`).map(n).join(`
`)}a(vz,"shownPatch");var ao=class{static{a(this,"CommitFiles")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}async look(e){if(n0(e))return{kind:"unread",reason:"it leads out of the rep\
ository"};try{let n=(await this.#n(["--",e])).find(s=>s.path===e);if(n===void 0)return{kind:"unread",reason:"it is not there"};if(n.mode===ss)return{kind:"unrea\
d",reason:"it is a symbolic link"};if(n.mode===Ci)return{kind:"unread",reason:"it is a submodule"};if(n.type==="tree")return{kind:"folder",names:(await this.#n(
["--",`${e}/`])).flatMap(o=>o.type==="blob"?[o.path.slice(e.length+1)]:[])};let r=(await Wu([n.id],this.#t)).get(n.id);return ii(r===void 0?Kt():fn(r))}catch(n){
if(n instanceof ie)return{kind:"unread",reason:`git: ${n.message}`};throw n}}async fromRoot(e){return e}async list(){try{return{files:(await this.#n(["-r"])).filter(
({path:r,type:s,mode:i})=>s==="blob"&&i!==ss&&dn(r)).map(({path:r})=>({path:r,fromRoot:r}))}}catch(e){if(e instanceof ie)return{reason:e.message};throw e}}async#n(e){
let n=e[0]==="--"?[this.#e,...e]:[...e,this.#e];return(await kt(["ls-tree","-z","--full-tree",...n],this.#t)).toString("utf8").split("\0").flatMap(s=>{let[,i,o,
u,c]=/^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s)??[];return i===void 0||o===void 0||u===void 0||c===void 0?[]:[{mode:i,type:o,id:u,path:c}]})}};async function wE(t,{targets:e,configured:n},{rules:r={},suppressions:s={},lockPath:i=[],runTogether:o=[]},u){let c=Bu(e,i),l=t.filter(m=>m.status==="readable"),
p=await Xr(l,o,u),d=new Zt({targets:c,configured:n,rules:r,suppressions:s},p.surroundings),f=t.map(m=>m.status==="readable"?Sz(m,d):m);return{targets:c,files:f,
findings:yn(f),notes:p.notes}}a(wE,"judgeScripts");function Sz({path:t,text:e},n){try{return n.analyse(t,e)}catch(r){let s=r instanceof Error?r.message:String(r);
return{status:"failed",path:t,error:`bpftrace-guard broke on it, which is a bug of ours: ${s}`}}}a(Sz,"judge");async function kE(t,e,n,r,s,i,o){let u=t.filter(g=>!Xv(g,e,n));if(u.length===0)return{own:t,others:[]};let c=[...new Set(u.map(({file:g})=>g))],l=await Promise.
all(c.map(async({path:g})=>{let _=r.get(g)??g,y=await o.look(_,_);return y.kind==="text"?[{status:"readable",path:_,text:y.text}]:[]})),p=await wE(l.flat(),s,i,
o),d=new Map(p.files.map(g=>[g.path,Ez(g)])),f=new Map(c.map(g=>[g,Qr([g])])),m=u.filter(({file:g,finding:_})=>{let y=f.get(g)?.get(_);return y!==void 0&&d.get(
r.get(g.path)??g.path)?.has(y)===!0});return{own:t.filter(g=>!m.includes(g)),others:m}}a(kE,"splitFindings");function Ez(t){return new Set(Qr([t]).values())}a(Ez,
"namesIn");async function xE(t,e,n){let r=await i0(t,process.cwd());if(!r.ok)return Ht([r.error],n);let s=e.config===void 0?await dE(r.range.baseSha):await ys(e.config),i=await _s(
e,s);if(!i.ok)return Ht(i.errors,n);let o=await o0(r.range,process.cwd(),i.settings.choose);if(!o.ok)return Ht([o.error],n);let{scripts:u,changedFiles:c,leftOut:l}=o.
change,p=[...o.change.notes,...ja(l)],d=u.length===0&&l===0?[`${t} changes no bpftrace script (${c} changed ${c===1?"file":"files"}).`]:[],f=new Map(u.map(x=>[x.
path,x.status==="readable"?x.hunks:void 0])),m=new ao(o.change.headSha,process.cwd()),g=new Map(u.flatMap(x=>x.status==="readable"&&x.previousPath!==void 0?[[x.
path,x.previousPath]]:[])),_=new ao(r.range.baseSha,process.cwd()),{settings:y}=i,{rules:b,suppressions:w,runTogether:k}=y,v=a(async x=>{let{own:A,others:I}=await kE(
yn(x),f,e.diffFilter,g,y,{rules:b,suppressions:w,runTogether:k},_);return Az(x,A,I.length)},"narrow");return hm(u,[...p,...d],m,y,e,n,{hunks:f,narrow:v})}a(xE,"\
review");function Az(t,e,n){if(n===0)return{files:t,notes:[]};let r=new Set(e.map(({finding:i})=>i)),s=n===1?"1 finding is not caused":`${n} findings are not ca\
used`;return{files:t.map(i=>i.status==="analysed"?{...i,findings:i.findings.filter(o=>r.has(o))}:i),notes:[`${s} by this change; --diff-filter nofilter shows al\
l.`]}}a(Az,"withFindings");var Oz=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`,$z=`
For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script
measures. A file is written whole or not at all, with its mode and line ends. One that changed in the meantime is left
alone, and so is one that a symbolic link reaches outside of the repository.
The exit status is that of check on the result.`;async function vE(t,e){let n=at.clean,r=Nz(e,s=>{n=s});try{return await r.parseAsync([...t],{from:"user"}),n}catch(s){
if(!(s instanceof Mm))throw s;return s.exitCode===0?at.clean:at.wrongUse}}a(vE,"runCommandLine");function Nz(t,e){let n=new Hm("bpftrace-guard").description("Fi\
nds the lock cycles that bpftrace scripts can close, before they hang a machine.").version(t.version,"-V, --version","print the version").helpOption("-h, --help",
"print this help").exitOverride().configureOutput({writeOut:a(o=>t.stdout.write(o),"writeOut"),writeErr:a(o=>t.stderr.write(o),"writeErr"),outputError:a((o,u)=>u(
`bpftrace-guard: ${o.trimEnd().split(`
`).map(Fe).join(" ")}
`),"outputError")}).showSuggestionAfterError().addHelpText("after",Oz),r=n.command("check").description("judge scripts on disk").argument("[path...]","scripts, \
folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input is report\
ed","<stdin>").action(async(o,u)=>{e(await fE(o,u,t))}),s=n.command("review").description("judge what a git range changes, as on a pull request").argument("<bas\
e..head>","the merge base of the two is compared with head").action(async(o,u)=>{e(await xE(o,u,t))});for(let o of e0())s.addOption(o);let i=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",$z).action(async(o,u)=>{e(await bE(
o,u,t))});for(let o of t0())i.addOption(o);for(let o of Qv())for(let u of[r,s,i])u.addOption(o);return n.command("explain").description("print what a rule says,\
 why, and what to do").argument("<rule>",`one of ${Rt.map(({id:o})=>o).join(", ")}`).action(o=>e(Cz(o,t))),n.command("targets").description("print the known tar\
gets").action(()=>{t.stdout.write(qb(Ar,Ho,SE(t)))}),n}a(Nz,"commandLine");function Cz(t,e){let n=Rt.find(s=>s.id===t);if(n!==void 0)return e.stdout.write(Fb(n,
SE(e))),at.clean;let r=Rt.map(s=>s.id);return Ht([`Unknown rule "${t}".${Ut(t,r)} The rules are ${r.join(", ")}.`],e)}a(Cz,"explain");function SE({env:t,stdout:e}){
return Zu(void 0,t,e.isTTY===!0)}a(SE,"colored");var EE={version:"0.1.0"};var AE=EE.version;process.stdout.on("error",t=>{if(t.code!=="EPIPE")throw t});var{stdin:Iz,stdout:Pz,stderr:OE,env:Rz}=process;try{process.exitCode=await vE(process.argv.slice(2),
{stdin:Iz,stdout:Pz,stderr:OE,env:Rz,version:AE})}catch(t){OE.write(`bpftrace-guard: internal error: ${t instanceof Error?t.stack:String(t)}
`),process.exitCode=at.notAnalysed}
