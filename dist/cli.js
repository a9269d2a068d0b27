#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var Nv=Object.create;var oi=Object.defineProperty;var Iv=Object.getOwnPropertyDescriptor;var Tv=Object.getOwnPropertyNames;var $v=Object.getPrototypeOf,Cv=Object.prototype.hasOwnProperty;var a=(t,e)=>oi(t,"name",{value:e,configurable:!0}),Ot=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,r)=>(typeof require<"u"?require:e)[r]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var x=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},Pv=(t,e)=>{for(var r in e)oi(t,r,{get:e[r],enumerable:!0})},Lv=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of Tv(e))!Cv.call(t,s)&&s!==r&&oi(t,s,{get:()=>e[s],enumerable:!(n=Iv(e,s))||n.enumerable});return t};var _r=(t,e,r)=>(r=t!=null?Nv($v(t)):{},Lv(e||!t||!t.__esModule?oi(r,"default",{value:t,enumerable:!0}):r,t));var Rn=x(vu=>{var ai=class extends Error{static{a(this,"CommanderError")}constructor(e,r,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=r,this.exitCode=e,this.nestedError=void 0}},xu=class extends ai{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};vu.CommanderError=ai;vu.InvalidArgumentError=xu});var ui=x(Au=>{var{InvalidArgumentError:Mv}=Rn(),Su=class{static{a(this,"Argument")}constructor(e,r){switch(this.description=r||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,r){return r===this.defaultValue||!Array.isArray(r)?[e]:(r.push(e),r)}default(e,r){return this.defaultValue=
e,this.defaultValueDescription=r,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(r,n)=>{if(!this.argChoices.
includes(r))throw new Mv(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(r,n):r},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function Rv(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}a(Rv,"humanR\
eadableArgName");Au.Argument=Su;Au.humanReadableArgName=Rv});var Nu=x(Ou=>{var{humanReadableArgName:Hv}=ui(),Eu=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let r=e.commands.filter(s=>!s.
_hidden),n=e._getHelpCommand();return n&&!n._hidden&&r.push(n),this.sortSubcommands&&r.sort((s,i)=>s.name().localeCompare(i.name())),r}compareOptions(e,r){let n=a(
s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,""),"getSortKey");return n(e).localeCompare(n(r))}visibleOptions(e){let r=e.options.filter(s=>!s.hidden),
n=e._getHelpOption();if(n&&!n.hidden){let s=n.short&&e._findOption(n.short),i=n.long&&e._findOption(n.long);!s&&!i?r.push(n):n.long&&!i?r.push(e.createOption(n.
long,n.description)):n.short&&!s&&r.push(e.createOption(n.short,n.description))}return this.sortOptions&&r.sort(this.compareOptions),r}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let r=[];for(let n=e.parent;n;n=n.parent){let s=n.options.filter(i=>!i.hidden);r.push(...s)}return this.sortOptions&&r.sort(this.compareOptions),
r}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(r=>{r.description=r.description||e._argsDescription[r.name()]||""}),e.registeredArguments.
find(r=>r.description)?e.registeredArguments:[]}subcommandTerm(e){let r=e.registeredArguments.map(n=>Hv(n)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
"")+(e.options.length?" [options]":"")+(r?" "+r:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,r){return r.visibleCommands(
e).reduce((n,s)=>Math.max(n,this.displayWidth(r.styleSubcommandTerm(r.subcommandTerm(s)))),0)}longestOptionTermLength(e,r){return r.visibleOptions(e).reduce((n,s)=>Math.
max(n,this.displayWidth(r.styleOptionTerm(r.optionTerm(s)))),0)}longestGlobalOptionTermLength(e,r){return r.visibleGlobalOptions(e).reduce((n,s)=>Math.max(n,this.
displayWidth(r.styleOptionTerm(r.optionTerm(s)))),0)}longestArgumentTermLength(e,r){return r.visibleArguments(e).reduce((n,s)=>Math.max(n,this.displayWidth(r.styleArgumentTerm(
r.argumentTerm(s)))),0)}commandUsage(e){let r=e._name;e._aliases[0]&&(r=r+"|"+e._aliases[0]);let n="";for(let s=e.parent;s;s=s.parent)n=s.name()+" "+n;return n+
r+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let r=[];if(e.argChoices&&
r.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue==
"boolean")&&r.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&r.push(`preset: ${JSON.stringify(e.
presetArg)}`),e.envVar!==void 0&&r.push(`env: ${e.envVar}`),r.length>0){let n=`(${r.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}argumentDescription(e){
let r=[];if(e.argChoices&&r.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&r.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),r.length>0){let n=`(${r.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,r,n){
return r.length===0?[]:[n.styleTitle(e),...r,""]}groupItems(e,r,n){let s=new Map;return e.forEach(i=>{let o=n(i);s.has(o)||s.set(o,[])}),r.forEach(i=>{let o=n(i);
s.has(o)||s.set(o,[]),s.get(o).push(i)}),s}formatHelp(e,r){let n=r.padWidth(e,r),s=r.helpWidth??80;function i(f,h){return r.formatItem(f,n,h,r)}a(i,"callFormatI\
tem");let o=[`${r.styleTitle("Usage:")} ${r.styleUsage(r.commandUsage(e))}`,""],u=r.commandDescription(e);u.length>0&&(o=o.concat([r.boxWrap(r.styleCommandDescription(
u),s),""]));let c=r.visibleArguments(e).map(f=>i(r.styleArgumentTerm(r.argumentTerm(f)),r.styleArgumentDescription(r.argumentDescription(f))));if(o=o.concat(this.
formatItemList("Arguments:",c,r)),this.groupItems(e.options,r.visibleOptions(e),f=>f.helpGroupHeading??"Options:").forEach((f,h)=>{let m=f.map(g=>i(r.styleOptionTerm(
r.optionTerm(g)),r.styleOptionDescription(r.optionDescription(g))));o=o.concat(this.formatItemList(h,m,r))}),r.showGlobalOptions){let f=r.visibleGlobalOptions(e).
map(h=>i(r.styleOptionTerm(r.optionTerm(h)),r.styleOptionDescription(r.optionDescription(h))));o=o.concat(this.formatItemList("Global Options:",f,r))}return this.
groupItems(e.commands,r.visibleCommands(e),f=>f.helpGroup()||"Commands:").forEach((f,h)=>{let m=f.map(g=>i(r.styleSubcommandTerm(r.subcommandTerm(g)),r.styleSubcommandDescription(
r.subcommandDescription(g))));o=o.concat(this.formatItemList(h,m,r))}),o.join(`
`)}displayWidth(e){return sd(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(r=>r==="[options]"?this.styleOptionText(r):r==="[command]"?this.
styleSubcommandText(r):r[0]==="["||r[0]==="<"?this.styleArgumentText(r):this.styleCommandText(r)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(r=>r===
"[options]"?this.styleOptionText(r):r[0]==="["||r[0]==="<"?this.styleArgumentText(r):this.styleSubcommandText(r)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,r){return Math.max(r.longestOptionTermLength(
e,r),r.longestGlobalOptionTermLength(e,r),r.longestSubcommandTermLength(e,r),r.longestArgumentTermLength(e,r))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,r,n,s){
let o=" ".repeat(2);if(!n)return o+e;let u=e.padEnd(r+e.length-s.displayWidth(e)),c=2,p=(this.helpWidth??80)-r-c-2,f;return p<this.minWidthToWrap||s.preformatted(
n)?f=n:f=s.boxWrap(n,p).replace(/\n/g,`
`+" ".repeat(r+c)),o+u+" ".repeat(c)+f.replace(/\n/g,`
${o}`)}boxWrap(e,r){if(r<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[];return n.forEach(o=>{let u=o.match(s);if(u===null){i.push("");
return}let c=[u.shift()],l=this.displayWidth(c[0]);u.forEach(p=>{let f=this.displayWidth(p);if(l+f<=r){c.push(p),l+=f;return}i.push(c.join(""));let h=p.trimStart();
c=[h],l=this.displayWidth(h)}),i.push(c.join(""))}),i.join(`
`)}};function sd(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}a(sd,"stripColor");Ou.Help=Eu;Ou.stripColor=sd});var Cu=x($u=>{var{InvalidArgumentError:Fv}=Rn(),Iu=class{static{a(this,"Option")}constructor(e,r){this.flags=e,this.description=r||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=Dv(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,r){return this.defaultValue=
e,this.defaultValueDescription=r,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let r=e;return typeof e=="string"&&(r={[e]:!0}),this.implied=Object.assign(this.implied||{},r),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,r){return r===this.defaultValue||!Array.
isArray(r)?[e]:(r.push(e),r)}choices(e){return this.argChoices=e.slice(),this.parseArg=(r,n)=>{if(!this.argChoices.includes(r))throw new Fv(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(r,n):r},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?id(this.name().replace(/^no-/,"")):id(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Tu=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(r=>{r.negate?this.negativeOptions.set(r.attributeName(),r):this.positiveOptions.set(r.attributeName(),
r)}),this.negativeOptions.forEach((r,n)=>{this.positiveOptions.has(n)&&this.dualOptions.add(n)})}valueFromOption(e,r){let n=r.attributeName();if(!this.dualOptions.
has(n))return!0;let s=this.negativeOptions.get(n).presetArg,i=s!==void 0?s:!1;return r.negate===(i===e)}};function id(t){return t.split("-").reduce((e,r)=>e+r[0].
toUpperCase()+r.slice(1))}a(id,"camelcase");function Dv(t){let e,r,n=/^-[^-]$/,s=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(n.test(i[0])&&(e=i.shift()),s.
test(i[0])&&(r=i.shift()),!e&&n.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=r,r=i.shift()),i[0].startsWith("-")){let o=i[0],u=`option creation failed due to \
'${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${u}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(o)?new Error(`${u}
- too many short flags`):s.test(o)?new Error(`${u}
- too many long flags`):new Error(`${u}
- unrecognised flag format`)}if(e===void 0&&r===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:r}}
a(Dv,"splitOptionFlags");$u.Option=Iu;$u.DualOptions=Tu});var ad=x(od=>{function qv(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let r=[];for(let n=0;n<=t.length;n++)r[n]=[n];for(let n=0;n<=
e.length;n++)r[0][n]=n;for(let n=1;n<=e.length;n++)for(let s=1;s<=t.length;s++){let i=1;t[s-1]===e[n-1]?i=0:i=1,r[s][n]=Math.min(r[s-1][n]+1,r[s][n-1]+1,r[s-1][n-
1]+i),s>1&&n>1&&t[s-1]===e[n-2]&&t[s-2]===e[n-1]&&(r[s][n]=Math.min(r[s][n],r[s-2][n-2]+1))}return r[t.length][e.length]}a(qv,"editDistance");function zv(t,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let r=t.startsWith("--");r&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let n=[],s=3,i=.4;return e.forEach(o=>{if(o.length<=
1)return;let u=qv(t,o),c=Math.max(t.length,o.length);(c-u)/c>i&&(u<s?(s=u,n=[o]):u===s&&n.push(o))}),n.sort((o,u)=>o.localeCompare(u)),r&&(n=n.map(o=>`--${o}`)),
n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}a(zv,"suggestSimilar");od.suggestSimilar=zv});var pd=x(Hu=>{var Bv=Ot("node:events").EventEmitter,Pu=Ot("node:child_process"),Nt=Ot("node:path"),ci=Ot("node:fs"),j=Ot("node:process"),{Argument:Gv,humanReadableArgName:jv}=ui(),
{CommanderError:Lu}=Rn(),{Help:Uv,stripColor:Zv}=Nu(),{Option:ud,DualOptions:Kv}=Cu(),{suggestSimilar:cd}=ad(),Mu=class t extends Bv{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(r=>j.stdout.write(r),"writeOut"),writeErr:a(r=>j.stderr.write(r),"writeErr"),outputError:a((r,n)=>n(r),"outputError"),getOutHelpWidth:a(()=>j.stdout.
isTTY?j.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>j.stderr.isTTY?j.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>Ru()??(j.
stdout.isTTY&&j.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>Ru()??(j.stderr.isTTY&&j.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(r=>Zv(
r),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let r=this;r;r=r.parent)e.push(r);return e}command(e,r,n){let s=r,i=n;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,u]=e.match(/([^ ]+) *(.*)/),
c=this.createCommand(o);return s&&(c.description(s),c._executableHandler=!0),i.isDefault&&(this._defaultCommandName=c._name),c._hidden=!!(i.noHelp||i.hidden),c.
_executableFile=i.executableFile||null,u&&c.arguments(u),this._registerCommand(c),c.parent=this,c.copyInheritedSettings(this),s?this:c}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new Uv,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,r){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return r=r||{},r.isDefault&&(this._defaultCommandName=e._name),(r.noHelp||r.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,r){return new Gv(e,r)}argument(e,r,n,s){let i=this.createArgument(e,
r);return typeof n=="function"?i.default(s).argParser(n):i.default(n),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(r=>{this.argument(
r)}),this}addArgument(e){let r=this.registeredArguments.slice(-1)[0];if(r?.variadic)throw new Error(`only the last argument can be variadic '${r.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,r){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let n=e??"help [command]",[,s,i]=n.match(/([^ ]+) *(.*)/),o=r??"display help for command",u=this.createCommand(s);return u.helpOption(!1),i&&u.arguments(i),
o&&u.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=u,(e||r)&&this._initCommandGroup(u),this}addHelpCommand(e,r){return typeof e!="object"?(this.
helpCommand(e,r),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,r){
let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(r):this._lifeCycleHooks[e]=[r],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=r=>{if(r.code!=="commander.executeSubCommandAsync")throw r},this}_exit(e,r,n){this._exitCallback&&this._exitCallback(new Lu(
e,r,n)),j.exit(e)}action(e){let r=a(n=>{let s=this.registeredArguments.length,i=n.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.
push(this),e.apply(this,i)},"listener");return this._actionHandler=r,this}createOption(e,r){return new ud(e,r)}_callParseArg(e,r,n,s){try{return e.parseArg(r,n)}catch(i){
if(i.code==="commander.invalidArgument"){let o=`${s} ${i.message}`;this.error(o,{exitCode:i.exitCode,code:i.code})}throw i}}_registerOption(e){let r=e.short&&this.
_findOption(e.short)||e.long&&this._findOption(e.long);if(r){let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${r.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let r=a(s=>[s.name()].concat(s.aliases()),"knownBy"),
n=r(e).find(s=>this._findCommand(s));if(n){let s=r(this._findCommand(n)).join("|"),i=r(e).join("|");throw new Error(`cannot add command '${i}' as already have c\
ommand '${s}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let r=e.name(),n=e.attributeName();if(e.negate){let i=e.long.
replace(/^--no-/,"--");this._findOption(i)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.
setOptionValueWithSource(n,e.defaultValue,"default");let s=a((i,o,u)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);let c=this.getOptionValue(n);i!==null&&e.parseArg?
i=this._callParseArg(e,i,c,o):i!==null&&e.variadic&&(i=e._collectValue(i,c)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(
n,i,u)},"handleOptionValue");return this.on("option:"+r,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;s(i,o,"cli")}),e.envVar&&this.on("opt\
ionEnv:"+r,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;s(i,o,"env")}),this}_optionEx(e,r,n,s,i){if(typeof r=="object"&&
r instanceof ud)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(r,n);if(o.makeOptionMandatory(
!!e.mandatory),typeof s=="function")o.default(i).argParser(s);else if(s instanceof RegExp){let u=s;s=a((c,l)=>{let p=u.exec(c);return p?p[0]:l},"fn"),o.default(
i).argParser(s)}else o.default(s);return this.addOption(o)}option(e,r,n,s){return this._optionEx({},e,r,n,s)}requiredOption(e,r,n,s){return this._optionEx({mandatory:!0},
e,r,n,s)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){
return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=
!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.
options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeO\
ptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:
this._optionValues[e]}setOptionValue(e,r){return this.setOptionValueWithSource(e,r,void 0)}setOptionValueWithSource(e,r,n){return this._storeOptionsAsProperties?
this[e]=r:this._optionValues[e]=r,this._optionValueSources[e]=n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let r;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(e)!==void 0&&(r=n.getOptionValueSource(e))}),r}_prepareUserArgs(e,r){if(e!==void 0&&
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(r=r||{},e===void 0&&r.from===void 0){j.versions?.electron&&(r.from="\
electron");let s=j.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(r.from="eval")}e===void 0&&(e=j.argv),this.rawArgs=
e.slice();let n;switch(r.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":j.defaultApp?(this._scriptPath=e[1],n=e.slice(2)):
n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${r.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",n}parse(e,r){this._prepareForParse();let n=this._prepareUserArgs(
e,r);return this._parseCommand([],n),this}async parseAsync(e,r){this._prepareForParse();let n=this._prepareUserArgs(e,r);return await this._parseCommand([],n),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,r,n){
if(ci.existsSync(e))return;let s=r?`searched for local subcommand relative to directory '${r}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,r){r=r.slice();let n=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(p,f){let h=Nt.resolve(p,f);if(ci.existsSync(
h))return h;if(s.includes(Nt.extname(f)))return;let m=s.find(g=>ci.existsSync(`${h}${g}`));if(m)return`${h}${m}`}a(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,u=this._executableDir||"";if(this._scriptPath){let p;try{p=ci.realpathSync(
this._scriptPath)}catch{p=this._scriptPath}u=Nt.resolve(Nt.dirname(p),u)}if(u){let p=i(u,o);if(!p&&!e._executableFile&&this._scriptPath){let f=Nt.basename(this.
_scriptPath,Nt.extname(this._scriptPath));f!==this._name&&(p=i(u,`${f}-${e._name}`))}o=p||o}n=s.includes(Nt.extname(o));let c;j.platform!=="win32"?n?(r.unshift(
o),r=ld(j.execArgv).concat(r),c=Pu.spawn(j.argv[0],r,{stdio:"inherit"})):c=Pu.spawn(o,r,{stdio:"inherit"}):(this._checkForMissingExecutable(o,u,e._name),r.unshift(
o),r=ld(j.execArgv).concat(r),c=Pu.spawn(j.execPath,r,{stdio:"inherit"})),c.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(f=>{j.on(f,()=>{c.
killed===!1&&c.exitCode===null&&c.kill(f)})});let l=this._exitCallback;c.on("close",p=>{p=p??1,l?l(new Lu(p,"commander.executeSubCommandAsync","(close)")):j.exit(
p)}),c.on("error",p=>{if(p.code==="ENOENT")this._checkForMissingExecutable(o,u,e._name);else if(p.code==="EACCES")throw new Error(`'${o}' not executable`);if(!l)
j.exit(1);else{let f=new Lu(1,"commander.executeSubCommandAsync","(error)");f.nestedError=p,l(f)}}),this.runningCommand=c}_dispatchSubcommand(e,r,n){let s=this.
_findCommand(e);s||this.help({error:!0}),s._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,s,"preSubcommand"),i=this._chainOrCall(i,()=>{if(s.
_executableHandler)this._executeSubCommand(s,r.concat(n));else return s._parseCommand(r,n)}),i}_dispatchHelpCommand(e){e||this.help();let r=this._findCommand(e);
return r&&!r._executableHandler&&r.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,r)=>{e.required&&this.args[r]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=a((n,s,i)=>{
let o=s;if(s!==null&&n.parseArg){let u=`error: command-argument value '${s}' is invalid for argument '${n.name()}'.`;o=this._callParseArg(n,s,i,u)}return o},"my\
ParseArg");this._checkNumberOfArguments();let r=[];this.registeredArguments.forEach((n,s)=>{let i=n.defaultValue;n.variadic?s<this.args.length?(i=this.args.slice(
s),n.parseArg&&(i=i.reduce((o,u)=>e(n,u,o),n.defaultValue))):i===void 0&&(i=[]):s<this.args.length&&(i=this.args[s],n.parseArg&&(i=e(n,i,n.defaultValue))),r[s]=
i}),this.processedArgs=r}_chainOrCall(e,r){return e?.then&&typeof e.then=="function"?e.then(()=>r()):r()}_chainOrCallHooks(e,r){let n=e,s=[];return this._getCommandAndAncestors().
reverse().filter(i=>i._lifeCycleHooks[r]!==void 0).forEach(i=>{i._lifeCycleHooks[r].forEach(o=>{s.push({hookedCommand:i,callback:o})})}),r==="postAction"&&s.reverse(),
s.forEach(i=>{n=this._chainOrCall(n,()=>i.callback(i.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,r,n){let s=e;return this._lifeCycleHooks[n]!==void 0&&
this._lifeCycleHooks[n].forEach(i=>{s=this._chainOrCall(s,()=>i(this,r))}),s}_parseCommand(e,r){let n=this.parseOptions(r);if(this._parseOptionsEnv(),this._parseOptionsImplied(),
e=e.concat(n.operands),r=n.unknown,this.args=e.concat(r),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),r);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(r),this._dispatchSubcommand(
this._defaultCommandName,e,r);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=a(()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},"checkF\
orUnknownOptions"),i=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(
o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(i,e,r)})),o=this._chainOrCallHooks(o,"postAction"),o}if(this.
parent?.listenerCount(i))s(),this._processArguments(),this.parent.emit(i,e,r);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,
r);this.listenerCount("command:*")?this.emit("command:*",e,r):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?
(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(r=>r._name===e||r._aliases.includes(e))}_findOption(e){
return this.options.find(r=>r.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(r=>{r.mandatory&&e.getOptionValue(
r.attributeName())===void 0&&e.missingMandatoryOptionValue(r)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(n=>{let s=n.attributeName();return this.
getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let s=e.find(i=>n.conflictsWith.includes(
i.attributeName()));s&&this._conflictingOption(n,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let r=[],n=[],s=r;function i(p){return p.length>1&&p[0]==="-"}a(i,"maybeOption");let o=a(p=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(p)?!this._getCommandAndAncestors().
some(f=>f.options.map(h=>h.short).some(h=>/^-\d$/.test(h))):!1,"negativeNumberArg"),u=null,c=null,l=0;for(;l<e.length||c;){let p=c??e[l++];if(c=null,p==="--"){s===
n&&s.push(p),s.push(...e.slice(l));break}if(u&&(!i(p)||o(p))){this.emit(`option:${u.name()}`,p);continue}if(u=null,i(p)){let f=this._findOption(p);if(f){if(f.required){
let h=e[l++];h===void 0&&this.optionMissingArgument(f),this.emit(`option:${f.name()}`,h)}else if(f.optional){let h=null;l<e.length&&(!i(e[l])||o(e[l]))&&(h=e[l++]),
this.emit(`option:${f.name()}`,h)}else this.emit(`option:${f.name()}`);u=f.variadic?f:null;continue}}if(p.length>2&&p[0]==="-"&&p[1]!=="-"){let f=this._findOption(
`-${p[1]}`);if(f){f.required||f.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${f.name()}`,p.slice(2)):(this.emit(`option:${f.name()}`),c=`-${p.
slice(2)}`);continue}}if(/^--[^=]+=/.test(p)){let f=p.indexOf("="),h=this._findOption(p.slice(0,f));if(h&&(h.required||h.optional)){this.emit(`option:${h.name()}`,
p.slice(f+1));continue}}if(s===r&&i(p)&&!(this.commands.length===0&&o(p))&&(s=n),(this._enablePositionalOptions||this._passThroughOptions)&&r.length===0&&n.length===
0){if(this._findCommand(p)){r.push(p),n.push(...e.slice(l));break}else if(this._getHelpCommand()&&p===this._getHelpCommand().name()){r.push(p,...e.slice(l));break}else if(this.
_defaultCommandName){n.push(p,...e.slice(l));break}}if(this._passThroughOptions){s.push(p,...e.slice(l));break}s.push(p)}return{operands:r,unknown:n}}opts(){if(this.
_storeOptionsAsProperties){let e={},r=this.options.length;for(let n=0;n<r;n++){let s=this.options[n].attributeName();e[s]=s===this._versionOptionName?this._version:
this[s]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,r)=>Object.assign(e,r.opts()),{})}error(e,r){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=r||{},s=n.exitCode||1,i=n.code||"commander.error";this._exit(s,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in j.env){let r=e.attributeName();(this.getOptionValue(r)===void 0||["default","config","env"].includes(this.getOptionValueSource(r)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,j.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Kv(this.options),r=a(n=>this.
getOptionValue(n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n)),"hasCustomOptionValue");this.options.filter(n=>n.implied!==void 0&&r(n.
attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(s=>!r(s)).forEach(s=>{this.setOptionValueWithSource(
s,n.implied[s],"implied")})})}missingArgument(e){let r=`error: missing required argument '${e}'`;this.error(r,{code:"commander.missingArgument"})}optionMissingArgument(e){
let r=`error: option '${e.flags}' argument missing`;this.error(r,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let r=`error: required\
 option '${e.flags}' not specified`;this.error(r,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,r){let n=a(o=>{let u=o.attributeName(),c=this.
getOptionValue(u),l=this.options.find(f=>f.negate&&u===f.attributeName()),p=this.options.find(f=>!f.negate&&u===f.attributeName());return l&&(l.presetArg===void 0&&
c===!1||l.presetArg!==void 0&&c===l.presetArg)?l:p||o},"findBestOptionFromValue"),s=a(o=>{let u=n(o),c=u.attributeName();return this.getOptionValueSource(c)==="\
env"?`environment variable '${u.envVar}'`:`option '${u.flags}'`},"getErrorMessage"),i=`error: ${s(e)} cannot be used with ${s(r)}`;this.error(i,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let r="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(u=>u.long).map(u=>u.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);r=cd(e,s)}let n=`error: unknown o\
ption '${e}'${r}`;this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let r=this.registeredArguments.length,
n=r===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${r} argument${n} but got ${e.length}.`;this.error(i,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],r="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(i=>{
s.push(i.name()),i.alias()&&s.push(i.alias())}),r=cd(e,s)}let n=`error: unknown command '${e}'${r}`;this.error(n,{code:"commander.unknownCommand"})}version(e,r,n){
if(e===void 0)return this._version;this._version=e,r=r||"-V, --version",n=n||"output the version number";let s=this.createOption(r,n);return this._versionOptionName=
s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,r){return e===void 0&&r===void 0?this._description:(this._description=e,r&&(this._argsDescription=r),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let r=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(r=this.commands[this.commands.length-1]),e===r._name)throw new Error("Command alias can't be the same as i\
ts name");let n=this.parent?._findCommand(e);if(n){let s=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${s}'`)}return r._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(r=>this.alias(r)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let r=this.registeredArguments.map(n=>jv(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?r:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=Nt.basename(e,Nt.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let r=this.createHelp(),n=this._getOutputContext(e);r.prepareContext({error:n.error,helpWidth:n.helpWidth,outputHasColors:n.hasColors});
let s=r.formatHelp(this,r);return n.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(e){e=e||{};let r=!!e.error,n,s,i;return r?(n=a(u=>this.
_outputConfiguration.writeErr(u),"baseWrite"),s=this._outputConfiguration.getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(n=a(u=>this._outputConfiguration.
writeOut(u),"baseWrite"),s=this._outputConfiguration.getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:r,write:a(u=>(s||(u=this._outputConfiguration.
stripColor(u)),n(u)),"write"),hasColors:s,helpWidth:i}}outputHelp(e){let r;typeof e=="function"&&(r=e,e=void 0);let n=this._getOutputContext(e),s={error:n.error,
write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let i=this.helpInformation(
{error:n.error});if(r&&(i=r(i),typeof i!="string"&&!Buffer.isBuffer(i)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(i),this.
_getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",s))}helpOption(e,r){
return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=
null,this):(this._helpOption=this.createOption(e??"-h, --help",r??"display help for command"),(e||r)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){
this.outputHelp(e);let r=Number(j.exitCode??0);r===0&&e&&typeof e!="function"&&e.error&&(r=1),this._exit(r,"commander.help","(outputHelp)")}addHelpText(e,r){let n=[
"beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof r=="function"?o=r({error:i.error,command:i.command}):o=r,o&&i.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let r=this._getHelpOption();r&&e.find(s=>r.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function ld(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let r,n="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?r=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(r=i[1],/^\d+$/.test(i[3])?s=i[3]:n=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(r=i[1],n=i[3],s=i[4]),r&&s!=="0"?`${r}=${n}:${parseInt(s)+1}`:e})}a(ld,"incrementNodeInspectorPort");function Ru(){if(j.env.NO_COLOR||j.env.FORCE_COLOR==="0"||
j.env.FORCE_COLOR==="false")return!1;if(j.env.FORCE_COLOR||j.env.CLICOLOR_FORCE!==void 0)return!0}a(Ru,"useColor");Hu.Command=Mu;Hu.useColor=Ru});var md=x(Ge=>{var{Argument:fd}=ui(),{Command:Fu}=pd(),{CommanderError:Wv,InvalidArgumentError:dd}=Rn(),{Help:Vv}=Nu(),{Option:hd}=Cu();Ge.program=new Fu;Ge.createCommand=
t=>new Fu(t);Ge.createOption=(t,e)=>new hd(t,e);Ge.createArgument=(t,e)=>new fd(t,e);Ge.Command=Fu;Ge.Option=hd;Ge.Argument=fd;Ge.Help=Vv;Ge.CommanderError=Wv;Ge.
InvalidArgumentError=dd;Ge.InvalidOptionArgumentError=dd});var Ed=x((_i,Ad)=>{(function(t,e){typeof _i=="object"&&typeof Ad<"u"?e(_i):typeof define=="function"&&define.amd?define(["exports"],e):(t=typeof globalThis<"u"?
globalThis:t||self,e(t.compareVersions={}))})(_i,(function(t){"use strict";let e=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=a(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let y=b.match(e);if(!y)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return y.shift(),y},"validateAndParse"),n=a(b=>b==="*"||b==="x"||b==="X","isWildcard"),s=a(b=>{let y=parseInt(b,10);return isNaN(y)?b:y},"tr\
yParse"),i=a((b,y)=>typeof b!=typeof y?[String(b),String(y)]:[b,y],"forceType"),o=a((b,y)=>{if(n(b)||n(y))return 0;let[k,w]=i(s(b),s(y));return k>w?1:k<w?-1:0},
"compareStrings"),u=a((b,y)=>{for(let k=0;k<Math.max(b.length,y.length);k++){let w=o(b[k]||"0",y[k]||"0");if(w!==0)return w}return 0},"compareSegments"),c=a((b,y)=>{
let k=r(b),w=r(y),S=k.pop(),v=w.pop(),N=u(k,w);return N!==0?N:S&&v?u(S.split("."),v.split(".")):S||v?S?-1:1:0},"compareVersions"),l=a((b,y,k)=>{h(k);let w=c(b,y);
return p[k].includes(w)},"compare"),p={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},f=Object.keys(p),h=a(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(f.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${f.join("|")}`)},"assertV\
alidOperator"),m=a((b,y)=>{if(y=y.replace(/([><=]+)\s+/g,"$1"),y.includes("||"))return y.split("||").some(gr=>m(b,gr));if(y.includes(" - ")){let[gr,Ov]=y.split(
" - ",2);return m(b,`>=${gr} <=${Ov}`)}else if(y.includes(" "))return y.trim().replace(/\s{2,}/g," ").split(" ").every(gr=>m(b,gr));let k=y.match(/^([<>=~^]+)/),
w=k?k[1]:"=";if(w!=="^"&&w!=="~")return l(b,y,w);let[S,v,N,,P]=r(b),[O,X,Be,,Et]=r(y),te=[S,v,N],mr=[O,X??"x",Be??"x"];if(Et&&(!P||u(te,mr)!==0||u(P.split("."),
Et.split("."))===-1))return!1;let nd=mr.findIndex(gr=>gr!=="0")+1,ii=w==="~"?2:nd>1?nd:1;return!(u(te.slice(0,ii),mr.slice(0,ii))!==0||u(te.slice(ii),mr.slice(ii))===
-1)},"satisfies"),g=a(b=>typeof b=="string"&&/^[v\d]/.test(b)&&e.test(b),"validate"),_=a(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");t.compare=l,t.compareVersions=c,t.satisfies=m,t.validate=g,t.validateStrict=_}))});var To=x((N3,il)=>{var Io=process||{},i_=Io.argv||[],No=Io.env||{},oE=!(No.NO_COLOR||i_.includes("--no-color"))&&(!!No.FORCE_COLOR||i_.includes("--color")||Io.platform===
"win32"||(Io.stdout||{}).isTTY&&No.TERM!=="dumb"||!!No.CI),aE=a((t,e,r=t)=>n=>{let s=""+n,i=s.indexOf(e,t.length);return~i?t+uE(s,e,r,i)+e:t+s+e},"formatter"),uE=a(
(t,e,r,n)=>{let s="",i=0;do s+=t.substring(i,n)+r,i=n+e.length,n=t.indexOf(e,i);while(~n);return s+t.substring(i)},"replaceClose"),o_=a((t=oE)=>{let e=t?aE:()=>String;
return{isColorSupported:t,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[\
3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\
\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m",
"\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49\
m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B\
[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\
\x1B[39m"),bgBlackBright:e("\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B\
[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49\
m")}},"createColors");il.exports=o_();il.exports.createColors=o_});var q=x(_e=>{"use strict";var _p=Symbol.for("yaml.alias"),bk=Symbol.for("yaml.document"),xa=Symbol.for("yaml.map"),yk=Symbol.for("yaml.pair"),bp=Symbol.for("yam\
l.scalar"),va=Symbol.for("yaml.seq"),Ft=Symbol.for("yaml.node.type"),a2=a(t=>!!t&&typeof t=="object"&&t[Ft]===_p,"isAlias"),u2=a(t=>!!t&&typeof t=="object"&&t[Ft]===
bk,"isDocument"),c2=a(t=>!!t&&typeof t=="object"&&t[Ft]===xa,"isMap"),l2=a(t=>!!t&&typeof t=="object"&&t[Ft]===yk,"isPair"),kk=a(t=>!!t&&typeof t=="object"&&t[Ft]===
bp,"isScalar"),p2=a(t=>!!t&&typeof t=="object"&&t[Ft]===va,"isSeq");function wk(t){if(t&&typeof t=="object")switch(t[Ft]){case xa:case va:return!0}return!1}a(wk,
"isCollection");function f2(t){if(t&&typeof t=="object")switch(t[Ft]){case _p:case xa:case bp:case va:return!0}return!1}a(f2,"isNode");var d2=a(t=>(kk(t)||wk(t))&&
!!t.anchor,"hasAnchor");_e.ALIAS=_p;_e.DOC=bk;_e.MAP=xa;_e.NODE_TYPE=Ft;_e.PAIR=yk;_e.SCALAR=bp;_e.SEQ=va;_e.hasAnchor=d2;_e.isAlias=a2;_e.isCollection=wk;_e.isDocument=
u2;_e.isMap=c2;_e.isNode=f2;_e.isPair=l2;_e.isScalar=kk;_e.isSeq=p2});var Is=x(yp=>{"use strict";var ce=q(),Me=Symbol("break visit"),xk=Symbol("skip children"),St=Symbol("remove node");function Sa(t,e){let r=vk(e);ce.isDocument(t)?
vn(null,t.contents,r,Object.freeze([t]))===St&&(t.contents=null):vn(null,t,r,Object.freeze([]))}a(Sa,"visit");Sa.BREAK=Me;Sa.SKIP=xk;Sa.REMOVE=St;function vn(t,e,r,n){
let s=Sk(t,e,r,n);if(ce.isNode(s)||ce.isPair(s))return Ak(t,n,s),vn(t,s,r,n);if(typeof s!="symbol"){if(ce.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<
e.items.length;++i){let o=vn(i,e.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===Me)return Me;o===St&&(e.items.splice(i,1),i-=1)}}}else if(ce.isPair(e)){n=
Object.freeze(n.concat(e));let i=vn("key",e.key,r,n);if(i===Me)return Me;i===St&&(e.key=null);let o=vn("value",e.value,r,n);if(o===Me)return Me;o===St&&(e.value=
null)}}return s}a(vn,"visit_");async function Aa(t,e){let r=vk(e);ce.isDocument(t)?await Sn(null,t.contents,r,Object.freeze([t]))===St&&(t.contents=null):await Sn(
null,t,r,Object.freeze([]))}a(Aa,"visitAsync");Aa.BREAK=Me;Aa.SKIP=xk;Aa.REMOVE=St;async function Sn(t,e,r,n){let s=await Sk(t,e,r,n);if(ce.isNode(s)||ce.isPair(
s))return Ak(t,n,s),Sn(t,s,r,n);if(typeof s!="symbol"){if(ce.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=await Sn(i,e.
items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===Me)return Me;o===St&&(e.items.splice(i,1),i-=1)}}}else if(ce.isPair(e)){n=Object.freeze(n.concat(e));let i=await Sn(
"key",e.key,r,n);if(i===Me)return Me;i===St&&(e.key=null);let o=await Sn("value",e.value,r,n);if(o===Me)return Me;o===St&&(e.value=null)}}return s}a(Sn,"visitAs\
ync_");function vk(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}a(vk,"initVisitor");function Sk(t,e,r,n){if(typeof r=="function")return r(
t,e,n);if(ce.isMap(e))return r.Map?.(t,e,n);if(ce.isSeq(e))return r.Seq?.(t,e,n);if(ce.isPair(e))return r.Pair?.(t,e,n);if(ce.isScalar(e))return r.Scalar?.(t,e,
n);if(ce.isAlias(e))return r.Alias?.(t,e,n)}a(Sk,"callVisitor");function Ak(t,e,r){let n=e[e.length-1];if(ce.isCollection(n))n.items[t]=r;else if(ce.isPair(n))t===
"key"?n.key=r:n.value=r;else if(ce.isDocument(n))n.contents=r;else{let s=ce.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
a(Ak,"replaceNode");yp.visit=Sa;yp.visitAsync=Aa});var kp=x(Ok=>{"use strict";var Ek=q(),h2=Is(),m2={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g2=a(t=>t.replace(/[!,[\]{}]/g,e=>m2[e]),"escapeT\
agName"),Ts=class t{static{a(this,"Directives")}constructor(e,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,r)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,r){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly o\
ne part"),!1;let[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return r(6,`Unsupported YAML version ${i}`,o),!1}}default:
return r(0,`Unknown directive ${s}`,!0),!1}}tagName(e,r){if(e==="!")return"!";if(e[0]!=="!")return r(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(r(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&r("Verbatim tags must end with a >"),o)}let[
,n,s]=e.match(/^(.*!)([^!]*)$/s);s||r(`The ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(o){return r(String(o)),null}
return n==="!"?e:(r(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[r,n]of Object.entries(this.tags))if(e.startsWith(n))return r+g2(e.substring(n.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(e&&n.length>0&&Ek.isNode(
e.contents)){let i={};h2.visit(e.contents,(o,u)=>{Ek.isNode(u)&&u.tag&&(i[u.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||s.some(u=>u.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`
`)}};Ts.defaultYaml={explicit:!1,version:"1.2"};Ts.defaultTags={"!!":"tag:yaml.org,2002:"};Ok.Directives=Ts});var Ea=x($s=>{"use strict";var Nk=q(),_2=Is();function b2(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(r)}return!0}a(b2,"anchorIsValid");function Ik(t){let e=new Set;return _2.visit(t,{Value(r,n){n.anchor&&e.add(n.anchor)}}),e}a(Ik,
"anchorNames");function Tk(t,e){for(let r=1;;++r){let n=`${t}${r}`;if(!e.has(n))return n}}a(Tk,"findNewAnchor");function y2(t,e){let r=[],n=new Map,s=null;return{
onAnchor:a(i=>{r.push(i),s??(s=Ik(t));let o=Tk(e,s);return s.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let i of r){let o=n.get(i);if(typeof o=="object"&&o.anchor&&
(Nk.isScalar(o.node)||Nk.isCollection(o.node)))o.node.anchor=o.anchor;else{let u=new Error("Failed to resolve repeated object (this should not happen)");throw u.
source=i,u}}},"setAnchors"),sourceObjects:n}}a(y2,"createNodeAnchors");$s.anchorIsValid=b2;$s.anchorNames=Ik;$s.createNodeAnchors=y2;$s.findNewAnchor=Tk});var wp=x($k=>{"use strict";function Cs(t,e,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],u=Cs(t,n,String(s),o);u===
void 0?delete n[s]:u!==o&&(n[s]=u)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Cs(t,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(
s,o)}else if(n instanceof Set)for(let s of Array.from(n)){let i=Cs(t,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(
n)){let o=Cs(t,n,s,i);o===void 0?delete n[s]:o!==i&&(n[s]=o)}return t.call(e,r,n)}a(Cs,"applyReviver");$k.applyReviver=Cs});var ir=x(Pk=>{"use strict";var k2=q();function Ck(t,e,r){if(Array.isArray(t))return t.map((n,s)=>Ck(n,String(s),r));if(t&&typeof t.toJSON=="function"){if(!r||!k2.
hasAnchor(t))return t.toJSON(e,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(t,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=t.toJSON(e,r);return r.
onCreate&&r.onCreate(s),s}return typeof t=="bigint"&&!r?.keep?Number(t):t}a(Ck,"toJS");Pk.toJS=Ck});var Oa=x(Mk=>{"use strict";var w2=wp(),Lk=q(),x2=ir(),xp=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,Lk.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:n,
onAnchor:s,reviver:i}={}){if(!Lk.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},u=x2.toJS(this,"",o);if(typeof s=="function")for(let{count:c,res:l}of o.anchors.values())s(l,c);return typeof i=="functi\
on"?w2.applyReviver(i,{"":u},"",u):u}};Mk.NodeBase=xp});var Ps=x(Rk=>{"use strict";var v2=Ea(),S2=Is(),An=q(),A2=Oa(),E2=ir(),vp=class extends A2.NodeBase{static{a(this,"Alias")}constructor(e){super(An.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],S2.visit(e,{Node:a((i,o)=>{(An.isAlias(o)||An.hasAnchor(o))&&n.push(o)},"Node")}),
r&&(r.aliasResolveCache=n));let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:u}=r,c=i.get(s);if(c||
(E2.toJS(s,null,r),c=i.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(u>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=Na(o,s,i)),c.count*c.aliasCount>u)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return r.anchors.get(n).res}toString(e,r,n){let s=`*${this.source}`;if(e){if(v2.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}
return s}};function Na(t,e,r){if(An.isAlias(e)){let n=e.resolve(t),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(An.isCollection(e)){let n=0;for(let s of e.
items){let i=Na(t,s,r);i>n&&(n=i)}return n}else if(An.isPair(e)){let n=Na(t,e.key,r),s=Na(t,e.value,r);return Math.max(n,s)}return 1}a(Na,"getAliasCount");Rk.Alias=
vp});var oe=x(Sp=>{"use strict";var O2=q(),N2=Oa(),I2=ir(),T2=a(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),or=class extends N2.NodeBase{static{
a(this,"Scalar")}constructor(e){super(O2.SCALAR),this.value=e}toJSON(e,r){return r?.keep?this.value:I2.toJS(this.value,e,r)}toString(){return String(this.value)}};
or.BLOCK_FOLDED="BLOCK_FOLDED";or.BLOCK_LITERAL="BLOCK_LITERAL";or.PLAIN="PLAIN";or.QUOTE_DOUBLE="QUOTE_DOUBLE";or.QUOTE_SINGLE="QUOTE_SINGLE";Sp.Scalar=or;Sp.isScalarValue=
T2});var Ls=x(Fk=>{"use strict";var $2=Ps(),Rr=q(),Hk=oe(),C2="tag:yaml.org,2002:";function P2(t,e,r){if(e){let n=r.filter(i=>i.tag===e),s=n.find(i=>!i.format)??n[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return r.find(n=>n.identify?.(t)&&!n.format)}a(P2,"findTagObject");function L2(t,e,r){if(Rr.isDocument(t)&&
(t=t.contents),Rr.isNode(t))return t;if(Rr.isPair(t)){let f=r.schema[Rr.MAP].createNode?.(r.schema,null,r);return f.items.push(t),f}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,sourceObjects:u}=r,
c;if(n&&t&&typeof t=="object"){if(c=u.get(t),c)return c.anchor??(c.anchor=s(t)),new $2.Alias(c.anchor);c={anchor:null,node:null},u.set(t,c)}e?.startsWith("!!")&&
(e=C2+e.slice(2));let l=P2(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let f=new Hk.Scalar(t);return c&&(c.node=
f),f}l=t instanceof Map?o[Rr.MAP]:Symbol.iterator in Object(t)?o[Rr.SEQ]:o[Rr.MAP]}i&&(i(l),delete r.onTagObj);let p=l?.createNode?l.createNode(r.schema,t,r):typeof l?.
nodeClass?.from=="function"?l.nodeClass.from(r.schema,t,r):new Hk.Scalar(t);return e?p.tag=e:l.default||(p.tag=l.tag),c&&(c.node=p),p}a(L2,"createNode");Fk.createNode=
L2});var Ta=x(Ia=>{"use strict";var M2=Ls(),At=q(),R2=Oa();function Ap(t,e,r){let n=r;for(let s=e.length-1;s>=0;--s){let i=e[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}return M2.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}a(Ap,"collectionFromPath");var Dk=a(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),Ep=class extends R2.NodeBase{static{a(this,"Collection")}constructor(e,r){super(e),Object.defineProperty(this,
"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(r.schema=e),r.items=r.items.map(n=>At.isNode(n)||At.isPair(n)?n.clone(e):n),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if(Dk(e))this.add(r);else{let[
n,...s]=e,i=this.get(n,!0);if(At.isCollection(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,Ap(this.schema,s,r));else throw new Error(`Expected YAM\
L collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){let[r,...n]=e;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(At.isCollection(s))return s.
deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(e,r){let[n,...s]=e,i=this.get(n,!0);return s.length===0?!r&&At.isScalar(
i)?i.value:i:At.isCollection(i)?i.getIn(s,r):void 0}hasAllNullValues(e){return this.items.every(r=>{if(!At.isPair(r))return!1;let n=r.value;return n==null||e&&At.
isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[r,...n]=e;if(n.length===0)return this.has(r);let s=this.get(r,!0);return At.isCollection(
s)?s.hasIn(n):!1}setIn(e,r){let[n,...s]=e;if(s.length===0)this.set(n,r);else{let i=this.get(n,!0);if(At.isCollection(i))i.setIn(s,r);else if(i===void 0&&this.schema)
this.set(n,Ap(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};Ia.Collection=Ep;Ia.collectionFromPath=Ap;Ia.isEmptyPath=
Dk});var Ms=x($a=>{"use strict";var H2=a(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function Op(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}a(Op,"indentComment");var F2=a((t,e,r)=>t.endsWith(`
`)?Op(r,e):r.includes(`
`)?`
`+Op(r,e):(t.endsWith(" ")?"":" ")+r,"lineComment");$a.indentComment=Op;$a.lineComment=F2;$a.stringifyComment=H2});var zk=x(Rs=>{"use strict";var D2="flow",Np="block",Ca="quoted";function q2(t,e,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:u}={}){
if(!s||s<0)return t;s<i&&(i=0);let c=Math.max(1+i,1+s-e.length);if(t.length<=c)return t;let l=[],p={},f=s-e.length;typeof n=="number"&&(n>s-Math.max(2,i)?l.push(
0):f=s-n);let h,m,g=!1,_=-1,b=-1,y=-1;r===Np&&(_=qk(t,_,e.length),_!==-1&&(f=_+c));for(let w;w=t[_+=1];){if(r===Ca&&w==="\\"){switch(b=_,t[_+1]){case"x":_+=3;break;case"\
u":_+=5;break;case"U":_+=9;break;default:_+=1}y=_}if(w===`
`)r===Np&&(_=qk(t,_,e.length)),f=_+e.length+c,h=void 0;else{if(w===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let S=t[_+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(h=_)}if(_>=f)if(h)l.push(h),f=h+c,h=void 0;else if(r===Ca){for(;m===" "||m==="	";)m=w,w=t[_+=1],g=!0;let S=_>y+1?_-2:b-1;if(p[S])return t;l.push(S),
p[S]=!0,f=S+c,h=void 0}else g=!0}m=w}if(g&&u&&u(),l.length===0)return t;o&&o();let k=t.slice(0,l[0]);for(let w=0;w<l.length;++w){let S=l[w],v=l[w+1]||t.length;S===
0?k=`
${e}${t.slice(0,v)}`:(r===Ca&&p[S]&&(k+=`${t[S]}\\`),k+=`
${e}${t.slice(S+1,v)}`)}return k}a(q2,"foldFlowLines");function qk(t,e,r){let n=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+r)i=t[++e];else{do i=t[++e];while(i&&
i!==`
`);n=e,s=e+1,i=t[s]}return n}a(qk,"consumeMoreIndentedLines");Rs.FOLD_BLOCK=Np;Rs.FOLD_FLOW=D2;Rs.FOLD_QUOTED=Ca;Rs.foldFlowLines=q2});var Fs=x(Bk=>{"use strict";var pt=oe(),ar=zk(),La=a((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),Ma=a(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function z2(t,e,r){if(!e||e<0)return!1;let n=e-r,s=t.length;if(s<=
n)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}a(z2,"lineLengthOverLimit");function Hs(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return r;
let{implicitKey:n}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Ma(t)?"  ":""),o="",u=0;for(let c=0,l=r[c];l;l=r[++c])if(l===" "&&r[c+1]==="\\"&&r[c+
2]==="n"&&(o+=r.slice(u,c)+"\\ ",c+=1,u=c,l="\\"),l==="\\")switch(r[c+1]){case"u":{o+=r.slice(u,c);let p=r.substr(c+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=r.substr(c,6)}c+=5,u=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<s)c+=1;else{for(o+=r.slice(
u,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)o+=`
`,c+=2;o+=i,r[c+2]===" "&&(o+="\\"),c+=1,u=c+1}break;default:c+=1}return o=u?o+r.slice(u):r,n?o:ar.foldFlowLines(o,i,ar.FOLD_QUOTED,La(e,!1))}a(Hs,"doubleQuoted\
String");function Ip(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Hs(t,e);let r=e.indent||(Ma(t)?"  ":""),n="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?n:ar.foldFlowLines(n,r,ar.FOLD_FLOW,La(e,!1))}a(Ip,"singleQuotedString");function En(t,e){let{singleQuote:r}=e.options,n;if(r===
!1)n=Hs;else{let s=t.includes('"'),i=t.includes("'");s&&!i?n=Ip:i&&!s?n=Hs:n=r?Ip:Hs}return n(t,e)}a(En,"quotedString");var Tp;try{Tp=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Tp=/\n+(?!\n|$)/g}function Pa({comment:t,type:e,value:r},n,s,i){let{blockQuote:o,commentString:u,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.test(
r))return En(r,n);let l=n.indent||(n.forceBlockIndent||Ma(r)?"  ":""),p=o==="literal"?!0:o==="folded"||e===pt.Scalar.BLOCK_FOLDED?!1:e===pt.Scalar.BLOCK_LITERAL?
!0:!z2(r,c,l.length);if(!r)return p?`|
`:`>
`;let f,h;for(h=r.length;h>0;--h){let v=r[h-1];if(v!==`
`&&v!=="	"&&v!==" ")break}let m=r.substring(h),g=m.indexOf(`
`);g===-1?f="-":r===m||g!==m.length-1?(f="+",i&&i()):f="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Tp,`$&${l}`));let _=!1,b,y=-1;for(b=0;b<r.length;++b){let v=r[b];if(v===" ")_=!0;else if(v===`
`)y=b;else break}let k=r.substring(0,y<b?y+1:b);k&&(r=r.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(_?l?"2":"1":"")+f;if(t&&(S+=" "+u(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let v=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,P=La(n,!0);o!=="folded"&&e!==pt.Scalar.BLOCK_FOLDED&&(P.onOverflow=
()=>{N=!0});let O=ar.foldFlowLines(`${k}${v}${m}`,l,ar.FOLD_BLOCK,P);if(!N)return`>${S}
${l}${O}`}return r=r.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${r}${m}`}a(Pa,"blockString");function B2(t,e,r,n){let{type:s,value:i}=t,{actualString:o,implicitKey:u,indent:c,indentStep:l,inFlow:p}=e;if(u&&i.includes(
`
`)||p&&/[[\]{},]/.test(i))return En(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return u||p||!i.includes(
`
`)?En(i,e):Pa(t,e,r,n);if(!u&&!p&&s!==pt.Scalar.PLAIN&&i.includes(`
`))return Pa(t,e,r,n);if(Ma(i)){if(c==="")return e.forceBlockIndent=!0,Pa(t,e,r,n);if(u&&c===l)return En(i,e)}let f=i.replace(/\n+/g,`$&
${c}`);if(o){let h=a(_=>_.default&&_.tag!=="tag:yaml.org,2002:str"&&_.test?.test(f),"test"),{compat:m,tags:g}=e.doc.schema;if(g.some(h)||m?.some(h))return En(i,
e)}return u?f:ar.foldFlowLines(f,c,ar.FOLD_FLOW,La(e,!1))}a(B2,"plainString");function G2(t,e,r,n){let{implicitKey:s,inFlow:i}=e,o=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:u}=t;u!==pt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(u=pt.Scalar.QUOTE_DOUBLE);
let c=a(p=>{switch(p){case pt.Scalar.BLOCK_FOLDED:case pt.Scalar.BLOCK_LITERAL:return s||i?En(o.value,e):Pa(o,e,r,n);case pt.Scalar.QUOTE_DOUBLE:return Hs(o.value,
e);case pt.Scalar.QUOTE_SINGLE:return Ip(o.value,e);case pt.Scalar.PLAIN:return B2(o,e,r,n);default:return null}},"_stringify"),l=c(u);if(l===null){let{defaultKeyType:p,
defaultStringType:f}=e.options,h=s&&p||f;if(l=c(h),l===null)throw new Error(`Unsupported default string type ${h}`)}return l}a(G2,"stringifyString");Bk.stringifyString=
G2});var Ds=x($p=>{"use strict";var j2=Ea(),ur=q(),U2=Ms(),Z2=Fs();function K2(t,e){let r=Object.assign({blockQuote:!0,commentString:U2.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),n;switch(r.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}a(K2,"createStringifyContext");function W2(t,e){if(e.tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>
0)return s.find(i=>i.format===e.format)??s[0]}let r,n;if(ur.isScalar(e)){n=e.value;let s=t.filter(i=>i.identify?.(n));if(s.length>1){let i=s.filter(o=>o.test);i.
length>0&&(s=i)}r=s.find(i=>i.format===e.format)??s.find(i=>!i.format)}else n=e,r=t.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}a(W2,"getTagObject");function V2(t,e,{anchors:r,doc:n}){if(!n.directives)
return"";let s=[],i=(ur.isScalar(t)||ur.isCollection(t))&&t.anchor;i&&j2.anchorIsValid(i)&&(r.add(i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&
s.push(n.directives.tagString(o)),s.join(" ")}a(V2,"stringifyProps");function Y2(t,e,r,n){if(ur.isPair(t))return t.toString(e,r,n);if(ur.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=ur.isNode(t)?t:e.doc.createNode(t,{onTagObj:a(c=>s=c,"onTagObj")});s??(s=W2(e.doc.schema.tags,i));
let o=V2(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let u=typeof s.stringify=="function"?s.stringify(i,e,r,n):ur.isScalar(i)?Z2.stringifyString(
i,e,r,n):i.toString(e,r,n);return o?ur.isScalar(i)||u[0]==="{"||u[0]==="["?`${o} ${u}`:`${o}
${e.indent}${u}`:u}a(Y2,"stringify");$p.createStringifyContext=K2;$p.stringify=Y2});var Zk=x(Uk=>{"use strict";var Dt=q(),Gk=oe(),jk=Ds(),qs=Ms();function J2({key:t,value:e},r,n,s){let{allNullValues:i,doc:o,indent:u,indentStep:c,options:{commentString:l,
indentSeq:p,simpleKeys:f}}=r,h=Dt.isNode(t)&&t.comment||null;if(f){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Dt.isCollection(t)||
!Dt.isNode(t)&&typeof t=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let m=!f&&(!t||h&&e==null&&!r.inFlow||
Dt.isCollection(t)||(Dt.isScalar(t)?t.type===Gk.Scalar.BLOCK_FOLDED||t.type===Gk.Scalar.BLOCK_LITERAL:typeof t=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!m&&(f||!i),indent:u+c});let g=!1,_=!1,b=jk.stringify(t,r,()=>g=!0,()=>_=!0);if(!m&&!r.inFlow&&b.length>1024){if(f)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(i||e==null)return g&&n&&n(),b===""?"?":m?`? ${b}`:b}else if(i&&!f||e==null&&
m)return b=`? ${b}`,h&&!g?b+=qs.lineComment(b,r.indent,l(h)):_&&s&&s(),b;g&&(h=null),m?(h&&(b+=qs.lineComment(b,r.indent,l(h))),b=`? ${b}
${u}:`):(b=`${b}:`,h&&(b+=qs.lineComment(b,r.indent,l(h))));let y,k,w;Dt.isNode(e)?(y=!!e.spaceBefore,k=e.commentBefore,w=e.comment):(y=!1,k=null,w=null,e&&typeof e==
"object"&&(e=o.createNode(e))),r.implicitKey=!1,!m&&!h&&Dt.isScalar(e)&&(r.indentAtStart=b.length+1),_=!1,!p&&c.length>=2&&!r.inFlow&&!m&&Dt.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let S=!1,v=jk.stringify(e,r,()=>S=!0,()=>_=!0),N=" ";if(h||y||k){if(N=y?`
`:"",k){let P=l(k);N+=`
${qs.indentComment(P,r.indent)}`}v===""&&!r.inFlow?N===`
`&&w&&(N=`

`):N+=`
${r.indent}`}else if(!m&&Dt.isCollection(e)){let P=v[0],O=v.indexOf(`
`),X=O!==-1,Be=r.inFlow??e.flow??e.items.length===0;if(X||!Be){let Et=!1;if(X&&(P==="&"||P==="!")){let te=v.indexOf(" ");P==="&"&&te!==-1&&te<O&&v[te+1]==="!"&&
(te=v.indexOf(" ",te+1)),(te===-1||O<te)&&(Et=!0)}Et||(N=`
${r.indent}`)}}else(v===""||v[0]===`
`)&&(N="");return b+=N+v,r.inFlow?S&&n&&n():w&&!S?b+=qs.lineComment(b,r.indent,l(w)):_&&s&&s(),b}a(J2,"stringifyPair");Uk.stringifyPair=J2});var Pp=x(Cp=>{"use strict";var Kk=Ot("process");function X2(t,...e){t==="debug"&&console.log(...e)}a(X2,"debug");function Q2(t,e){(t==="debug"||t==="warn")&&(typeof Kk.
emitWarning=="function"?Kk.emitWarning(e):console.warn(e))}a(Q2,"warn");Cp.debug=X2;Cp.warn=Q2});var qa=x(Da=>{"use strict";var Fa=q(),Wk=oe(),Ra="<<",Ha={identify:a(t=>t===Ra||typeof t=="symbol"&&t.description===Ra,"identify"),default:"key",tag:"tag:yaml.o\
rg,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new Wk.Scalar(Symbol(Ra)),{addToJSMap:Vk}),"resolve"),stringify:a(()=>Ra,"stringify")},e$=a((t,e)=>(Ha.identify(
e)||Fa.isScalar(e)&&(!e.type||e.type===Wk.Scalar.PLAIN)&&Ha.identify(e.value))&&t?.doc.schema.tags.some(r=>r.tag===Ha.tag&&r.default),"isMergeKey");function Vk(t,e,r){
let n=Yk(t,r);if(Fa.isSeq(n))for(let s of n.items)Lp(t,e,s);else if(Array.isArray(n))for(let s of n)Lp(t,e,s);else Lp(t,e,n)}a(Vk,"addMergeToJSMap");function Lp(t,e,r){
let n=Yk(t,r);if(!Fa.isMap(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||
e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(Lp,"mergeValue");function Yk(t,e){return t&&Fa.isAlias(e)?e.resolve(t.doc,t):e}a(Yk,"resolveAliasValue");Da.addMergeToJSMap=Vk;Da.isMergeKey=e$;Da.merge=Ha});var Rp=x(Qk=>{"use strict";var t$=Pp(),Jk=qa(),r$=Ds(),Xk=q(),Mp=ir();function n$(t,e,{key:r,value:n}){if(Xk.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(Jk.
isMergeKey(t,r))Jk.addMergeToJSMap(t,e,n);else{let s=Mp.toJS(r,"",t);if(e instanceof Map)e.set(s,Mp.toJS(n,s,t));else if(e instanceof Set)e.add(s);else{let i=s$(
r,s,t),o=Mp.toJS(n,i,t);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}a(n$,"addPairToJSMap");function s$(t,e,r){
if(e===null)return"";if(typeof e!="object")return String(e);if(Xk.isNode(t)&&r?.doc){let n=r$.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=t.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(
0,36)+'..."'),t$.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use obj\
ect keys.`),r.mapKeyWarned=!0}return s}return JSON.stringify(e)}a(s$,"stringifyKey");Qk.addPairToJSMap=n$});var cr=x(Hp=>{"use strict";var ew=Ls(),i$=Zk(),o$=Rp(),za=q();function a$(t,e,r){let n=ew.createNode(t,void 0,r),s=ew.createNode(e,void 0,r);return new Ba(n,s)}
a(a$,"createPair");var Ba=class t{static{a(this,"Pair")}constructor(e,r=null){Object.defineProperty(this,za.NODE_TYPE,{value:za.PAIR}),this.key=e,this.value=r}clone(e){
let{key:r,value:n}=this;return za.isNode(r)&&(r=r.clone(e)),za.isNode(n)&&(n=n.clone(e)),new t(r,n)}toJSON(e,r){let n=r?.mapAsMap?new Map:{};return o$.addPairToJSMap(
r,n,this)}toString(e,r,n){return e?.doc?i$.stringifyPair(this,e,r,n):JSON.stringify(this)}};Hp.Pair=Ba;Hp.createPair=a$});var Fp=x(rw=>{"use strict";var Hr=q(),tw=Ds(),Ga=Ms();function u$(t,e,r){return(e.inFlow??t.flow?l$:c$)(t,e,r)}a(u$,"stringifyCollection");function c$({comment:t,
items:e},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:u}){let{indent:c,options:{commentString:l}}=r,p=Object.assign({},r,{indent:i,type:null}),
f=!1,h=[];for(let g=0;g<e.length;++g){let _=e[g],b=null;if(Hr.isNode(_))!f&&_.spaceBefore&&h.push(""),ja(r,h,_.commentBefore,f),_.comment&&(b=_.comment);else if(Hr.
isPair(_)){let k=Hr.isNode(_.key)?_.key:null;k&&(!f&&k.spaceBefore&&h.push(""),ja(r,h,k.commentBefore,f))}f=!1;let y=tw.stringify(_,p,()=>b=null,()=>f=!0);b&&(y+=
Ga.lineComment(y,i,l(b))),f&&b&&(f=!1),h.push(n+y)}let m;if(h.length===0)m=s.start+s.end;else{m=h[0];for(let g=1;g<h.length;++g){let _=h[g];m+=_?`
${c}${_}`:`
`}}return t?(m+=`
`+Ga.indentComment(l(t),c),u&&u()):f&&o&&o(),m}a(c$,"stringifyBlockCollection");function l$({items:t},e,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:u}}=e;n+=i;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),l=!1,p=0,f=[];for(let g=0;g<t.length;++g){let _=t[g],b=null;if(Hr.isNode(
_))_.spaceBefore&&f.push(""),ja(e,f,_.commentBefore,!1),_.comment&&(b=_.comment);else if(Hr.isPair(_)){let k=Hr.isNode(_.key)?_.key:null;k&&(k.spaceBefore&&f.push(
""),ja(e,f,k.commentBefore,!1),k.comment&&(l=!0));let w=Hr.isNode(_.value)?_.value:null;w?(w.comment&&(b=w.comment),w.commentBefore&&(l=!0)):_.value==null&&k?.comment&&
(b=k.comment)}b&&(l=!0);let y=tw.stringify(_,c,()=>b=null);l||(l=f.length>p||y.includes(`
`)),g<t.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((k,w)=>k+w.length+2,2)+(y.length+2)>e.options.lineWidth)),l&&(y+=",")),
b&&(y+=Ga.lineComment(y,n,u(b))),f.push(y),p=f.length}let{start:h,end:m}=r;if(f.length===0)return h+m;if(!l){let g=f.reduce((_,b)=>_+b.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=h;for(let _ of f)g+=_?`
${i}${s}${_}`:`
`;return`${g}
${s}${m}`}else return`${h}${o}${f.join(" ")}${o}${m}`}a(l$,"stringifyFlowCollection");function ja({indent:t,options:{commentString:e}},r,n,s){if(n&&s&&(n=n.replace(
/^\n+/,"")),n){let i=Ga.indentComment(e(n),t);r.push(i.trimStart())}}a(ja,"addCommentBefore");rw.stringifyCollection=u$});var pr=x(qp=>{"use strict";var p$=Fp(),f$=Rp(),d$=Ta(),lr=q(),Ua=cr(),h$=oe();function zs(t,e){let r=lr.isScalar(e)?e.value:e;for(let n of t)if(lr.isPair(n)&&(n.
key===e||n.key===r||lr.isScalar(n.key)&&n.key.value===r))return n}a(zs,"findPair");var Dp=class extends d$.Collection{static{a(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(lr.MAP,e),this.items=[]}static from(e,r,n){let{keepUndefined:s,replacer:i}=n,o=new this(e),u=a((c,l)=>{if(typeof i==
"function")l=i.call(r,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||s)&&o.items.push(Ua.createPair(c,l,n))},"add");if(r instanceof Map)for(let[
c,l]of r)u(c,l);else if(r&&typeof r=="object")for(let c of Object.keys(r))u(c,r[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,r){
let n;lr.isPair(e)?n=e:!e||typeof e!="object"||!("key"in e)?n=new Ua.Pair(e,e?.value):n=new Ua.Pair(e.key,e.value);let s=zs(this.items,n.key),i=this.schema?.sortMapEntries;
if(s){if(!r)throw new Error(`Key ${n.key} already set`);lr.isScalar(s.value)&&h$.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(i){let o=this.
items.findIndex(u=>i(n,u)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let r=zs(this.items,e);return r?this.items.splice(
this.items.indexOf(r),1).length>0:!1}get(e,r){let s=zs(this.items,e)?.value;return(!r&&lr.isScalar(s)?s.value:s)??void 0}has(e){return!!zs(this.items,e)}set(e,r){
this.add(new Ua.Pair(e,r),!0)}toJSON(e,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)f$.addPairToJSMap(r,s,i);return s}toString(e,r,n){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!lr.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),p$.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:r})}};qp.YAMLMap=Dp;qp.findPair=zs});var On=x(sw=>{"use strict";var m$=q(),nw=pr(),g$={collection:"map",default:!0,nodeClass:nw.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return m$.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:a((t,e,r)=>nw.YAMLMap.from(t,e,r),"createNode")};sw.map=g$});var fr=x(iw=>{"use strict";var _$=Ls(),b$=Fp(),y$=Ta(),Ka=q(),k$=oe(),w$=ir(),zp=class extends y$.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(Ka.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=Za(e);return typeof r!="number"?!1:this.items.splice(
r,1).length>0}get(e,r){let n=Za(e);if(typeof n!="number")return;let s=this.items[n];return!r&&Ka.isScalar(s)?s.value:s}has(e){let r=Za(e);return typeof r=="numb\
er"&&r<this.items.length}set(e,r){let n=Za(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[n];Ka.isScalar(s)&&k$.
isScalarValue(r)?s.value=r:this.items[n]=r}toJSON(e,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(w$.toJS(i,String(s++),r));return n}toString(e,r,n){
return e?b$.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(e,r,n){let{replacer:s}=n,i=new this(e);if(r&&Symbol.iterator in Object(r)){let o=0;for(let u of r){if(typeof s=="function"){let c=r instanceof
Set?u:String(o++);u=s.call(r,c,u)}i.items.push(_$.createNode(u,void 0,n))}}return i}};function Za(t){let e=Ka.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(Za,"asItemIndex");iw.YAMLSeq=zp});var Nn=x(aw=>{"use strict";var x$=q(),ow=fr(),v$={collection:"seq",default:!0,nodeClass:ow.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return x$.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:a((t,e,r)=>ow.YAMLSeq.from(t,e,r),"createNode")};aw.seq=v$});var Bs=x(uw=>{"use strict";var S$=Fs(),A$={identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,e,r,n){
return e=Object.assign({actualString:!0},e),S$.stringifyString(t,e,r,n)}};uw.string=A$});var Wa=x(pw=>{"use strict";var cw=oe(),lw={identify:a(t=>t==null,"identify"),createNode:a(()=>new cw.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new cw.Scalar(null),"resolve"),stringify:a(({source:t},e)=>typeof t=="string"&&lw.test.test(t)?t:e.options.nullStr,
"stringify")};pw.nullTag=lw});var Bp=x(dw=>{"use strict";var E$=oe(),fw={identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(t=>new E$.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},r){if(t&&fw.test.test(t)){let n=t[0]==="t"||t[0]==="T";if(e===n)return t}
return e?r.options.trueStr:r.options.falseStr}};dw.boolTag=fw});var In=x(hw=>{"use strict";function O$({format:t,minFractionDigits:e,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let u=e-(i.length-o-1);for(;u-- >0;)i+="0"}return i}a(O$,"stringifyNumber");hw.stringifyNumber=
O$});var jp=x(Va=>{"use strict";var N$=oe(),Gp=In(),I$={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Gp.stringifyNumber},T$={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Gp.stringifyNumber(t)}},$$={identify:a(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new N$.Scalar(parseFloat(t)),r=t.indexOf(".");return r!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:Gp.stringifyNumber};Va.float=$$;Va.floatExp=T$;Va.floatNaN=I$});var Zp=x(Ja=>{"use strict";var mw=In(),Ya=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),Up=a((t,e,r,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(
e),r),"intResolve");function gw(t,e,r){let{value:n}=t;return Ya(n)&&n>=0?r+n.toString(e):mw.stringifyNumber(t)}a(gw,"intStringify");var C$={identify:a(t=>Ya(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((t,e,r)=>Up(t,2,8,r),"resolve"),stringify:a(t=>gw(t,8,"0o"),"st\
ringify")},P$={identify:Ya,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((t,e,r)=>Up(t,0,10,r),"resolve"),stringify:mw.stringifyNumber},
L$={identify:a(t=>Ya(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((t,e,r)=>Up(t,2,16,r),"resolve"),
stringify:a(t=>gw(t,16,"0x"),"stringify")};Ja.int=P$;Ja.intHex=L$;Ja.intOct=C$});var bw=x(_w=>{"use strict";var M$=On(),R$=Wa(),H$=Nn(),F$=Bs(),D$=Bp(),Kp=jp(),Wp=Zp(),q$=[M$.map,H$.seq,F$.string,R$.nullTag,D$.boolTag,Wp.intOct,Wp.int,Wp.intHex,
Kp.floatNaN,Kp.floatExp,Kp.float];_w.schema=q$});var ww=x(kw=>{"use strict";var z$=oe(),B$=On(),G$=Nn();function yw(t){return typeof t=="bigint"||Number.isInteger(t)}a(yw,"intIdentify");var Xa=a(({value:t})=>JSON.
stringify(t),"stringifyJSON"),j$=[{identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify:Xa},{
identify:a(t=>t==null,"identify"),createNode:a(()=>new z$.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Xa},{identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(t=>t==="true","res\
olve"),stringify:Xa},{identify:yw,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),
"resolve"),stringify:a(({value:t})=>yw(t)?t.toString():JSON.stringify(t),"stringify")},{identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(t=>parseFloat(t),"resolve"),stringify:Xa}],U$={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Z$=[B$.map,G$.seq].concat(j$,U$);kw.schema=Z$});var Yp=x(xw=>{"use strict";var Gs=Ot("buffer"),Vp=oe(),K$=Fs(),W$={identify:a(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof Gs.Buffer=="function")return Gs.Buffer.from(t,"base64");if(typeof atob=="function"){let r=atob(t.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<
r.length;++s)n[s]=r.charCodeAt(s);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:r},n,s,i){if(!r)return"";let o=r,u;if(typeof Gs.Buffer=="function")u=o instanceof Gs.Buffer?o.toString("base64"):Gs.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);u=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Vp.Scalar.BLOCK_LITERAL),e!==Vp.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(u.length/c),p=new Array(l);for(let f=0,h=0;f<l;++f,h+=c)p[f]=u.substr(h,c);u=p.join(e===Vp.Scalar.
BLOCK_LITERAL?`
`:" ")}return K$.stringifyString({comment:t,type:e,value:u},n,s,i)}};xw.binary=W$});var tu=x(eu=>{"use strict";var Qa=q(),Jp=cr(),V$=oe(),Y$=fr();function vw(t,e){if(Qa.isSeq(t))for(let r=0;r<t.items.length;++r){let n=t.items[r];if(!Qa.isPair(n)){
if(Qa.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let s=n.items[0]||new Jp.Pair(new V$.Scalar(null));if(n.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}t.items[r]=Qa.isPair(n)?n:new Jp.Pair(n)}}else e("Expected a sequence for this tag");return t}a(vw,"resolvePairs");function Sw(t,e,r){
let{replacer:n}=r,s=new Y$.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(
e,String(i++),o));let u,c;if(Array.isArray(o))if(o.length===2)u=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let l=Object.keys(o);if(l.length===1)u=l[0],c=o[u];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else u=o;s.items.push(Jp.
createPair(u,c,r))}return s}a(Sw,"createPairs");var J$={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vw,createNode:Sw};eu.createPairs=Sw;eu.
pairs=J$;eu.resolvePairs=vw});var ef=x(Qp=>{"use strict";var Aw=q(),Xp=ir(),js=pr(),X$=fr(),Ew=tu(),Fr=class t extends X$.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=js.
YAMLMap.prototype.add.bind(this),this.delete=js.YAMLMap.prototype.delete.bind(this),this.get=js.YAMLMap.prototype.get.bind(this),this.has=js.YAMLMap.prototype.has.
bind(this),this.set=js.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){if(!r)return super.toJSON(e);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.
items){let i,o;if(Aw.isPair(s)?(i=Xp.toJS(s.key,"",r),o=Xp.toJS(s.value,i,r)):i=Xp.toJS(s,"",r),n.has(i))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(i,o)}return n}static from(e,r,n){let s=Ew.createPairs(e,r,n),i=new this;return i.items=s.items,i}};Fr.tag="tag:yaml.org,2002:omap";var Q$={collection:"\
seq",identify:a(t=>t instanceof Map,"identify"),nodeClass:Fr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let r=Ew.resolvePairs(t,e),n=[];for(let{key:s}of r.
items)Aw.isScalar(s)&&(n.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Fr,r)},createNode:a(
(t,e,r)=>Fr.from(t,e,r),"createNode")};Qp.YAMLOMap=Fr;Qp.omap=Q$});var $w=x(tf=>{"use strict";var Ow=oe();function Nw({value:t,source:e},r){return e&&(t?Iw:Tw).test.test(e)?e:t?r.options.trueStr:r.options.falseStr}a(Nw,"boolStr\
ingify");var Iw={identify:a(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new Ow.
Scalar(!0),"resolve"),stringify:Nw},Tw={identify:a(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new Ow.Scalar(!1),"resolve"),stringify:Nw};tf.falseTag=Tw;tf.trueTag=Iw});var Cw=x(ru=>{"use strict";var eC=oe(),rf=In(),tC={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:rf.stringifyNumber},rC={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():rf.stringifyNumber(t)}},nC={identify:a(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new eC.Scalar(parseFloat(t.replace(/_/g,""))),
r=t.indexOf(".");if(r!==-1){let n=t.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:rf.stringifyNumber};
ru.float=nC;ru.floatExp=rC;ru.floatNaN=tC});var Lw=x(Zs=>{"use strict";var Pw=In(),Us=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function nu(t,e,r,{intAsBigInt:n}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),n){switch(r){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s===
"-"?BigInt(-1)*o:o}let i=parseInt(t,r);return s==="-"?-1*i:i}a(nu,"intResolve");function nf(t,e,r){let{value:n}=t;if(Us(n)){let s=n.toString(e);return n<0?"-"+r+
s.substr(1):r+s}return Pw.stringifyNumber(t)}a(nf,"intStringify");var sC={identify:Us,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((t,e,r)=>nu(t,2,2,r),"resolve"),stringify:a(t=>nf(t,2,"0b"),"stringify")},iC={identify:Us,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((t,e,r)=>nu(t,1,8,r),"resolve"),stringify:a(t=>nf(t,8,"0"),"stringify")},oC={identify:Us,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((t,e,r)=>nu(t,0,10,r),"resolve"),stringify:Pw.stringifyNumber},aC={identify:Us,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((t,e,r)=>nu(t,2,16,r),"resolve"),stringify:a(t=>nf(t,16,"0x"),"stringify")};Zs.int=oC;Zs.intBin=sC;Zs.intHex=aC;Zs.intOct=iC});var of=x(sf=>{"use strict";var ou=q(),su=cr(),iu=pr(),Dr=class t extends iu.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let r;
ou.isPair(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new su.Pair(e.key,null):r=new su.Pair(e,null),iu.findPair(this.items,r.key)||this.
items.push(r)}get(e,r){let n=iu.findPair(this.items,e);return!r&&ou.isPair(n)?ou.isScalar(n.key)?n.key.value:n.key:n}set(e,r){if(typeof r!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=iu.findPair(this.items,e);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&
r&&this.items.push(new su.Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(e,r,n){let{replacer:s}=n,i=new this(e);if(r&&
Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(su.createPair(o,null,n));return i}};Dr.tag="tag:yaml.org,2002:s\
et";var uC={collection:"map",identify:a(t=>t instanceof Set,"identify"),nodeClass:Dr,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((t,e,r)=>Dr.from(t,e,r),
"createNode"),resolve(t,e){if(ou.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new Dr,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};sf.YAMLSet=Dr;sf.set=uC});var uf=x(au=>{"use strict";var cC=In();function af(t,e){let r=t[0],n=r==="-"||r==="+"?t.substring(1):t,s=a(o=>e?BigInt(o):Number(o),"num"),i=n.replace(/_/g,"").
split(":").reduce((o,u)=>o*s(60)+s(u),s(0));return r==="-"?s(-1)*i:i}a(af,"parseSexagesimal");function Mw(t){let{value:e}=t,r=a(o=>o,"num");if(typeof e=="bigint")
r=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return cC.stringifyNumber(t);let n="";e<0&&(n="-",e*=r(-1));let s=r(60),i=[e%s];return e<60?i.unshift(0):
(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(Mw,"stringifySexages\
imal");var lC={identify:a(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((t,e,{intAsBigInt:r})=>af(t,r),"resolve"),stringify:Mw},pC={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(t=>af(t,!1),"resolve"),stringify:Mw},Rw={identify:a(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Rw.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,
s,i,o,u]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(r,n-1,s,i||0,o||0,u||0,c),p=e[8];if(p&&p!=="Z"){let f=af(p,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:a(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};au.floatTime=pC;au.intTime=lC;au.timestamp=
Rw});var Dw=x(Fw=>{"use strict";var fC=On(),dC=Wa(),hC=Nn(),mC=Bs(),gC=Yp(),Hw=$w(),cf=Cw(),uu=Lw(),_C=qa(),bC=ef(),yC=tu(),kC=of(),lf=uf(),wC=[fC.map,hC.seq,mC.string,
dC.nullTag,Hw.trueTag,Hw.falseTag,uu.intBin,uu.intOct,uu.int,uu.intHex,cf.floatNaN,cf.floatExp,cf.float,gC.binary,_C.merge,bC.omap,yC.pairs,kC.set,lf.intTime,lf.
floatTime,lf.timestamp];Fw.schema=wC});var Vw=x(df=>{"use strict";var Gw=On(),xC=Wa(),jw=Nn(),vC=Bs(),SC=Bp(),pf=jp(),ff=Zp(),AC=bw(),EC=ww(),Uw=Yp(),Ks=qa(),Zw=ef(),Kw=tu(),qw=Dw(),Ww=of(),cu=uf(),zw=new Map(
[["core",AC.schema],["failsafe",[Gw.map,jw.seq,vC.string]],["json",EC.schema],["yaml11",qw.schema],["yaml-1.1",qw.schema]]),Bw={binary:Uw.binary,bool:SC.boolTag,
float:pf.float,floatExp:pf.floatExp,floatNaN:pf.floatNaN,floatTime:cu.floatTime,int:ff.int,intHex:ff.intHex,intOct:ff.intOct,intTime:cu.intTime,map:Gw.map,merge:Ks.
merge,null:xC.nullTag,omap:Zw.omap,pairs:Kw.pairs,seq:jw.seq,set:Ww.set,timestamp:cu.timestamp},OC={"tag:yaml.org,2002:binary":Uw.binary,"tag:yaml.org,2002:merg\
e":Ks.merge,"tag:yaml.org,2002:omap":Zw.omap,"tag:yaml.org,2002:pairs":Kw.pairs,"tag:yaml.org,2002:set":Ww.set,"tag:yaml.org,2002:timestamp":cu.timestamp};function NC(t,e,r){
let n=zw.get(e);if(n&&!t)return r&&!n.includes(Ks.merge)?n.concat(Ks.merge):n.slice();let s=n;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(zw.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(t))for(let i of t)
s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return r&&(s=s.concat(Ks.merge)),s.reduce((i,o)=>{let u=typeof o=="string"?Bw[o]:o;if(!u){let c=JSON.stringify(
o),l=Object.keys(Bw).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(u)||i.push(u),i},[])}a(NC,
"getTags");df.coreKnownTags=OC;df.getTags=NC});var gf=x(Yw=>{"use strict";var hf=q(),IC=On(),TC=Nn(),$C=Bs(),lu=Vw(),CC=a((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),mf=class t{static{a(this,
"Schema")}constructor({compat:e,customTags:r,merge:n,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:u}){this.compat=Array.isArray(e)?lu.getTags(e,
"compat"):e?lu.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?lu.coreKnownTags:{},this.tags=lu.getTags(r,this.name,n),this.toStringOptions=
u??null,Object.defineProperty(this,hf.MAP,{value:IC.map}),Object.defineProperty(this,hf.SCALAR,{value:$C.string}),Object.defineProperty(this,hf.SEQ,{value:TC.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?CC:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};Yw.Schema=mf});var Xw=x(Jw=>{"use strict";var PC=q(),_f=Ds(),Ws=Ms();function LC(t,e){let r=[],n=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(
t);c?(r.push(c),n=!0):t.directives.docStart&&(n=!0)}n&&r.push("---");let s=_f.createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){r.length!==
1&&r.unshift("");let c=i(t.commentBefore);r.unshift(Ws.indentComment(c,""))}let o=!1,u=null;if(t.contents){if(PC.isNode(t.contents)){if(t.contents.spaceBefore&&
n&&r.push(""),t.contents.commentBefore){let p=i(t.contents.commentBefore);r.push(Ws.indentComment(p,""))}s.forceBlockIndent=!!t.comment,u=t.contents.comment}let c=u?
void 0:()=>o=!0,l=_f.stringify(t.contents,s,()=>u=null,c);u&&(l+=Ws.lineComment(l,"",i(u))),(l[0]==="|"||l[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${l}`:
r.push(l)}else r.push(_f.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(r.push("..."),r.push(Ws.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=t.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||u)&&r[r.length-
1]!==""&&r.push(""),r.push(Ws.indentComment(i(c),"")))}return r.join(`
`)+`
`}a(LC,"stringifyDocument");Jw.stringifyDocument=LC});var Vs=x(Qw=>{"use strict";var MC=Ps(),Tn=Ta(),Qe=q(),RC=cr(),HC=ir(),FC=gf(),DC=Xw(),bf=Ea(),qC=wp(),zC=Ls(),yf=kp(),kf=class t{static{a(this,"Document")}constructor(e,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Qe.NODE_TYPE,{value:Qe.DOC});let s=null;typeof r=="function"||
Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new yf.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,s,n)}clone(){let e=Object.
create(t.prototype,{[Qe.NODE_TYPE]:{value:Qe.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Qe.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){$n(this.contents)&&this.contents.add(e)}addIn(e,r){
$n(this.contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let n=bf.anchorNames(this);e.anchor=!r||n.has(r)?bf.findNewAnchor(r||"a",n):r}return new MC.
Alias(e.anchor)}createNode(e,r,n){let s;if(typeof r=="function")e=r.call({"":e},"",e),s=r;else if(Array.isArray(r)){let b=a(k=>typeof k=="number"||k instanceof String||
k instanceof Number,"keyToStr"),y=r.filter(b).map(String);y.length>0&&(r=r.concat(y)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,
flow:u,keepUndefined:c,onTagObj:l,tag:p}=n??{},{onAnchor:f,setAnchors:h,sourceObjects:m}=bf.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??
!1,onAnchor:f,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},_=zC.createNode(e,p,g);return u&&Qe.isCollection(_)&&(_.flow=!0),h(),_}createPair(e,r,n={}){
let s=this.createNode(e,null,n),i=this.createNode(r,null,n);return new RC.Pair(s,i)}delete(e){return $n(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Tn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):$n(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Qe.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return Tn.isEmptyPath(e)?!r&&Qe.isScalar(this.contents)?this.contents.value:this.contents:Qe.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Qe.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Tn.isEmptyPath(e)?this.contents!==void 0:Qe.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=Tn.collectionFromPath(this.schema,[e],r):$n(this.contents)&&this.contents.set(
e,r)}setIn(e,r){Tn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=Tn.collectionFromPath(this.schema,Array.from(e),r):$n(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new yf.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new yf.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=
new FC.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:n,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let u={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=HC.toJS(
this.contents,r??"",u);if(typeof i=="function")for(let{count:l,res:p}of u.anchors.values())i(p,l);return typeof o=="function"?qC.applyReviver(o,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return DC.stringifyDocument(this,e)}};function $n(t){if(Qe.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
a($n,"assertCollection");Qw.Document=kf});var Xs=x(Js=>{"use strict";var Ys=class extends Error{static{a(this,"YAMLError")}constructor(e,r,n,s){super(),this.name=e,this.code=n,this.message=s,this.pos=r}},
wf=class extends Ys{static{a(this,"YAMLParseError")}constructor(e,r,n){super("YAMLParseError",e,r,n)}},xf=class extends Ys{static{a(this,"YAMLWarning")}constructor(e,r,n){
super("YAMLWarning",e,r,n)}},BC=a((t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(u=>e.linePos(u));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}\
, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let u=Math.min(i-39,o.length-79);o="…"+
o.substring(u),i-=u-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(0,i))){let u=t.substring(e.lineStarts[n-2],e.lineStarts[n-1]);u.length>
80&&(u=u.substring(0,79)+`…
`),o=u+o}if(/[^ ]/.test(o)){let u=1,c=r.linePos[1];c?.line===n&&c.col>s&&(u=Math.max(1,Math.min(c.col-s,80-i)));let l=" ".repeat(i)+"^".repeat(u);r.message+=`:

${o}
${l}
`}},"prettifyError");Js.YAMLError=Ys;Js.YAMLParseError=wf;Js.YAMLWarning=xf;Js.prettifyError=BC});var Qs=x(ex=>{"use strict";function GC(t,{flow:e,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:u}){let c=!1,l=u,p=u,f="",h="",m=!1,g=!1,_=null,
b=null,y=null,k=null,w=null,S=null,v=null;for(let O of t)switch(g&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&i(O.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),_&&(l&&O.type!=="comment"&&O.type!=="newline"&&i(_,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),_=null),O.type){case"space":!e&&(r!=="doc-start"||n?.type!=="flow-collection")&&O.source.includes("	")&&(_=O),p=!0;break;case"comment":{p||i(O,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let X=O.source.substring(1)||" ";f?f+=h+X:f=X,h="",l=!1;break}case"newlin\
e":l?f?f+=O.source:(!S||r!=="seq-item-ind")&&(c=!0):h+=O.source,l=!0,m=!0,(b||y)&&(k=O),p=!0;break;case"anchor":b&&i(O,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),O.source.endsWith(":")&&i(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=O,v??(v=O.offset),l=!1,p=!1,g=!0;break;case"\
tag":{y&&i(O,"MULTIPLE_TAGS","A node can have at most one tag"),y=O,v??(v=O.offset),l=!1,p=!1,g=!0;break}case r:(b||y)&&i(O,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${O.source} indicator`),S&&i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${e??"collection"}`),S=O,l=r==="seq-item-ind"||r==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){w&&i(O,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),w=O,l=!1,p=!1;break}default:i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} toke\
n`),l=!1,p=!1}let N=t[t.length-1],P=N?N.offset+N.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_&&(l&&_.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&i(_,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:S,spaceBefore:c,comment:f,hasNewline:m,anchor:b,tag:y,newlineAfterProp:k,end:P,
start:v??P}}a(GC,"resolveProps");ex.resolveProps=GC});var pu=x(tx=>{"use strict";function vf(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(vf(e.key)||vf(e.value))return!0}return!1;default:return!0}}a(vf,"containsNewline");
tx.containsNewline=vf});var Sf=x(rx=>{"use strict";var jC=pu();function UC(t,e,r){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===t&&(n.source==="]"||n.source==="}")&&jC.containsNewline(
e)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(UC,"flowIndentCheck");rx.flowIndentCheck=UC});var Af=x(sx=>{"use strict";var nx=q();function ZC(t,e,r){let{uniqueKeys:n}=t.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||nx.isScalar(i)&&
nx.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,r))}a(ZC,"mapIncludes");sx.mapIncludes=ZC});var lx=x(cx=>{"use strict";var ix=cr(),KC=pr(),ox=Qs(),WC=pu(),ax=Sf(),VC=Af(),ux="All mapping items must start at the same column";function YC({composeNode:t,composeEmptyNode:e},r,n,s,i){
let o=i?.nodeClass??KC.YAMLMap,u=new o(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,l=null;for(let p of n.items){let{start:f,key:h,sep:m,value:g}=p,_=ox.resolveProps(
f,{indicator:"explicit-key-ind",next:h??m?.[0],offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!_.found;if(b){if(h&&(h.type==="block-seq"?s(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==n.indent&&s(c,"BAD_INDENT",ux)),!_.anchor&&!_.tag&&!m){
l=_.end,_.comment&&(u.comment?u.comment+=`
`+_.comment:u.comment=_.comment);continue}(_.newlineAfterProp||WC.containsNewline(h))&&s(h??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else _.found?.indent!==n.indent&&s(c,"BAD_INDENT",ux);r.atKey=!0;let y=_.end,k=h?t(r,h,_,s):e(r,y,f,null,_,s);r.schema.compat&&ax.flowIndentCheck(
n.indent,h,s),r.atKey=!1,VC.mapIncludes(r,u.items,k)&&s(y,"DUPLICATE_KEY","Map keys must be unique");let w=ox.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:k.range[2],onError:s,parentIndent:n.indent,startOnNewline:!h||h.type==="block-scalar"});if(c=w.end,w.found){b&&(g?.type==="block-map"&&!w.hasNewline&&s(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&_.start<w.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let S=g?t(r,g,w,s):e(r,c,m,null,w,s);r.schema.compat&&ax.flowIndentCheck(
n.indent,g,s),c=S.range[2];let v=new ix.Pair(k,S);r.options.keepSourceTokens&&(v.srcToken=p),u.items.push(v)}else{b&&s(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),w.comment&&(k.comment?k.comment+=`
`+w.comment:k.comment=w.comment);let S=new ix.Pair(k);r.options.keepSourceTokens&&(S.srcToken=p),u.items.push(S)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),u.range=[n.offset,c,l??c],u}a(YC,"resolveBlockMap");cx.resolveBlockMap=YC});var fx=x(px=>{"use strict";var JC=fr(),XC=Qs(),QC=Sf();function eP({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=i?.nodeClass??JC.YAMLSeq,u=new o(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,l=null;for(let{start:p,value:f}of n.items){let h=XC.resolveProps(p,{indicator:"seq-item-ind",next:f,
offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||f)f?.type==="block-seq"?s(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{l=h.end,h.comment&&(u.comment=h.comment);continue}let m=f?t(r,f,h,s):
e(r,h.end,p,null,h,s);r.schema.compat&&QC.flowIndentCheck(n.indent,f,s),c=m.range[2],u.items.push(m)}return u.range=[n.offset,c,l??c],u}a(eP,"resolveBlockSeq");
px.resolveBlockSeq=eP});var Cn=x(dx=>{"use strict";function tP(t,e,r,n){let s="";if(t){let i=!1,o="";for(let u of t){let{source:c,type:l}=u;switch(l){case"space":i=!0;break;case"commen\
t":{r&&!i&&n(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=c.substring(1)||" ";s?s+=o+p:s=p,o="";break}case"n\
ewline":s&&(o+=c),i=!0;break;default:n(u,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}a(tP,"resolveEnd");dx.resolveEnd=
tP});var _x=x(gx=>{"use strict";var rP=q(),nP=cr(),hx=pr(),sP=fr(),iP=Cn(),mx=Qs(),oP=pu(),aP=Af(),Ef="Block collections are not allowed within flow collections",Of=a(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function uP({composeNode:t,composeEmptyNode:e},r,n,s,i){let o=n.start.source==="{",u=o?"flow map":
"flow sequence",c=i?.nodeClass??(o?hx.YAMLMap:sP.YAMLSeq),l=new c(r.schema);l.flow=!0;let p=r.atRoot;p&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let f=n.offset+n.start.
source.length;for(let b=0;b<n.items.length;++b){let y=n.items[b],{start:k,key:w,sep:S,value:v}=y,N=mx.resolveProps(k,{flow:u,indicator:"explicit-key-ind",next:w??
S?.[0],offset:f,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!S&&!v){b===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${u}`):b<n.items.length-1&&s(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${u}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),f=N.end;continue}!o&&r.options.strict&&oP.containsNewline(w)&&s(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`);else if(N.comma||s(N.start,"MISSING_CHAR",`Missing , betw\
een ${u} items`),N.comment){let P="";e:for(let O of k)switch(O.type){case"comma":case"space":break;case"comment":P=O.source.substring(1);break e;default:break e}
if(P){let O=l.items[l.items.length-1];rP.isPair(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+P:O.comment=P,N.comment=N.comment.substring(P.length+1)}}if(!o&&!S&&!N.found){let P=v?t(r,v,N,s):e(r,N.end,S,null,N,s);l.items.push(P),f=P.range[2],Of(v)&&s(P.
range,"BLOCK_IN_FLOW",Ef)}else{r.atKey=!0;let P=N.end,O=w?t(r,w,N,s):e(r,P,k,null,N,s);Of(w)&&s(O.range,"BLOCK_IN_FLOW",Ef),r.atKey=!1;let X=mx.resolveProps(S??
[],{flow:u,indicator:"map-value-ind",next:v,offset:O.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(X.found){if(!o&&!N.found&&r.options.strict){
if(S)for(let te of S){if(te===X.found)break;if(te.type==="newline"){s(te,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}N.start<X.found.offset-1024&&s(X.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else v&&("source"in v&&v.source?.[0]===":"?s(v,"MISSING_CHAR",`Missing space after : in ${u}`):s(X.start,"MISSING_CHAR",`Missing , or : between ${u} i\
tems`));let Be=v?t(r,v,X,s):X.found?e(r,X.end,S,null,X,s):null;Be?Of(v)&&s(Be.range,"BLOCK_IN_FLOW",Ef):X.comment&&(O.comment?O.comment+=`
`+X.comment:O.comment=X.comment);let Et=new nP.Pair(O,Be);if(r.options.keepSourceTokens&&(Et.srcToken=y),o){let te=l;aP.mapIncludes(r,te.items,O)&&s(P,"DUPLICAT\
E_KEY","Map keys must be unique"),te.items.push(Et)}else{let te=new hx.YAMLMap(r.schema);te.flow=!0,te.items.push(Et);let mr=(Be??O).range;te.range=[O.range[0],
mr[1],mr[2]],l.items.push(te)}f=Be?Be.range[2]:X.end}}let h=o?"}":"]",[m,...g]=n.end,_=f;if(m?.source===h)_=m.offset+m.source.length;else{let b=u[0].toUpperCase()+
u.substring(1),y=p?`${b} must end with a ${h}`:`${b} in block collection must be sufficiently indented and end with a ${h}`;s(f,p?"MISSING_CHAR":"BAD_INDENT",y),
m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let b=iP.resolveEnd(g,_,r.options.strict,s);b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),l.range=[n.offset,_,b.offset]}else l.range=[n.offset,_,_];return l}a(uP,"resolveFlowCollection");gx.resolveFlowCollection=uP});var yx=x(bx=>{"use strict";var cP=q(),lP=oe(),pP=pr(),fP=fr(),dP=lx(),hP=fx(),mP=_x();function Nf(t,e,r,n,s,i){let o=r.type==="block-map"?dP.resolveBlockMap(t,e,
r,n,i):r.type==="block-seq"?hP.resolveBlockSeq(t,e,r,n,i):mP.resolveFlowCollection(t,e,r,n,i),u=o.constructor;return s==="!"||s===u.tagName?(o.tag=u.tagName,o):
(s&&(o.tag=s),o)}a(Nf,"resolveCollection");function gP(t,e,r,n,s){let i=n.tag,o=i?e.directives.tagName(i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(r.type===
"block-seq"){let{anchor:h,newlineAfterProp:m}=n,g=h&&i?h.offset>i.offset?h:i:h??i;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let u=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===pP.YAMLMap.tagName&&u==="map"||
o===fP.YAMLSeq.tagName&&u==="seq")return Nf(t,e,r,s,o);let c=e.schema.tags.find(h=>h.tag===o&&h.collection===u);if(!c){let h=e.schema.knownTags[o];if(h?.collection===
u)e.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD_COLLECTION_TYPE",`${h.tag} used for ${u} collection, but expects ${h.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Nf(t,e,r,s,o)}let l=Nf(t,e,r,s,o,c),p=c.resolve?.(l,h=>s(i,"TAG_RESOLVE_FAILED",h),e.options)??
l,f=cP.isNode(p)?p:new lP.Scalar(p);return f.range=l.range,f.tag=o,c?.format&&(f.format=c.format),f}a(gP,"composeCollection");bx.composeCollection=gP});var Tf=x(kx=>{"use strict";var If=oe();function _P(t,e,r){let n=e.offset,s=bP(e,t.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.
mode===">"?If.Scalar.BLOCK_FOLDED:If.Scalar.BLOCK_LITERAL,o=e.source?yP(e.source):[],u=o.length;for(let _=o.length-1;_>=0;--_){let b=o[_][1];if(b===""||b==="\r")
u=_;else break}if(u===0){let _=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return e.source&&(b+=e.source.length),{value:_,type:i,comment:s.comment,range:[n,b,b]}}let c=e.indent+s.indent,
l=e.offset+s.length,p=0;for(let _=0;_<u;++_){let[b,y]=o[_];if(y===""||y==="\r")s.indent===0&&b.length>c&&(c=b.length);else{b.length<c&&r(l+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=b.length),p=_,c===0&&!t.atRoot&&r(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=b.length+y.length+1}for(let _=o.length-1;_>=u;--_)o[_][0].length>c&&(u=_+1);let f="",h="",
m=!1;for(let _=0;_<p;++_)f+=o[_][0].slice(c)+`
`;for(let _=p;_<u;++_){let[b,y]=o[_];l+=b.length+y.length+1;let k=y[y.length-1]==="\r";if(k&&(y=y.slice(0,-1)),y&&b.length<c){let S=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(l-y.length-(k?2:1),"BAD_INDENT",S),b=""}i===If.Scalar.BLOCK_LITERAL?(f+=
h+b.slice(c)+y,h=`
`):b.length>c||y[0]==="	"?(h===" "?h=`
`:!m&&h===`
`&&(h=`

`),f+=h+b.slice(c)+y,h=`
`,m=!0):y===""?h===`
`?f+=`
`:h=`
`:(f+=h+y,h=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let _=u;_<o.length;++_)f+=`
`+o[_][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=n+s.length+e.source.length;return{value:f,type:i,comment:s.comment,range:[n,g,g]}}a(_P,"resolveBlockScalar");function bP({offset:t,props:e},r,n){if(e[0].
type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],i=s[0],o=0,u="",c=-1;for(let h=1;h<s.length;++h){
let m=s[h];if(!u&&(m==="-"||m==="+"))u=m;else{let g=Number(m);!o&&g?o=g:c===-1&&(c=t+h)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let l=!1,p="",f=s.length;for(let h=1;h<e.length;++h){let m=e[h];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"comme\
nt":r&&!l&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.length,p=m.source.substring(1);break;case"er\
ror":n(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let _=m.
source;_&&typeof _=="string"&&(f+=_.length)}}}return{mode:i,indent:o,chomp:u,comment:p,length:f}}a(bP,"parseBlockScalarHeader");function yP(t){let e=t.split(/\n( *)/),
r=e[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}a(yP,"splitLines");kx.resolveBlockScalar=
_P});var Cf=x(xx=>{"use strict";var $f=oe(),kP=Cn();function wP(t,e,r){let{offset:n,type:s,source:i,end:o}=t,u,c,l=a((h,m,g)=>r(n+h,m,g),"_onError");switch(s){case"s\
calar":u=$f.Scalar.PLAIN,c=xP(i,l);break;case"single-quoted-scalar":u=$f.Scalar.QUOTE_SINGLE,c=vP(i,l);break;case"double-quoted-scalar":u=$f.Scalar.QUOTE_DOUBLE,
c=SP(i,l);break;default:return r(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}
let p=n+i.length,f=kP.resolveEnd(o,p,e,r);return{value:c,type:u,comment:f.comment,range:[n,p,f.offset]}}a(wP,"resolveFlowScalar");function xP(t,e){let r="";switch(t[0]){case"\
	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),wx(t)}a(xP,"\
plainValue");function vP(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),wx(t.slice(1,-1)).replace(/''/g,"'")}
a(vP,"singleQuotedValue");function wx(t){let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",u=e.lastIndex;for(;r=e.exec(t);){let l=r[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),u=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=u,r=c.exec(t),i+o+(r?.[1]??"")}a(wx,"unfoldLines");function SP(t,e){let r="";for(let n=1;n<
t.length-1;++n){let s=t[n];if(!(s==="\r"&&t[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=AP(t,n);r+=i,n=o}else if(s==="\\"){let i=t[++n],o=EP[i];if(o)r+=o;else if(i===`
`)for(i=t[n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="\r"&&t[n+1]===`
`)for(i=t[++n+1];i===" "||i==="	";)i=t[++n+1];else if(i==="x"||i==="u"||i==="U"){let u=i==="x"?2:i==="u"?4:8;r+=OP(t,n+1,u,e),n+=u}else{let u=t.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),r+=u}}else if(s===" "||s==="	"){let i=n,o=t[n+1];for(;o===" "||o==="	";)o=t[++n+1];o!==`
`&&!(o==="\r"&&t[n+2]===`
`)&&(r+=n>i?t.slice(i,n+1):s)}else r+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),r}a(SP,"doubleQuotedValue");
function AP(t,e){let r="",n=t[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&t[e+2]!==`
`);)n===`
`&&(r+=`
`),e+=1,n=t[e+1];return r||(r=" "),{fold:r,offset:e}}a(AP,"foldNewline");var EP={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function OP(t,e,r,n){let s=t.substr(e,r),o=s.length===r&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let u=t.substr(e-2,r+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),u}}a(OP,
"parseCharCode");xx.resolveFlowScalar=wP});var Ax=x(Sx=>{"use strict";var qr=q(),vx=oe(),NP=Tf(),IP=Cf();function TP(t,e,r,n){let{value:s,type:i,comment:o,range:u}=e.type==="block-scalar"?NP.resolveBlockScalar(
t,e,n):IP.resolveFlowScalar(e,t.options.strict,n),c=r?t.directives.tagName(r.source,f=>n(r,"TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[qr.
SCALAR]:c?l=$P(t.schema,s,c,r,n):e.type==="scalar"?l=CP(t,s,e,n):l=t.schema[qr.SCALAR];let p;try{let f=l.resolve(s,h=>n(r??e,"TAG_RESOLVE_FAILED",h),t.options);
p=qr.isScalar(f)?f:new vx.Scalar(f)}catch(f){let h=f instanceof Error?f.message:String(f);n(r??e,"TAG_RESOLVE_FAILED",h),p=new vx.Scalar(s)}return p.range=u,p.source=
s,i&&(p.type=i),c&&(p.tag=c),l.format&&(p.format=l.format),o&&(p.comment=o),p}a(TP,"composeScalar");function $P(t,e,r,n,s){if(r==="!")return t[qr.SCALAR];let i=[];
for(let u of t.tags)if(!u.collection&&u.tag===r)if(u.default&&u.test)i.push(u);else return u;for(let u of i)if(u.test?.test(e))return u;let o=t.knownTags[r];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),t[qr.SCALAR])}
a($P,"findScalarTagByName");function CP({atKey:t,directives:e,schema:r},n,s,i){let o=r.tags.find(u=>(u.default===!0||t&&u.default==="key")&&u.test?.test(n))||r[qr.
SCALAR];if(r.compat){let u=r.compat.find(c=>c.default&&c.test?.test(n))??r[qr.SCALAR];if(o.tag!==u.tag){let c=e.tagString(o.tag),l=e.tagString(u.tag),p=`Value m\
ay be parsed as either ${c} or ${l}`;i(s,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(CP,"findScalarTagByTest");Sx.composeScalar=TP});var Ox=x(Ex=>{"use strict";function PP(t,e,r){if(e){r??(r=e.length);for(let n=r-1;n>=0;--n){let s=e[n];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++n];s?.type==="space";)t+=s.source.length,s=e[++n];break}}return t}a(PP,"emptyScalarPosition");Ex.emptyScalarPosition=PP});var Tx=x(Lf=>{"use strict";var LP=Ps(),MP=q(),RP=yx(),Nx=Ax(),HP=Cn(),FP=Ox(),DP={composeNode:Ix,composeEmptyNode:Pf};function Ix(t,e,r,n){let s=t.atKey,{spaceBefore:i,
comment:o,anchor:u,tag:c}=r,l,p=!0;switch(e.type){case"alias":l=qP(t,e,n),(u||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Nx.composeScalar(t,e,c,n),u&&(l.anchor=u.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=RP.composeCollection(DP,t,e,r,n),u&&(l.anchor=u.source.substring(1))}catch(f){let h=f instanceof Error?f.message:
String(f);n(e,"RESOURCE_EXHAUSTION",h)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",f),p=!1}}return l??
(l=Pf(t,e.offset,void 0,null,r,n)),u&&l.anchor===""&&n(u,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!MP.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&p&&(l.srcToken=e),l}a(Ix,"composeNode");function Pf(t,e,r,n,{spaceBefore:s,comment:i,
anchor:o,tag:u,end:c},l){let p={type:"scalar",offset:FP.emptyScalarPosition(e,r,n),indent:-1,source:""},f=Nx.composeScalar(t,p,u,l);return o&&(f.anchor=o.source.
substring(1),f.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}a(Pf,"composeEmptyNode");
function qP({options:t},{offset:e,source:r,end:n},s){let i=new LP.Alias(r.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+r.length,u=HP.resolveEnd(n,o,t.strict,s);return i.range=[e,o,u.offset],u.
comment&&(i.comment=u.comment),i}a(qP,"composeAlias");Lf.composeEmptyNode=Pf;Lf.composeNode=Ix});var Px=x(Cx=>{"use strict";var zP=Vs(),$x=Tx(),BP=Cn(),GP=Qs();function jP(t,e,{offset:r,start:n,value:s,end:i},o){let u=Object.assign({_directives:e},t),c=new zP.
Document(void 0,u),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},p=GP.resolveProps(n,{indicator:"doc-start",next:s??i?.[0],offset:r,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=s?$x.composeNode(l,s,p,o):$x.composeEmptyNode(l,p.end,n,null,p,o);let f=c.
contents.range[2],h=BP.resolveEnd(i,f,!1,o);return h.comment&&(c.comment=h.comment),c.range=[r,f,h.offset],c}a(jP,"composeDoc");Cx.composeDoc=jP});var Rf=x(Rx=>{"use strict";var UP=Ot("process"),ZP=kp(),KP=Vs(),ei=Xs(),Lx=q(),WP=Px(),VP=Cn();function ti(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r=="string"?r.length:1)]}a(ti,"getErrorPos");function Mx(t){let e="",r=!1,n=!1;
for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:e,afterEmptyLine:n}}a(Mx,"parsePrel\
ude");var Mf=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=ti(r);i?this.warnings.push(new ei.YAMLWarning(o,n,s)):this.errors.push(new ei.YAMLParseError(o,n,s))},this.directives=new ZP.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,r){let{comment:n,afterEmptyLine:s}=Mx(this.prelude);if(n){let i=e.contents;if(r)e.comment=e.comment?`${e.comment}
${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(Lx.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Lx.isPair(o)&&(o=o.key);let u=o.
commentBefore;o.commentBefore=u?`${n}
${u}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Mx(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,n=-1){for(let s of e)yield*this.next(s);yield*this.end(r,n)}*next(e){switch(UP.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,n,s)=>{let i=ti(e);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=WP.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new ei.YAMLParseError(ti(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new ei.YAMLParseError(ti(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let r=VP.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new ei.YAMLParseError(ti(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),s=new KP.Document(
void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};Rx.Composer=Mf});var Dx=x(fu=>{"use strict";var YP=Tf(),JP=Cf(),XP=Xs(),Hx=Fs();function QP(t,e=!0,r){if(t){let n=a((s,i,o)=>{let u=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(r)r(u,i,o);else throw new XP.YAMLParseError([u,u+1],i,o)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return JP.resolveFlowScalar(t,e,n);case"block-scalar":return YP.resolveBlockScalar({options:{strict:e}},t,n)}}return null}a(QP,"resolveAsScalar");function eL(t,e){
let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:i=-1,type:o="PLAIN"}=e,u=Hx.stringifyString({type:o,value:t},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(u[0]){case"|":case">":{let l=u.indexOf(`
`),p=u.substring(0,l),f=u.substring(l+1)+`
`,h=[{type:"block-scalar-header",offset:i,indent:n,source:p}];return Fx(h,c)||h.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:i,indent:n,props:h,source:f}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,source:u,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:n,source:u,end:c};default:return{type:"scalar",offset:i,indent:n,source:u,end:c}}}a(eL,"createScalarToken");function tL(t,e,r={}){
let{afterKey:n=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=r,u="indent"in t?t.indent:null;if(n&&typeof u=="number"&&(u+=2),!o)switch(t.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Hx.stringifyString({type:o,value:e},{implicitKey:s||
u===null,indent:u!==null&&u>0?" ".repeat(u):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":rL(t,c);break;case'"':Hf(t,c,"double\
-quoted-scalar");break;case"'":Hf(t,c,"single-quoted-scalar");break;default:Hf(t,c,"scalar")}}a(tL,"setScalarValue");function rL(t,e){let r=e.indexOf(`
`),n=e.substring(0,r),s=e.substring(r+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=n,t.source=s}else{let{offset:i}=t,
o="indent"in t?t.indent:-1,u=[{type:"block-scalar-header",offset:i,indent:o,source:n}];Fx(u,"end"in t?t.end:void 0)||u.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:u,source:s})}}a(rL,"setBlockScalarValu\
e");function Fx(t,e){if(e)for(let r of e)switch(r.type){case"space":case"comment":t.push(r);break;case"newline":return t.push(r),!0}return!1}a(Fx,"addEndtoBlock\
Props");function Hf(t,e,r){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=r,t.source=e;break;case"block-scalar":{let n=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let i of n)i.offset+=s;delete t.props,Object.assign(t,{type:r,
source:e,end:n});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:r,source:e,end:[s]});break}default:{let n="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:r,indent:n,source:e,
end:s})}}}a(Hf,"setFlowScalarValue");fu.createScalarToken=eL;fu.resolveAsScalar=QP;fu.setScalarValue=tL});var zx=x(qx=>{"use strict";var nL=a(t=>"type"in t?hu(t):du(t),"stringify");function hu(t){switch(t.type){case"block-scalar":{let e="";for(let r of t.props)e+=hu(
r);return e+t.source}case"block-map":case"block-seq":{let e="";for(let r of t.items)e+=du(r);return e}case"flow-collection":{let e=t.start.source;for(let r of t.
items)e+=du(r);for(let r of t.end)e+=r.source;return e}case"document":{let e=du(t);if(t.end)for(let r of t.end)e+=r.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let r of t.end)e+=r.source;return e}}}a(hu,"stringifyToken");function du({start:t,key:e,sep:r,value:n}){let s="";for(let i of t)s+=i.source;
if(e&&(s+=hu(e)),r)for(let i of r)s+=i.source;return n&&(s+=hu(n)),s}a(du,"stringifyItem");qx.stringify=nL});var Ux=x(jx=>{"use strict";var Ff=Symbol("break visit"),sL=Symbol("skip children"),Bx=Symbol("remove item");function zr(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),Gx(Object.freeze([]),t,e)}a(zr,"visit");zr.BREAK=Ff;zr.SKIP=sL;zr.REMOVE=Bx;zr.itemAtPath=(t,e)=>{let r=t;for(let[n,s]of e){let i=r?.[n];
if(i&&"items"in i)r=i.items[s];else return}return r};zr.parentCollection=(t,e)=>{let r=zr.itemAtPath(t,e.slice(0,-1)),n=e[e.length-1][0],s=r?.[n];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function Gx(t,e,r){let n=r(e,t);if(typeof n=="symbol")return n;for(let s of["key","value"]){let i=e[s];
if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let u=Gx(Object.freeze(t.concat([[s,o]])),i.items[o],r);if(typeof u=="number")o=u-1;else{if(u===Ff)return Ff;
u===Bx&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(e,t))}}return typeof n=="function"?n(e,t):n}a(Gx,"_visit");jx.visit=zr});var mu=x(Re=>{"use strict";var Df=Dx(),iL=zx(),oL=Ux(),qf="\uFEFF",zf="",Bf="",Gf="",aL=a(t=>!!t&&"items"in t,"isCollection"),uL=a(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function cL(t){switch(t){case qf:return"<BOM>";case zf:return"\
<DOC>";case Bf:return"<FLOW_END>";case Gf:return"<SCALAR>";default:return JSON.stringify(t)}}a(cL,"prettyToken");function lL(t){switch(t){case qf:return"byte-or\
der-mark";case zf:return"doc-mode";case Bf:return"flow-error-end";case Gf:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(lL,"tokenType");Re.createScalarToken=Df.createScalarToken;Re.resolveAsScalar=Df.resolveAsScalar;Re.
setScalarValue=Df.setScalarValue;Re.stringify=iL.stringify;Re.visit=oL.visit;Re.BOM=qf;Re.DOCUMENT=zf;Re.FLOW_END=Bf;Re.SCALAR=Gf;Re.isCollection=aL;Re.isScalar=
uL;Re.prettyToken=cL;Re.tokenType=lL});var Zf=x(Kx=>{"use strict";var ri=mu();function ft(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(ft,"isEmpty");var Zx=new Set("0123456789ABCDEFabcdef"),pL=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),gu=new Set(",[]{}"),fL=new Set(` ,[]{}
\r	`),jf=a(t=>!t||fL.has(t),"isNotAnchorChar"),Uf=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+e];if(r==="\r"){
let s=this.buffer[n+e+1];if(s===`
`||!s&&!this.atEnd)return e+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?e+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&ft(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ri.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,n=e.indexOf("#");for(;n!==-1;){
let i=e[n-1];if(i===" "||i==="	"){r=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let i=e[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield ri.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&ft(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!ft(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ft(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(jf),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,n=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&ft(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ri.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(jf),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||ft(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>ft(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:e=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let u=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>u)e=i;else break}while(!0);return yield ri.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(ft(i)||e&&gu.has(i))break;r=n}else if(ft(s)){let i=this.buffer[n+
1];if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||e&&gu.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&gu.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ri.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(jf),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(ft(n)||r&&gu.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!ft(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(pL.has(r))r=this.buffer[++e];else if(r==="%"&&Zx.has(this.buffer[e+1])&&Zx.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||e&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(e){let r=this.pos,n=this.buffer[r];for(;!e(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};Kx.Lexer=Uf});var Wf=x(Wx=>{"use strict";var Kf=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let r=0,n=this.lineStarts.length;for(;r<n;){let i=r+n>>1;this.lineStarts[i]<e?r=i+1:n=i}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,
col:e};let s=this.lineStarts[r-1];return{line:r,col:e-s+1}}}};Wx.LineCounter=Kf});var Yf=x(Qx=>{"use strict";var dL=Ot("process"),Vx=mu(),hL=Zf();function dr(t,e){for(let r=0;r<t.length;++r)if(t[r].type===e)return!0;return!1}a(dr,"includesTok\
en");function Yx(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(Yx,"findNonEmptyIndex");
function Xx(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(
Xx,"isFlowToken");function _u(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}a(_u,"getPrevProps");function Pn(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
a(Pn,"getFirstKeyStartProps");function bu(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)t.push(e[r])}a(bu,"arrayPushArray");
function Jx(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!dr(e.start,"explicit-key-ind")&&!dr(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,Xx(e.value)?e.value.end?bu(e.value.end,e.sep):e.value.end=e.sep:bu(e.start,e.sep),delete e.sep)}a(Jx,"fixFlowSeqItems");var Vf=class{static{
a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new hL.Lexer,this.onNewLine=e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,r))yield*this.next(n);r||(yield*this.
end())}*next(e){if(this.source=e,dL.env.LOG_TOKENS&&console.log("|",Vx.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let r=Vx.tokenType(e);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let r=e??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&
n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&Jx(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-m\
ap":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"\
flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Yx(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&(n.type==="doc\
ument"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
Yx(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let r=_u(this.peek(2)),n=Pn(r),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){bu(s,r.start),
s.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let u=0;u<r.sep.length;++u){let c=r.sep[u];switch(c.type){case"newli\
ne":o.push(u);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(dr(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Xx(r.key)&&!dr(r.sep,"newline")){
let o=Pn(r.start),u=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:u,sep:c}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(dr(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Pn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):dr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!dr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){bu(s,r.start),s.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||dr(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=_u(
n),i=Pn(s);Jx(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let u={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=_u(e),n=Pn(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=_u(e),n=Pn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Qx.Parser=Vf});var sv=x(si=>{"use strict";var ev=Rf(),mL=Vs(),ni=Xs(),gL=Pp(),_L=q(),bL=Wf(),tv=Yf();function rv(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new bL.LineCounter||null,prettyErrors:e}}a(rv,"parseOptions");function yL(t,e={}){let{lineCounter:r,prettyErrors:n}=rv(e),s=new tv.Parser(r?.addNewLine),i=new ev.
Composer(e),o=Array.from(i.compose(s.parse(t)));if(n&&r)for(let u of o)u.errors.forEach(ni.prettifyError(t,r)),u.warnings.forEach(ni.prettifyError(t,r));return o.
length>0?o:Object.assign([],{empty:!0},i.streamInfo())}a(yL,"parseAllDocuments");function nv(t,e={}){let{lineCounter:r,prettyErrors:n}=rv(e),s=new tv.Parser(r?.
addNewLine),i=new ev.Composer(e),o=null;for(let u of i.compose(s.parse(t),!0,t.length))if(!o)o=u;else if(o.options.logLevel!=="silent"){o.errors.push(new ni.YAMLParseError(
u.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(ni.prettifyError(
t,r)),o.warnings.forEach(ni.prettifyError(t,r))),o}a(nv,"parseDocument");function kL(t,e,r){let n;typeof e=="function"?n=e:r===void 0&&e&&typeof e=="object"&&(r=
e);let s=nv(t,r);if(!s)return null;if(s.warnings.forEach(i=>gL.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:n},r))}a(kL,"parse");function wL(t,e,r){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:r===void 0&&e&&
(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=r??e??
{};if(!s)return}return _L.isDocument(t)&&!n?t.toString(r):new mL.Document(t,n,r).toString(r)}a(wL,"stringify");si.parse=kL;si.parseAllDocuments=yL;si.parseDocument=
nv;si.stringify=wL});var Xf=x(K=>{"use strict";var xL=Rf(),vL=Vs(),SL=gf(),Jf=Xs(),AL=Ps(),hr=q(),EL=cr(),OL=oe(),NL=pr(),IL=fr(),TL=mu(),$L=Zf(),CL=Wf(),PL=Yf(),yu=sv(),iv=Is();K.Composer=
xL.Composer;K.Document=vL.Document;K.Schema=SL.Schema;K.YAMLError=Jf.YAMLError;K.YAMLParseError=Jf.YAMLParseError;K.YAMLWarning=Jf.YAMLWarning;K.Alias=AL.Alias;
K.isAlias=hr.isAlias;K.isCollection=hr.isCollection;K.isDocument=hr.isDocument;K.isMap=hr.isMap;K.isNode=hr.isNode;K.isPair=hr.isPair;K.isScalar=hr.isScalar;K.isSeq=
hr.isSeq;K.Pair=EL.Pair;K.Scalar=OL.Scalar;K.YAMLMap=NL.YAMLMap;K.YAMLSeq=IL.YAMLSeq;K.CST=TL;K.Lexer=$L.Lexer;K.LineCounter=CL.LineCounter;K.Parser=PL.Parser;K.
parse=yu.parse;K.parseAllDocuments=yu.parseAllDocuments;K.parseDocument=yu.parseDocument;K.stringify=yu.stringify;K.visit=iv.visit;K.visitAsync=iv.visitAsync});var gd=_r(md(),1),{program:AM,createCommand:EM,createArgument:OM,createOption:NM,CommanderError:_d,InvalidArgumentError:bd,InvalidOptionArgumentError:IM,Command:yd,
Argument:TM,Option:qt,Help:$M}=gd.default;var br="config in a13xp0p0v/kernel-hardening-checker",wd="config in nyrahul/linux-kernel-configs",je=a(t=>`products/${t}.md in endoflife-date/endoflife.date`,"D\
ATES"),kd="the dates of Debian LTS, by debian.club (July 2026)",qu={until:"rolling",source:"always the newest packages"},be={arch:"x86_64",paravirt:!0},Du={arch:"\
x86_64",paravirt:!1},Yv=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...be,preemption:"voluntary",support:{until:"2026-08-31",source:je("debian")},source:"\
Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...be,preemption:"\
voluntary (dynamic)",support:{until:"2028-06-30",source:kd},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},
{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...be,preemption:"voluntary (dynamic)",support:{until:"2030-06-30",source:kd},source:"Debian 13 (trixie): bpft\
race 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"7.2",...be,preemption:"lazy (dynamic)",support:qu,
source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"\
0.27.1",kernel:"7.2",...be,preemption:"lazy (dynamic)",support:qu,source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7\
.2.13-1"}],Jv=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...be,preemption:"voluntary",support:{until:"2027-04-01",source:je("ubuntu")},source:`packag\
es.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${br})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...be,preemption:"volunta\
ry (dynamic)",support:{until:"2029-05-31",source:je("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52:\
 ${wd}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",...be,support:{until:"2026-07-01",source:je("ubuntu")},source:"package\
s.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubunt\
u kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",...be,support:{until:"2031-04-30",source:je(
"ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],Xv=[{name:"rhel-8\
.10",bpftrace:"0.16.0",kernel:"4.18",...be,backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:je("rhel")},source:`by rebuilds of RHEL 8.10: \
bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${br}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"\
5.14",...be,backports:!0,preemption:"voluntary (dynamic)",support:{until:"2032-05-31",source:`${je("rhel")}: of RHEL 9, with its later minor releases`},source:`\
by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${br}\
), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"0.22.1",kernel:"6.12",...be,backports:!0,
preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai"},source:`by rebu\
ilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${br}), whic\
h carries back-ports`}],Qv=[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",...be,support:{until:"2026-12-09",source:je("fedora")},source:`packages.fedoraproj\
ect.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${br}); Fedora goes on to newer kernels`},{name:"ama\
zon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...be,preemption:"none",support:{until:"2026-06-30",source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`b\
pftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${wd})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"\
6.4",...be,backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${je("sles")}: ten years of general support for SLES 15 of July 2018; at le\
ast that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${br}), which carries back-ports`},{name:"arch",bpftrace:"\
0.27.0",kernel:"7.2",...be,support:qu,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravi\
rt inferred from 6.11.9-arch1 (${br})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...Du,support:{until:"2027-05-01",source:je("alpine-linux")},source:'\
pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the def\
aults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...Du,support:{until:"2027-11-01",source:je(
"alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26\
.1",kernel:"6.18",...Du,support:{until:"2028",source:`${je("alpine-linux")}: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelin\
ux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],xd=[...Yv,...Jv,...Xv,...Qv];var T={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.23\
.2 say "Unknown", 0.27.1 knows it'};function C(t,e,r){return{names:t.split(" "),use:"call",...e,source:r}}a(C,"calls");function It(t,e,r){return{names:t.split("\
 "),use:"word",...e,source:r}}a(It,"words");var e0=`no entry in the CHANGELOG; ${T[23]}`,li=[C("strftime",{from:"0.12"},`CHANGELOG 0.12.0, #1387; ${T[11]}`),C("\
path",{from:"0.12"},`CHANGELOG 0.12.0, #1492; ${T[11]}`),C("macaddr",{from:"0.12"},`CHANGELOG 0.12.0, #1647; ${T[11]}`),C("uptr kptr unwatch",{newerThan:"0.11.3"},
`no entry in the CHANGELOG says when they came; ${T[11]}`),C("cgroup_path",{from:"0.15"},`CHANGELOG 0.15.0, #2055; ${T[11]}`),C("bswap",{from:"0.15"},`CHANGELOG\
 0.15.0, #2166; ${T[11]}`),C("skboutput",{from:"0.15"},`CHANGELOG 0.15.0, #2223; ${T[11]}`),It("numaid",{from:"0.16"},`CHANGELOG 0.16.0, #2177; ${T[11]}`),C("pt\
on",{from:"0.16"},`CHANGELOG 0.16.0, #2289; ${T[11]}`),C("debugf",{from:"0.16"},`CHANGELOG 0.16.0, #2307; ${T[11]}`),C("strerror",{from:"0.16"},`CHANGELOG 0.16.\
0, #2329; ${T[11]}`),C("strcontains",{from:"0.17"},`CHANGELOG 0.17.0, #2393; ${T[11]}`),C("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it c\
ame; ${T[17]}`),It("jiffies",{from:"0.20"},`CHANGELOG 0.20.0, #2769; ${T[17]}`),C("len",{from:"0.20"},`CHANGELOG 0.20.0, #2840; ${T[17]}`),{names:["hist"],use:"\
call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two'},{names:["exit"],use:"\
call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit(\
) requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes\
 up to one argument"'},C("has_key",{from:"0.22"},`CHANGELOG 0.22.0, #3358; ${T[17]}`),C("percpu_kaddr",{from:"0.22"},`CHANGELOG 0.22.0, #3596; ${T[17]}`),It("nc\
pus",{from:"0.24"},`CHANGELOG 0.24.0, #4105; ${T[23]}`),It("usermode",{from:"0.24"},`CHANGELOG 0.24.0, #4129; ${T[23]}`),C("cgroup comm cpid cpu curtask elapsed\
 func gid jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},`CHANGELOG 0.24.0, #4420; ${T[23]}`),C("pid tid",{from:"0.24"},`CHANGELOG \
0.24.0, #4254; ${T[23]}`),C("getopt",{from:"0.24"},`CHANGELOG 0.24.0, #4258; ${T[23]}`),C("socket_cookie",{from:"0.24"},`CHANGELOG 0.24.0, #4345; ${T[23]}`),C("\
tseries",{from:"0.24"},`CHANGELOG 0.24.0, #3838; ${T[23]}`),C("assert ppid",{from:"0.24"},`CHANGELOG 0.24.0, #4366; ${T[23]}`),C("errorf",{from:"0.24"},`CHANGEL\
OG 0.24.0, #4414; ${T[23]}`),{...C("comm",{from:"0.25"},`CHANGELOG 0.25.0, #4799; ${T[23]}`),least:1},{...C("ppid",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${T[23]}`),
most:0},It("ppid pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${T[23]}`),C("pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${T[23]}`),C("syscall_name",{from:"\
0.25"},`CHANGELOG 0.25.0, #4746; ${T[23]}`),C("signal_thread",{from:"0.25"},`CHANGELOG 0.25.0, #4700; ${T[23]}`),It("probetype",{from:"0.25"},`CHANGELOG 0.25.0,\
 #4712; ${T[23]}`),C("probetype",{from:"0.25"},`CHANGELOG 0.25.0, #4712; ${T[23]}`),C("find",{from:"0.25"},`CHANGELOG 0.25.0, #4845; ${T[23]}`),It("has_cpid",{from:"\
0.25"},`CHANGELOG 0.25.0, #4984; ${T[23]}`),C("has_cpid",{from:"0.25"},`CHANGELOG 0.25.0, #4984; ${T[23]}`),C("kfunc_exist kfunc_allowed",{from:"0.25"},`CHANGEL\
OG 0.25.0, #4857; ${T[23]}`),C("leader_tid leader_comm",{from:"0.26"},`CHANGELOG 0.26.0, #5132; ${T[23]}`),It("leader_tid leader_comm",{from:"0.26"},`CHANGELOG \
0.26.0, #5132; ${T[23]}`),C("signal_name",{from:"0.26"},`CHANGELOG 0.26.0, #5098; ${T[23]}`),C("dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${T[23]}`),It(
"dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${T[23]}`),C("write_user",{from:"0.26"},`CHANGELOG 0.26.0, #3742; ${T[23]}`),C("is_err",{from:"0.26"},`CHANG\
ELOG 0.26.0, #5086; ${T[23]}`),C("str_concat",{from:"0.27"},`CHANGELOG 0.27.0, #5265; ${T[23]}`),C("container_of",{from:"0.27"},`CHANGELOG 0.27.0, #5236; ${T[23]}`),
C("config",{from:"0.27"},`CHANGELOG 0.27.0, #5241; ${T[23]}`),C("assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_int\
eger memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},e0)],pi={name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (brea\
king); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last available in v0.24"'},fi=[{name:"raw",from:"0.18",source:`CHANGELOG 0.18.0,\
 #2581; ${T[17]}`},{name:"build_id",from:"0.25",source:`CHANGELOG 0.25.0, #4912; ${T[23]}`}],di=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0\
, #2958; 0.23.2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"print_maps_on_exit",
from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 ta\
ke it"},{name:"license",from:"0.24",source:'CHANGELOG 0.24.0, #3905; 0.23.2 says "Unrecognized config variable"'},{name:"show_debug_info",from:"0.24",source:'CH\
ANGELOG 0.24.0, #3999; 0.23.2 says "Unrecognized config variable"'},{name:"unstable_macro",from:"0.24",source:'CHANGELOG 0.24.0, #4037; 0.23.2 says "Unrecognize\
d config variable"'},{name:"unstable_map_decl",from:"0.24",source:'CHANGELOG 0.24.0, #3863; 0.23.2 says "Unrecognized config variable"'},...["unstable_import","\
unstable_tseries","unstable_addr","unstable_typeinfo"].map(t=>({name:t,newerThan:"0.23.2",source:'no entry in the CHANGELOG; 0.23.2 says "Unrecognized config va\
riable", 0.27.1 takes it'}))];var se='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',hi='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',mi='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it',vd={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"\
0.11",name:"`while`",source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{
from:"0.11",name:"`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:`CHANGELOG 0.12.0, \
#1476; ${mi}`},"double-pointer":{from:"0.12",name:"a cast to a pointer to a pointer",source:`CHANGELOG 0.12.0, #1557; ${mi}`},"digit-separator":{from:"0.14",name:"\
`_` between digits",source:`CHANGELOG 0.14.0, #1900; ${mi}`},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:`CHANGELOG 0.14.0, #1938; ${mi}`},
"array-cast":{from:"0.19",name:"a cast to an array",source:`CHANGELOG 0.19.0, #2686; ${hi}`},"config-block":{from:"0.20",name:"a `config` block",source:`CHANGEL\
OG 0.20.0, #2815; ${hi}`},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.\
2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "\
syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.21",name:"`for ($kv : @map)`",source:`CHANGELOG 0.21.0, #3003; ${hi}`},
let:{from:"0.22",name:"`let`",source:`CHANGELOG 0.22.0, #3461; ${hi}`},"for-range":{from:"0.24",name:"`for ($i : a..b)`",source:`CHANGELOG 0.24.0, #4126; ${se}`},
"bare-condition":{from:"0.24",name:"a condition without parentheses",source:`CHANGELOG 0.24.0, #4503; ${se}`},macro:{from:"0.24",name:"a macro",source:`CHANGELO\
G 0.24.0, #4037; ${se}`},"map-declaration":{from:"0.24",name:"a map declaration",source:`CHANGELOG 0.24.0, #3863; ${se}`},import:{newerThan:"0.23.2",name:"`impo\
rt`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${se}`},"block-expression":{from:"0.24",name:"a block on its own, or a\
 block or an if as an expression",source:`CHANGELOG 0.24.0, #3780; ${se}`},duration:{from:"0.24",name:"a duration literal",source:`CHANGELOG 0.24.0, #4317; ${se}`},
record:{from:"0.25",name:"a record",source:`CHANGELOG 0.25.0, #4947; ${se}`},"named-probe":{from:"0.25",name:"a named probe",source:`CHANGELOG 0.25.0, #4752; ${se}`},
"empty-middle":{from:"0.26",name:"`a ?: b`",source:`CHANGELOG 0.26.0, #5077; ${se}`},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in i\
t",source:"a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a \
source line",source:`CHANGELOG 0.26.0, #4867; ${se}`},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:`CHANGELOG 0.26.0, #5153\
; ${se}`},"attribute-before":{newerThan:"0.23.2",name:"`__attribute__` before a name",source:`no entry in the CHANGELOG; ${se}`},discard:{newerThan:"0.23.2",name:"\
`_ = ...`",source:`no entry in the CHANGELOG; ${se}`},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says wh\
en it came (0.26.0, #5185 makes it stable); ${se}`},"short-tuple":{newerThan:"0.23.2",name:"a tuple with fewer than two elements",source:`no entry in the CHANGE\
LOG; ${se}`},"trailing-comma":{newerThan:"0.23.2",name:"a comma behind the last element of a tuple",source:`no entry in the CHANGELOG; ${se}`},comptime:{newerThan:"\
0.23.2",name:"`comptime`",source:`no entry in the CHANGELOG; ${se}`},"unroll-expression":{newerThan:"0.23.2",name:"`unroll` of anything but a number or a positi\
onal parameter",source:`no entry in the CHANGELOG; ${se}`},"separated-hex":{newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGE\
LOG (0.14.0, #1900 is of decimal ones); ${se}`}};var Sd={offsetof:{from:"0.18",name:"`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},
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
as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'}};var gi={...vd,...Sd};var Nd=_r(Ed(),1);function ye(t,e){return e.from!==void 0&&!J(t,e.from)?!1:e.before===void 0||!J(t,e.before)}a(ye,"within");var Od=new Map;function J(t,e){let r=`${t} ${e}`,n=Od.
get(r);return n===void 0&&(n=(0,Nd.compareVersions)(t,e)>=0,Od.set(r,n)),n}a(J,"atLeast");function bi(t){return t.from!==void 0&&t.before!==void 0?`${t.from} up\
 to (not including) ${t.before}`:t.from!==void 0?`${t.from} and later`:t.before!==void 0?`before ${t.before}`:"every release"}a(bi,"describeReleases");function dt(t,e){
return t.find(r=>ye(e,r))}a(dt,"rowFor");var zu=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/e\
vents/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprobe.c: trace_\
call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],before:"\
7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"Lin\
ux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Linux\
 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(\
): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},{kinds:[
"raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],guard:"\
none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END after it \
detaches"}];function yi(t,e){return dt(zu.filter(n=>n.kinds.includes(t)),e)?.guard??"none"}a(yi,"guardClass");var Hn={kinds:["hardware"],arch:"x86_64",source:"L\
inux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()"};var yr=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}];function tt(t,e){return dt(yr.filter(n=>n.lock===t),e)?.type??"raw"}a(tt,"lockType");var Gr={from:"5.11",before:"6.15",source:"Linux co\
mmit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.15"};var Fn=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],d={___pcpu_freelist_pop:"\
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
 may_fault)",stack_map_get_build_id_offset_old:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)"},jr=[
{kernel:"5.10",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:d.___pcpu_freelist_pop,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:d.___pcpu_freelist_pop_nmi,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:d.__bpf_get_stackid,
path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:d.__bpf_lru_node_move,path:{
"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_in:{path:{"lru_hash.upd\
ate":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.upda\
te":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:d.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:d.__htab_lru_percpu_map_update_elem_old,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.
__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:d.__htab_percpu_map_update_elem_old,path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{
attachable:!0,signature:d.__pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,
signature:d.__pcpu_freelist_push,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","\
H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:[
"N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket","freelist"]],"\
hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":[
"H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},_raw_spin_lock:{
attachable:!0,signature:d._raw_spin_lock,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"\
lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq,path:{stackid:["N","H",[]]}},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,
path:{"hash.update":["N","H",[]],"hash.delete":["N","H",[]],"percpu_hash.update":["N","H",[]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock,path:{
"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
_raw_spin_trylock_bh:{attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:d._raw_spin_unlock_irqrestore,path:{"hash.update":["H","M",["bucket"]],"hash.delete":["H","N",["bucket"]],"percpu_hash.update":["H","M",
["bucket"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringb\
uf.output":["H","N",["ringbuf"]],stackid:["H","N",[]]}},alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1},
bpf_get_stackid_tp:{attachable:!1},bpf_lru_pop_free:{attachable:!0,signature:d.bpf_lru_pop_free,path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["\
N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:d.bpf_lru_push_free,path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash\
.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!0,signature:d.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!0,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:d.bpf_ringbuf_output,path:{"ringbuf.output":["N","\
N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:d.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:d.
bpf_ringbuf_submit},copy_map_value_locked:{attachable:!0,signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,
signature:d.free_htab_elem,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]]}},htab_lru_map_delete_elem:{attachable:!0,signature:d.htab_lru_map_delete_elem_old,
path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"l\
ru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,
signature:d.htab_lru_map_update_elem_old,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem_old,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem_old,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem_old,path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem_old,path:{"percpu_hash\
.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucke\
t"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:d.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],
"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
pcpu_freelist_pop:{attachable:!0,signature:d.pcpu_freelist_pop,path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:d.pcpu_freelist_populate},
pcpu_freelist_push:{attachable:!0,signature:d.pcpu_freelist_push,path:{stackid:["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{
attachable:!0,signature:d.stack_map_get_build_id_offset_old,path:{stackid:["N","N",[]]}}}},{kernel:"6.1",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-\
security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:d.___pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",
["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:d.___pcpu_freelist_pop_nmi,path:{"hash.update":["H","H",["bucket"]],"percpu\
_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:d.__bpf_get_stackid,path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],
"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:d.__bpf_lru_node_move,path:{"lru_hash.update":["H","H",["lru"]],"lru_h\
ash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_ha\
sh.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:d.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{
attachable:!1,signature:d.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.__htab_lru_percpu_map_update_elem_old,path:{"lru\
_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:d.
__htab_percpu_map_update_elem_old,path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:d.__pcpu_freelist_pop,path:{"hash.updat\
e":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:d.__pcpu_freelist_push,path:{"hash.update":["N",
"N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"hash.u\
pdate":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",
[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.
__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",
["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lr\
u"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.dele\
te":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,
path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru",
"own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]]}},_raw_spin_lock:{attachable:!0,
signature:d._raw_spin_lock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M",
"H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,path:{"ringbuf.output":[
"N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock,
path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
_raw_spin_trylock_bh:{attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock,path:{"hash.update":["H","M",
["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","\
lru"]],"lru_hash.delete":["H","M",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,
signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:d._raw_spin_unlock_irqrestore,
path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},
alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{
attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{
attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!0,signature:d.bpf_lru_pop_free,path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash\
.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:d.bpf_lru_push_free,path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_\
percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!0,signature:d.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!0,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:d.bpf_ringbuf_output,path:{"ringbuf.output":["N","\
N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:d.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:d.
bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:d.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"\
lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!0,
signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:d.free_htab_elem,path:{"hash.update":["N","\
N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket_old},htab_lru_map_delete_elem:{attachable:!0,signature:d.htab_lru_map_delete_elem_old,
path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"l\
ru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,
signature:d.htab_lru_map_update_elem_old,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem_old,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem_old,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem_old,path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem_old,path:{"percpu_hash\
.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucke\
t"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:d.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_\
hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{
attachable:!0,signature:d.pcpu_freelist_pop,path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{
attachable:!0,signature:d.pcpu_freelist_push,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!0,signature:d.
pcpu_init_value_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{
attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:d.stack_map_get_build_id_offset_old,path:{stackid:["N","N",[]]}}}},{kernel:"6.12",source:"\
linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:d.___pcpu_freelist_pop,path:{"hash.updat\
e":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:d.___pcpu_freelist_pop_nmi,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":[
"H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:d.__bpf_lru_node_move,path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],
"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},
__bpf_ringbuf_reserve:{attachable:!0,signature:d.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{attachable:!1,signature:d.
__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",
[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:d.__htab_percpu_map_update_elem,
path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:d.__pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_ha\
sh.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:d.
__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],
"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":[
"M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,
path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash\
.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",[
"ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,path:{"hash.update":["M","M",[
"bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_h\
ash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,
path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru",
"own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:d._raw_spin_lock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash\
.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:d.
_raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,path:{
"ringbuf.output":["N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,
signature:d._raw_spin_trylock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N",
"H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock,
path:{"hash.update":["H","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash\
.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},
_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:d._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"p\
ercpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!0,signature:d.bpf_lru_pop_free,
path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:d.bpf_lru_push_free,path:{"lru_hash.upda\
te":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{
attachable:!0,signature:d.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!0,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:d.bpf_ringbuf_output,
path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:d.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{
attachable:!0,signature:d.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:d.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"h\
ash.delete":["N","N",[]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{
attachable:!0,signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:d.free_htab_elem,path:{"hash.\
update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket_old},htab_lru_map_delete_elem:{attachable:!0,signature:d.
htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.upd\
ate":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{
attachable:!0,signature:d.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{
attachable:!1,signature:d.htab_map_hash},htab_map_lookup_elem:{attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem,
path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,
signature:d.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","\
H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","\
N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:d.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N",
"H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],
"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_copy_value:{attachable:!0,signature:d.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],"pe\
rcpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!0,signature:d.pcpu_freelist_pop,path:{stackid:[
"N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!0,signature:d.pcpu_freelist_push,path:{"\
hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{attachable:!0,
signature:d.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},
stackid_new_bucket:{path:{stackid:["N","N",[]]}}}},{kernel:"6.16",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backports)",functions:{
___pcpu_freelist_pop:{attachable:!1,signature:d.___pcpu_freelist_pop},__bpf_get_stackid:{attachable:!0,signature:d.__bpf_get_stackid,path:{stackid:["N","N",[]]}},
__bpf_lru_node_move:{attachable:!1,signature:d.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:d.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{
attachable:!1,signature:d.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,path:{"lru_per\
cpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:d.__pcpu_freelist_pop},
__pcpu_freelist_push:{attachable:!1,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:d.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M",
"H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delet\
e":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M",
"M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf\
.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,path:{"hash.update":["M","M",["buc\
ket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],
"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:d._raw_spin_lock,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},_raw_spin_lock_irq:{
attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,path:{"lru_hash.update":["N","H",[]],"lru\
_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock},_raw_spin_trylock_bh:{attachable:!0,
signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock,path:{"lru_hash.update":["H","M",["lru"]],"lru_percpu_hash.update":[
"H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:d._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},
bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:d.bpf_get_stackid_raw_tp},
bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:d.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,
signature:d.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,signature:d.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!1,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:d.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,
signature:d.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:d.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:d.check_and_free_fields,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,
signature:d.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket},htab_lru_map_delete_elem:{
attachable:!0,signature:d.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},
htab_lru_map_update_elem:{attachable:!0,signature:d.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:d.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem,path:{
"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:d.htab_map_hash},htab_map_lookup_elem:{attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{
attachable:!0,signature:d.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:d.htab_map_update_elem_in_place,
path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,
signature:d.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","\
H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","\
N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:d.native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":[
"N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:d.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:d.pcpu_freelist_pop},pcpu_freelist_populate:{
attachable:!1,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:d.pcpu_freelist_push},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{
attachable:!1,signature:d.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:d.resilient_tas_spin_lock},stack_map_get_build_id_offset:{
attachable:!0,signature:d.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}}}},{kernel:"6.17",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bp\
o13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:d.___pcpu_freelist_pop},__bpf_get_stackid:{attachable:!0,signature:d.__bpf_get_stackid,
path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:d.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:d.__bpf_ringbuf_reserve},
__bpf_spin_lock_irqsave:{attachable:!1,signature:d.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,
path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:d.
__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:d.__probestub_contention_begin},
__pv_queued_spin_lock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["\
M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],
"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,path:{"hash.update":["M","M",[
"bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.upda\
te":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,path:{
"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_h\
ash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,
signature:d._raw_spin_lock,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,path:{"lru_hash.updat\
e":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock},_raw_spin_trylock_bh:{
attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock,path:{"lru_hash.update":["H","M",["lru"]],"lru_perc\
pu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:d._raw_spin_unlock_irq},
_raw_spin_unlock_irqrestore:{attachable:!0,signature:d._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],
"lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"p\
ercpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:d.bpf_lru_pop_free},
bpf_lru_push_free:{attachable:!1,signature:d.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,
signature:d.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:d.bpf_ringbuf_output},
bpf_ringbuf_reserve:{attachable:!1,signature:d.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:d.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,
signature:d.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N",
"N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucke\
t"]]}},free_htab_elem:{attachable:!0,signature:d.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.
htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:d.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{
attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:d.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",
[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:d.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:d.htab_map_hash},htab_map_lookup_elem:{
attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:d.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:d.htab_percpu_map_lookup_elem},
htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.
lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",
["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,
path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:d.native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",
["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:d.pcpu_copy_value_old,path:{"hash.\
update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:d.
pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:d.pcpu_freelist_push},queued_spin_lock_slowpath:{
attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:d.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:d.
resilient_tas_spin_lock},stack_map_get_build_id_offset:{attachable:!0,signature:d.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}}}},{kernel:"6.18",source:"\
linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:d.___pcpu_freelist_pop},__bpf_get_stackid:{
attachable:!0,signature:d.__bpf_get_stackid,path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:d.__bpf_lru_node_move},__bpf_ringbuf_reserve:{
attachable:!1,signature:d.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:d.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},
__pcpu_freelist_pop:{attachable:!1,signature:d.__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{
attachable:!0,signature:d.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_lock_slowpath,path:{"lru_hash\
.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.
__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":[
"H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M",
"M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,
path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],
"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:d._raw_spin_lock,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,
signature:d._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave,
path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock},
_raw_spin_trylock_bh:{attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock,path:{"lru_hash.update":["H",
"M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,
signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:d._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"\
lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:d.alloc_htab_elem_old,path:{"h\
ash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,path:{stackid:["N","N",[]]}},
bpf_get_stackid_raw_tp:{attachable:!1,signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,
signature:d.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:d.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},
bpf_ringbuf_discard:{attachable:!1,signature:d.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,
signature:d.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,signature:d.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:d.bpf_ringbuf_submit},
check_and_free_fields:{attachable:!0,signature:d.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M",
"M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:d.copy_map_value_locked,
path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:d.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},
htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:d.htab_lru_map_delete_elem,path:{"lru_hash.delet\
e":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:d.htab_lru_map_update_elem,
path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":[
"N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:d.htab_map_hash},
htab_map_lookup_elem:{attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem,path:{"hash.update":[
"N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:d.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem,path:{"percpu_hash.upd\
ate":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"perc\
pu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},
lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:d.
native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{
attachable:!0,signature:d.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","\
H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:d.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{
attachable:!1,signature:d.pcpu_freelist_push},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:d.resilient_queued_spin_lock_slowpath},
resilient_tas_spin_lock:{attachable:!1,signature:d.resilient_tas_spin_lock},stack_map_get_build_id_offset:{attachable:!0,signature:d.stack_map_get_build_id_offset,
path:{stackid:["N","N",[]]}}}},{kernel:"7.2",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:d.
___pcpu_freelist_pop},__bpf_lru_list_rotate:{attachable:!1,signature:d.__bpf_lru_list_rotate},__bpf_lru_node_move:{attachable:!1,signature:d.__bpf_lru_node_move},
__bpf_ringbuf_reserve:{attachable:!1,signature:d.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:d.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},
__pcpu_freelist_pop:{attachable:!1,signature:d.__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{
attachable:!0,signature:d.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_lock_slowpath},__pv_queued_spin_unlock_slowpath:{
attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["b\
ucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",
[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.out\
put":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,path:{"hash.update":["M","M",["bucket",
"own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lr\
u_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:d._raw_spin_lock},
_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,
signature:d._raw_spin_lock_irqsave},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock},_raw_spin_trylock_bh:{attachable:!0,signature:d._raw_spin_trylock_bh},
_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,
signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:d._raw_spin_unlock_irqrestore},alloc_htab_elem:{attachable:!0,signature:d.
alloc_htab_elem,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:d.bpf_get_stackid,
path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},
bpf_lru_pop_free:{attachable:!1,signature:d.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:d.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,
signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,signature:d.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:d.bpf_ringbuf_notify},
bpf_ringbuf_output:{attachable:!1,signature:d.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,signature:d.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,
signature:d.bpf_ringbuf_submit},check_and_cancel_fields:{attachable:!0,signature:d.check_and_cancel_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,
signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:d.
free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket},htab_lru_map_delete_elem:{
attachable:!0,signature:d.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},
htab_lru_map_update_elem:{attachable:!0,signature:d.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:d.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem,path:{
"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem,
path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:d.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},
htab_percpu_map_lookup_elem:{attachable:!0,signature:d.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem,
path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":[
"H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{
attachable:!0,signature:d.native_queued_spin_lock_slowpath},pcpu_freelist_pop:{attachable:!1,signature:d.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,
signature:d.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:d.pcpu_freelist_push},pcpu_init_value:{attachable:!0,signature:d.pcpu_init_value,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},
resilient_queued_spin_lock_slowpath:{attachable:!1,signature:d.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:d.resilient_tas_spin_lock},
stack_map_build_id_set_from_cache:{path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:d.stack_map_get_build_id_offset,path:{stackid:[
"N","N",[]]}},stack_map_get_build_id_offset_sleepable:{path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:[
"N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}},{kernel:"7.3",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",functions:{
___pcpu_freelist_pop:{attachable:!1,signature:d.___pcpu_freelist_pop},__bpf_lru_list_rotate:{attachable:!1,signature:d.__bpf_lru_list_rotate},__bpf_lru_node_move:{
attachable:!1,signature:d.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:d.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:d.
__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",
[]]}},__htab_map_lookup_elem:{attachable:!0,signature:d.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:d.__pcpu_freelist_pop},__pcpu_freelist_push:{
attachable:!1,signature:d.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:d.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:d.__pv_queued_spin_lock_slowpath},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:d.__pv_queued_spin_unlock_slowpath,path:{"ha\
sh.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:d.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M",
"M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:d.__traceiter_contention_end,
path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],
"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:d._raw_spin_lock},_raw_spin_lock_bh:{attachable:!0,signature:d._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:d._raw_spin_lock_irq},
_raw_spin_lock_irqsave:{attachable:!0,signature:d._raw_spin_lock_irqsave},_raw_spin_trylock:{attachable:!0,signature:d._raw_spin_trylock},_raw_spin_trylock_bh:{
attachable:!0,signature:d._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:d._raw_spin_unlock},_raw_spin_unlock_bh:{attachable:!0,signature:d._raw_spin_unlock_bh},
_raw_spin_unlock_irq:{attachable:!0,signature:d._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:d._raw_spin_unlock_irqrestore},alloc_htab_elem:{
attachable:!0,signature:d.alloc_htab_elem,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!1},bpf_get_stackid_raw_tp:{
attachable:!1,signature:d.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:d.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:d.
bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:d.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:d.bpf_map_lookup_elem},bpf_ringbuf_discard:{
attachable:!1,signature:d.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:d.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:d.bpf_ringbuf_output},
bpf_ringbuf_reserve:{attachable:!1,signature:d.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:d.bpf_ringbuf_submit},check_and_cancel_fields:{attachable:!0,
signature:d.check_and_cancel_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["\
N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:d.copy_map_value_locked,path:{"hash.update":["M","M",["bu\
cket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:d.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N",
"N",[]]}},htab_lock_bucket:{attachable:!1,signature:d.htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:d.htab_lru_map_delete_elem,path:{"lru_\
hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:d.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_h\
ash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:d.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:d.
htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:d.htab_lru_percpu_map_update_elem,path:{
"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:d.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:d.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:d.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:d.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:d.htab_percpu_map_lookup_elem},
htab_percpu_map_update_elem:{attachable:!0,signature:d.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:d.
lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",
["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:d.lookup_nulls_elem_raw,
path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:d.native_queued_spin_lock_slowpath},pcpu_copy_value:{attachable:!0,
signature:d.pcpu_copy_value,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{
attachable:!1,signature:d.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:d.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:d.
pcpu_freelist_push},pcpu_init_value:{attachable:!0,signature:d.pcpu_init_value,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:d.resilient_queued_spin_lock_slowpath},
resilient_tas_spin_lock:{attachable:!1,signature:d.resilient_tas_spin_lock},stack_map_build_id_set_from_cache:{path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{
attachable:!0,signature:d.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{path:{stackid:["N","N",[]]}},stackid_fastpath:{
path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var xi=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),Ur=new Set(["hist","lhist","tseries"]),ki="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Gu=[{use:"plain",kind:"hash",source:ki},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:ki},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:ki},
{use:"keyed-aggregation",kind:"percpu_hash",source:ki}];function vi(t,e){return dt(Gu.filter(n=>n.use===t),e)?.kind??"hash"}a(vi,"mapKind");var Id={entries:4096,
source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},Td=new Set(["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),$d={
entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)"},wi="bpftrace 0.27.1, tried; src/ast/passes/map_type\
s of 0.24 and later",Bu=["scalar-count","scalar-aggregation","keyed-aggregation"],ju={hash:{kind:"hash",uses:["plain"],source:wi},lruhash:{kind:"lru_hash",uses:[
"plain"],source:wi},percpuhash:{kind:"percpu_hash",uses:Bu,source:wi},percpulruhash:{kind:"lru_percpu_hash",uses:Bu,source:wi},percpuarray:{kind:"percpu_array",
uses:Bu,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}};var Uu=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"bpf\
trace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map\
_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_\
elem only for a missing key"}];function Si(t,e){return dt(Uu.filter(n=>n.change===t),e)?.moment??"always"}a(Si,"lockMoment");var Dn={hash:{update:"hash.update",
delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{
update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},Cd={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_\
freelist_pop() only for a key that is not in the map yet"},Ai={"hash.update":Cd,"percpu_hash.update":Cd,"hash.delete":{moment:"always",underBucket:{before:"6.1"},
source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.1\
0"}},Ei={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, det\
ach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls"},Oi={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of\
 map helpers are warnings by default, sent through the ring buffer"},Zu=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where\
 the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],Ku=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TR\
ACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script\
 share"}],Wu={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring buffer"};function qn(t,e){if(ye(e,Wu))return dt(Zu,t)?.operation}a(qn,"outputOper\
ation");function Ni(t){return dt(Ku,t)?.operation}a(Ni,"stackOperation");var Pd=new Set(["printf","errorf","warnf","debugf","print","cat","join","system","time",
"exit","clear","zero"]),Vu=new Set(["kstack","ustack"]);function Ld(t,e){return zt(t)(e)}a(Ld,"matchesText");function zt(t){let e=Rd(t);return r=>Md(e,r)}a(zt,"textMatcher");function kr(t){let e=t.split("/").map(r=>r==="**"?Ju:Rd(r));return e.at(-1)===Ju&&e.push([Zr]),r=>Hd(e,r.split("/"),t0,Md)}a(kr,"pathMatcher");function t0(t){return t===
Ju}a(t0,"isAnyFolders");function Md(t,e){return Hd(t,[...e],i0,o0)}a(Md,"matchesName");var Zr={star:!0},r0={one:!0},Ju=[Zr,Zr],n0=/^\[(!?)([^\]]+)\]/u;function Rd(t){
let e=[];for(let r=0;r<t.length;){let n=String.fromCodePoint(t.codePointAt(r)??0),[s,i,o]=n==="["?n0.exec(t.slice(r))??[]:[];r+=s?.length??n.length,o!==void 0?e.
push({set:s0(o,i==="!")}):n!=="*"?e.push(n==="?"?r0:{character:n}):e.at(-1)!==Zr&&e.push(Zr)}return e}a(Rd,"tokensOf");function s0(t,e){let r=[...t],n=[];for(let s=0;s<
r.length;){let i=r[s]??"",o=r[s+1]==="-"?r[s+2]:void 0;s+=o===void 0?1:3,o===void 0?n.push(Yu(i)):Xu(i)<=Xu(o)&&n.push(`${Yu(i)}-${Yu(o)}`)}return new RegExp(`^\
[${e?"^":""}${n.join("")}]$`,"su")}a(s0,"setOf");function Yu(t){return`\\u{${Xu(t).toString(16)}}`}a(Yu,"escaped");function Xu(t){return t.codePointAt(0)??0}a(Xu,
"codePoint");function i0(t){return t===Zr}a(i0,"isStar");function o0(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}a(o0,"matchesOne");function Hd(t,e,r,n){
let s=0,i=0,o;for(;i<e.length;){let u=t[s],c=e[i];if(c===void 0)return!1;if(u!==void 0&&r(u))s++,o={pattern:s,item:i};else if(u!==void 0&&n(u,c))s++,i++;else{if(o===
void 0)return!1;o.item++,s=o.pattern,i=o.item}}for(;s<t.length;s++){let u=t[s];if(u!==void 0&&!r(u))return!1}return!0}a(Hd,"matchesList");var ht="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 \
and 0.27.1",Qu=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],source:ht},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],
source:ht},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:ht},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],
source:ht},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"kernel",parts:[1,2],source:ht},{name:"software",provider:"software",space:"kernel",
parts:[1,2],ownNames:!0,source:ht},{name:"hardware",provider:"hardware",space:"kernel",parts:[1,2],ownNames:!0,source:ht},{name:"iter",provider:"iter",space:"ke\
rnel",parts:[1,2],ownNames:!0,source:ht},{name:"uprobe",provider:"uprobe",space:"user",parts:[2,3],source:ht},{name:"usdt",provider:"usdt",space:"user",parts:[2,
3],source:ht}];function Fd(t,e,r){let n=/[?[]/.test(t)?()=>!1:zt(t),s=e[0]?.includes("/")?"user":"kernel",i=Qu.filter(u=>u.space===s&&ye(r,u)&&u.parts.includes(
e.length)&&n(u.name));return(i.some(u=>u.ownNames!==!0)?i.filter(u=>u.ownNames!==!0):i).map(u=>u.name)}a(Fd,"providersMatching");var rt="bpftrace: src/probe_types.h and the manual of the releases named",Kr=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:rt},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:rt},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:rt},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:rt},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:rt},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:rt},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:rt},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:rt},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:rt},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:rt},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:rt},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Ii={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"};var Oe={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Wr=[{target:"debian-13",why:"Debian's bpftrace 0.23.2 switch\
es its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 lo\
ads it"}],Vr={before:"0.21",functions:Oe.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21"},He={bpftrace:"\
0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, infer\
red from the helper)"};var Dd=Object.values(gi),wr={"map-kinds":{title:"which BPF map a bpftrace map becomes",releasesOf:"bpftrace",rows:Gu},"lock-moments":{title:"when a change of a \
map takes its lock",releasesOf:"bpftrace",rows:Uu},output:{title:"how output leaves a probe",releasesOf:"bpftrace",rows:Zu},"ring-buffer":{title:"since when the\
 kernel has the ring buffer",releasesOf:"kernel",rows:[Wu]},stacks:{title:"how a stack is kept",releasesOf:"bpftrace",rows:Ku},"free-lists":{title:"when an oper\
ation takes the lock of a free list",releasesOf:"kernel",rows:Object.values(Ai).map(({underBucket:t,source:e})=>({...t,source:e}))},sweeps:{title:"what clear() \
and zero() do",releasesOf:"bpftrace",rows:[Ei]},"failed-updates":{title:"what bpftrace says of an update that fails",releasesOf:"bpftrace",rows:[Oi]},"provider-\
wildcards":{title:"what a wildcard in place of a probe type stands for",releasesOf:"bpftrace",rows:Qu},"bpftrace-guard":{title:"bpftrace's own guard",releasesOf:"\
bpftrace",rows:[Oe]},"broken-guards":{title:"packages whose guard does not load",releasesOf:"bpftrace",rows:Wr},"kretprobe-ban":{title:"kretprobes that bpftrace\
 refuses",releasesOf:"bpftrace",rows:[Vr]},"script-guard":{title:"what a guard in the script needs of bpftrace",releasesOf:"bpftrace",rows:[{from:He.bpftrace,source:He.
source}]},"script-guard-kernel":{title:"what a guard in the script needs of the kernel",releasesOf:"kernel",rows:[{from:He.kernel,source:He.source}]},providers:{
title:"the types of probes and their names",releasesOf:"bpftrace",rows:Kr.flatMap(({spellings:t,source:e})=>t.map(r=>({...r,source:e})))},"provider-case":{title:"\
letter case of the names of probe types",releasesOf:"bpftrace",rows:[Ii]},features:{title:"constructs that some releases of bpftrace take",releasesOf:"bpftrace",
rows:Dd},functions:{title:"functions and words that some releases of bpftrace know",releasesOf:"bpftrace",rows:[...li,pi]},settings:{title:"settings of the conf\
ig block",releasesOf:"bpftrace",rows:di},"stack-modes":{title:"formats of stacks",releasesOf:"bpftrace",rows:fi},"feature-kernels":{title:"constructs that need \
a kernel",releasesOf:"kernel",rows:Dd.flatMap(({kernel:t,source:e})=>t===void 0?[]:[{from:t,source:e}])},"lock-types":{title:"which kind of lock a BPF map has",
releasesOf:"kernel",rows:yr},"map-locked":{title:"the counter that sees a nested update of one map",releasesOf:"kernel",rows:[Gr]},"program-guards":{title:"whic\
h programs run inside which",releasesOf:"kernel",rows:zu},nmi:{title:"programs that arrive as non-maskable interrupts",releasesOf:"kernel",rows:[Hn]},"lock-path":{
title:"where a map lock is held",releasesOf:"kernel",rows:jr}};function qd(t){return[...new Set(wr[t].rows.map(({source:e})=>e))]}a(qd,"sourcesOf");var zd=["H","M","N"];function Gd(t,e){let r=new Map(Object.entries(t.functions));for(let n of e)r.set(n.function,a0(r.get(n.function),n));return{...t,functions:Object.
fromEntries(r)}}a(Gd,"withVendorFunctions");function a0(t,{entry:e,exit:r,during:n}){let s={...t?.path};for(let i of n){let[o,u,c]=s[i]??["N","N",[]];s[i]=[Bd(o,
e),Bd(u,r),c]}return{...t,attachable:!0,path:s}}a(a0,"merged");function Bd(t,e){return zd.indexOf(t)<=zd.indexOf(e)?t:e}a(Bd,"worse");var u0=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,c0={H:"held",M:"maybe",N:"no"},ec=["native_queued_spin_lock_slowpath","__pv_queued_spi\
n_lock_slowpath"],xr="queued_spin_lock_slowpath",tc=[...ec,xr];function Bt(t){let e=jd.get(t);if(e!==void 0)return e;let r=l0(t);return jd.set(t,r),r}a(Bt,"tabl\
eFor");var jd=new WeakMap;function l0(t){let e=jr[0];if(e===void 0)throw new Error("the lock-path table is empty");let r=e;for(let o of jr){let u=o.kernel==="6.\
16"?"6.15":o.kernel;J(t.kernel,u)&&(r=o)}let n=t.kernel===r.kernel||t.kernel.startsWith(`${r.kernel}.`),s=t.lockPath?.map(o=>p0(o,t));return{table:s===void 0?r:
Gd(r,s),exact:n&&t.arch==="x86_64"&&t.backports!==!0}}a(l0,"chooseTable");function p0(t,e){return t.function===xr&&zn(e)?{...t,function:"native_queued_spin_lock\
_slowpath"}:t}a(p0,"underTableName");function zn(t){return!t.paravirt||t.arch==="arm64"}a(zn,"plainSlowPath");function Zd(t,e){let{table:r}=Bt(e);return t===xr&&
zn(e)?Ti(r,"native_queued_spin_lock_slowpath"):Ti(r,t)}a(Zd,"kernelFunction");function Ti(t,e){return Object.hasOwn(t.functions,e)?t.functions[e]:void 0}a(Ti,"o\
wn");function rc(t){let e=Object.keys(Bt(t).table.functions);return zn(t)?[...e.filter(r=>!tc.includes(r)),xr]:e}a(rc,"kernelFunctionNames");function vr(t,e,r,n){
let s=Zd(t,n)?.path?.[r];if(s===void 0)return;let i=s[2].includes("own")||e==="exit"&&u0.test(t);return{held:c0[e==="entry"?s[0]:s[1]],locks:s[2],taken:i}}a(vr,
"heldAt");function Kd(t,e){return Object.values(Zd(t.function,e)?.path??{}).some(n=>n[t.edge==="entry"?0:1]!=="N")}a(Kd,"isOnLockPath");function nc(t,e,r){let{table:n}=Bt(
e);if(e.lockPath?.some(i=>i.function===t))return;if(t===xr&&!zn(e))return`${t} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${ec.
join(" and ")})`;if(ec.includes(t)&&zn(e))return`${t} exists only in x86_64 kernels with paravirtual spin locks (here it is ${xr})`;if(t===xr)return;let s=Ti(n,
t);if(s===void 0){let i=jr.filter(o=>Ti(o,t)!==void 0).map(o=>o.kernel);return i.length===0?void 0:`${Ud(t)} is not a symbol of Linux ${n.kernel} (seen in ${i.join(
", ")})`}if(r&&s.attachable===!1)return`${Ud(t)} has no trace site in Linux ${n.kernel}`}a(nc,"whyUnattachable");function Ud(t){return t.startsWith("__traceiter\
_")?`the tracepoint ${t.slice(12)}`:t}a(Ud,"bare");function f0(t){let e=t.flatMap(s=>s.rows),r=e.flatMap(({from:s,before:i,unknown:o})=>[s,i,o?.from,o?.before]),n=e.map(({newerThan:s})=>s);return[...[...new Set(
r)].flatMap(s=>s===void 0?[]:[i=>J(i,s)]),...[...new Set(n)].flatMap(s=>s===void 0?[]:[i=>!J(s,i)])]}a(f0,"borders");function $i(t){let e=f0(t),r=new Map;return n=>{
let s=r.get(n)??e.map(i=>i(n)?"1":"0").join("");return r.set(n,s),s}}a($i,"naming");var Vd=Object.values(wr),d0=$i(Vd.filter(({releasesOf:t})=>t==="bpftrace")),
h0=$i(Vd.filter(({releasesOf:t})=>t==="kernel")),{"map-kinds":m0,"lock-moments":g0,output:_0,stacks:b0}=wr,y0=$i([m0,g0,_0,b0]),k0=$i([wr["free-lists"]]);function Yd({
bpftrace:t,kernel:e}){return`${y0(t)} ${qn(t,e)} ${k0(e)}`}a(Yd,"lockingFacts");var Wd=new WeakMap;function Jd(t){let e=Wd.get(t);if(e!==void 0)return e;let{table:r,
exact:n}=Bt(t),s=[d0(t.bpftrace),h0(t.kernel),r.kernel,n,t.arch,t.paravirt,Wr.findIndex(i=>i.target===t.name),JSON.stringify(t.lockPath??[])].join("/");return Wd.
set(t,s),s}a(Jd,"factSet");var w0=["plain","scalar-count","scalar-aggregation","keyed-aggregation"],x0=["kprobe","fentry","raw-tracepoint","tracepoint","syscall\
-tracepoint","uprobe"],v0={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_perc\
pu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function S0(t){let{bpftrace:e,kernel:r}=t,n=a(i=>i===void 0?"no lock":`${i} (${tt(v0[i],r)}\
)`,"typed");return[`locking: ${[...w0.map(i=>{let o=Dn[vi(i,e)].update,u=Si(i==="plain"?"assign":"aggregate",e);return`${i} ${o===void 0?"":u} ${n(o)}`}),`outpu\
t ${n(qn(e,r))}`,`stacks ${n(Ni(e))}`,`LRU maps ${tt("lru",r)}`,ye(e,Oe)?"guard of its own":"no guard of its own",ye(r,Gr)?"map_locked":""].join(", ")}`,...x0.map(
i=>`${i}: ${yi(i,r)}`),`lock path: ${Bt(t).table.kernel}`,`slow path: ${t.paravirt?"paravirtual":"plain"}`]}a(S0,"verdictFacts");function Xd(t){let e=new Set;return t.
filter(r=>{let n=S0(r).filter(s=>!e.has(s));for(let s of n)e.add(s);return n.length>0})}a(Xd,"representatives");var A0="2026-11-23",Qd={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},E0={name:"bpftrace@0.27.1,ke\
rnel@6.12",bpftrace:"0.27.1",kernel:"6.12",arch:"x86_64",paravirt:!0,support:{until:"rolling",source:"the newest bpftrace, on the kernel of Debian 13"},source:"\
bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory"},Yr=[...xd,
E0];function O0({support:t},e){return t.until==="rolling"||e.slice(0,t.until.length)<=t.until}a(O0,"inSupport");function N0({bpftrace:t,kernel:e,backports:r}){return r!==
!0&&J(t,Qd.bpftrace)&&J(e,Qd.kernel)}a(N0,"isRead");var Ci=Xd(Yr.filter(t=>O0(t,A0)&&N0(t)));function th(t,e){let r=t.map(s=>({...s})),n=[...r];for(let s=n.pop();s!==void 0;s=n.pop())for(let[i,o]of Object.entries(s)){if(typeof o!="object"||o===null)continue;
let u=eh(o)?{start:o.start+e,end:o.end+e}:Array.isArray(o)?[...o]:{...o};Object.assign(s,{[i]:u}),eh(o)||n.push(u)}return r}a(th,"relocate");function eh(t){return"\
start"in t&&"end"in t&&typeof t.start=="number"&&typeof t.end=="number"}a(eh,"isSpan");var Ue={};Pv(Ue,{StringBuffer:()=>nt,abstract:()=>W,assert:()=>Ne,checkNotNull:()=>cc,clone:()=>I0,copyWithoutDuplicates:()=>ic,defineLazyProperty:()=>Pi,getDuplicates:()=>Li,
isLexical:()=>oc,isSyntactic:()=>gt,padLeft:()=>ac,repeat:()=>Jr,repeatFn:()=>rh,repeatStr:()=>nh,unescapeCodePoint:()=>uc,unexpectedObjToString:()=>Mi});var mt={};for(let t=0;t<128;t++)mt[t]=String.fromCharCode(t);mt[39]="\\'";mt[34]='\\"';mt[92]="\\\\";mt[8]="\\b";mt[12]="\\f";mt[10]="\\n";mt[13]="\\r";mt[9]="\\\
t";mt[11]="\\v";function W(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}a(W,"abstract");function Ne(t,e){if(!t)throw new Error(e||"Assertion failed")}a(Ne,"assert");function Pi(t,e,r){let n;Object.defineProperty(t,e,{get(){
return n||(n=r.call(this)),n}})}a(Pi,"defineLazyProperty");function I0(t){return t&&Object.assign({},t)}a(I0,"clone");function rh(t,e){let r=[];for(;e-- >0;)r.push(
t());return r}a(rh,"repeatFn");function nh(t,e){return new Array(e+1).join(t)}a(nh,"repeatStr");function Jr(t,e){return rh(()=>t,e)}a(Jr,"repeat");function Li(t){
let e=[];for(let r=0;r<t.length;r++){let n=t[r];t.lastIndexOf(n)!==r&&e.indexOf(n)<0&&e.push(n)}return e}a(Li,"getDuplicates");function ic(t){let e=[];return t.
forEach(r=>{e.indexOf(r)<0&&e.push(r)}),e}a(ic,"copyWithoutDuplicates");function gt(t){let e=t[0];return e===e.toUpperCase()}a(gt,"isSyntactic");function oc(t){
return!gt(t)}a(oc,"isLexical");function ac(t,e,r){let n=r||" ";return t.length<e?nh(n,e-t.length)+t:t}a(ac,"padLeft");function nt(){this.strings=[]}a(nt,"String\
Buffer");nt.prototype.append=function(t){this.strings.push(t)};nt.prototype.contents=function(){return this.strings.join("")};var sc=a(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function uc(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return sc(t.slice(2,4));case"u":return t.charAt(2)==="{"?sc(t.slice(3,-1)):sc(t.slice(2,6));default:
return t.charAt(1)}else return t}a(uc,"unescapeCodePoint");function Mi(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let r;return t.
constructor&&t.constructor.name?r=t.constructor.name:e.indexOf("[object ")===0?r=e.slice(8,-1):r=typeof t,r+": "+JSON.stringify(String(t))}catch{return e}}a(Mi,
"unexpectedObjToString");function cc(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}a(cc,"checkNotNull");var sh=a(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Ri=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,sh(t)]));Ri.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var lc=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,sh(t)]));var I=class t{static{a(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},U=Object.create(I.prototype),G=Object.create(I.prototype),R=class extends I{static{a(this,"Terminal")}constructor(e){super(),this.
obj=e}},H=class extends I{static{a(this,"Range")}constructor(e,r){super(),this.from=e,this.to=r,this.matchCodePoint=e.length>1||r.length>1}},z=class extends I{static{
a(this,"Param")}constructor(e){super(),this.index=e}},L=class extends I{static{a(this,"Alt")}constructor(e){super(),this.terms=e}},_t=class extends L{static{a(this,
"Extend")}constructor(e,r,n){let s=e.rules[r].body;super([n,s]),this.superGrammar=e,this.name=r,this.body=n}},bt=class extends L{static{a(this,"Splice")}constructor(e,r,n,s){
let i=e.rules[r].body;super([...n,i,...s]),this.superGrammar=e,this.ruleName=r,this.expansionPos=n.length}},M=class extends I{static{a(this,"Seq")}constructor(e){
super(),this.factors=e}},V=class extends I{static{a(this,"Iter")}constructor(e){super(),this.expr=e}},Fe=class extends V{static{a(this,"Star")}},st=class extends V{static{
a(this,"Plus")}},le=class extends V{static{a(this,"Opt")}};Fe.prototype.operator="*";st.prototype.operator="+";le.prototype.operator="?";Fe.prototype.minNumMatches=
0;st.prototype.minNumMatches=1;le.prototype.minNumMatches=0;Fe.prototype.maxNumMatches=Number.POSITIVE_INFINITY;st.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
le.prototype.maxNumMatches=1;var F=class extends I{static{a(this,"Not")}constructor(e){super(),this.expr=e}},B=class extends I{static{a(this,"Lookahead")}constructor(e){
super(),this.expr=e}},Z=class extends I{static{a(this,"Lex")}constructor(e){super(),this.expr=e}},$=class extends I{static{a(this,"Apply")}constructor(e,r=[]){super(),
this.ruleName=e,this.args=r}isSyntactic(){return gt(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},D=class extends I{static{a(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Ri)this.pattern=Ri[e];else if(e in lc)this.pattern=
lc[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function ne(t,e){let r;return e?(r=new Error(e.getLineAndColumnMessage()+t),r.shortMessage=t,r.interval=e):r=new Error(t),r}a(ne,"createError");function Hi(){return ne(
"Interval sources don't match")}a(Hi,"intervalSourcesDontMatch");function ih(t,e,r){let n=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return ne(n,r)}a(ih,"undeclaredGrammar");function oh(t,e){
return ne("Grammar "+t.name+" is already declared in this namespace")}a(oh,"duplicateGrammarDeclaration");function ah(t){return ne(`Grammar '${t.name}' does not\
 support incremental parsing`)}a(ah,"grammarDoesNotSupportIncrementalParsing");function Fi(t,e,r){return ne("Rule "+t+" is not declared in grammar "+e,r)}a(Fi,"\
undeclaredRule");function uh(t,e,r){return ne("Cannot override rule "+t+" because it is not declared in "+e,r)}a(uh,"cannotOverrideUndeclaredRule");function ch(t,e,r){
return ne("Cannot extend rule "+t+" because it is not declared in "+e,r)}a(ch,"cannotExtendUndeclaredRule");function pc(t,e,r,n){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==r&&(s+=" (originally declared in '"+r+"')"),ne(s,n)}a(pc,"duplicateRuleDeclaration");function Di(t,e,r,n){return ne(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+r+")",n)}a(Di,"wrongNumberOfParameters");function lh(t,e,r,n){return ne("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+r+")",n)}a(lh,"wrongNumberOfArguments");function fc(t,e,r){return ne("Duplicate parameter names in rule "+t+": "+e.join(
", "),r)}a(fc,"duplicateParameterNames");function ph(t,e){return ne("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}a(ph,"invalidParameter");var T0="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function fh(t,e){return ne("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}a(fh,"applicationOfSynt\
acticRuleFromLexicalContext");function dh(t){let{ruleName:e}=t;return ne(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+T0,t.source)}a(
dh,"applySyntacticWithLexicalRuleApplication");function hh(t){return ne("applySyntactic is not required here (in a syntactic context)",t.source)}a(hh,"unnecessa\
ryExperimentalApplySyntactic");function dc(t,e){return ne("Incorrect argument type: expected "+t,e.source)}a(dc,"incorrectArgumentType");function mh(t){return ne(
"'...' can appear at most once in a rule body",t.source)}a(mh,"multipleSuperSplices");function gh(t){let e=t._node;Ne(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let r=t.children.slice(1,-1).map(s=>s.source),n=r[0].coverageWith(...r.slice(1));return ne(`U+${n.contents} is not a valid Unicode code \
point`,n)}a(gh,"invalidCodePoint");function qi(t,e){let r=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(r)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let i=e.map(o=>new $(o.ruleName,o.args)).join(`
`);s+=`
Application stack (most recent application last):
`+i}return ne(s,t.expr.source)}a(qi,"kleeneExprHasNullableOperand");function hc(t,e,r,n){return ne("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+r+")",n.source)}a(hc,"inconsistentArity");function $0(t){let e=t.map(r=>r.message);return ne(["Errors:"].concat(e).join(`
- `),t[0].interval)}a($0,"multipleErrors");function _h(t,e,r,n){let s=n.slice(0,-1).map(c=>{let l="  "+c[0].name+" > "+c[1];return c.length===3?l+" for '"+c[2]+
"'":l}).join(`
`);s+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let o=[`Missing semantic action for '${t}' in ${r} '${e}'.${i}`,"Action stack (most recent call last):",s].join(`
`),u=ne(o);return u.name="missingSemanticAction",u}a(_h,"missingSemanticAction");function bh(t){if(t.length===1)throw t[0];if(t.length>1)throw $0(t)}a(bh,"throw\
Errors");function C0(t){let e=0;return t.map(n=>{let s=n.toString();return e=Math.max(e,s.length),s}).map(n=>ac(n,e))}a(C0,"padNumbersToEqualLength");function yh(t,e,r){
let n=t.length,s=t.slice(0,r),i=t.slice(r+e.length);return(s+e+i).substr(0,n)}a(yh,"strcpy");function P0(...t){let e=this,{offset:r}=e,{repeatStr:n}=Ue,s=new nt;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=C0([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),o=a((p,f,h)=>{s.append(h+i[p]+" | "+f+`
`)},"appendLine");e.prevLine!=null&&o(0,e.prevLine,"  "),o(1,e.line,"> ");let u=e.line.length,c=n(" ",u+1);for(let p=0;p<t.length;++p){let f=t[p][0],h=t[p][1];Ne(
f>=0&&f<=h,"range start must be >= 0 and <= end");let m=r-e.colNum+1;f=Math.max(0,f-m),h=Math.min(h-m,u),c=yh(c,n("~",h-f),f)}let l=2+i[1].length+3;return s.append(
n(" ",l)),c=yh(c,"^",e.colNum-1),s.append(c.replace(/ +$/,"")+`
`),e.nextLine!=null&&o(2,e.nextLine,"  "),s.contents()}a(P0,"lineAndColumnToMessage");var mc=[];function zi(t){mc.push(t)}a(zi,"awaitBuiltInRules");function kh(t){
mc.forEach(e=>{e(t)}),mc=null}a(kh,"announceBuiltInRules");function Bn(t,e){let r=1,n=1,s=0,i=0,o=null,u=null,c=-1;for(;s<e;){let f=t.charAt(s++);f===`
`?(r++,n=1,c=i,i=s):f!=="\r"&&n++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let f=t.indexOf(`
`,l+1);o=f===-1?t.slice(l):t.slice(l,f),o=o.replace(/^\r?\n/,"").replace(/\r$/,"")}c>=0&&(u=t.slice(c,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:r,colNum:n,line:p,prevLine:u,nextLine:o,toString:P0}}a(Bn,"getLineAndColumn");function Gn(t,e,...r){return Bn(t,e).toString(...r)}a(
Gn,"getLineAndColumnMessage");var gc=(()=>{let t=0;return e=>""+e+t++})();var kt=class t{static{a(this,"Interval")}constructor(e,r,n){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=r,this.endIdx=n}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Bn(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return Gn(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Hi();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Hi();return Ne(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,r=this.startIdx+e.match(/^\s*/)[0].length,n=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,r,n)}subInterval(e,r){let n=this.
startIdx+e;return new t(this.sourceString,n,n+r)}};kt.coverage=function(t,...e){let{startIdx:r,endIdx:n}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw Hi();
r=Math.min(r,s.startIdx),n=Math.max(n,s.endIdx)}return new kt(t.sourceString,r,n)};var L0=65535,wh=1114111,wt=class{static{a(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>L0&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,r){let n;if(r){for(n=0;n<e.length;n++){let s=this.next(),i=e[n];if(s==null||s.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(n=0;n<e.length;n++)if(this.next()!==e[n])return!1;return!0}sourceSlice(e,r){return this.source.slice(e,r)}interval(e,r){return new kt(
this.source,e,r||this.pos)}};var Qr=class{static{a(this,"MatchResult")}constructor(e,r,n,s,i,o,u){this.matcher=e,this.input=r,this.startExpr=n,this._cst=s,this._cstOffset=i,this._rightmostFailurePosition=
o,this._rightmostFailures=u,this.failed()&&(Pi(this,"message",function(){let c="Expected "+this.getExpectedText();return Gn(this.input,this.getRightmostFailurePosition())+
c}),Pi(this,"shortMessage",function(){let c="expected "+this.getExpectedText(),l=Bn(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+c}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new nt,
r=this.getRightmostFailures();r=r.filter(n=>!n.isFluffy());for(let n=0;n<r.length;n++)n>0&&(n===r.length-1?e.append(r.length>2?", or ":" or "):e.append(", ")),e.
append(r[n].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new kt(this.input,e,e)}};var Bi=class{static{a(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,r){r.isLeftRecursion=!0,r.headApplication=e,r.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
r;let{applicationMemoKeyStack:n}=this,s=n.indexOf(e.toMemoKey())+1,i=n.slice(s);r.isInvolved=function(o){return i.indexOf(o)>=0},r.updateInvolvedApplicationMemoKeys=
function(){for(let o=s;o<n.length;o++){let u=n[o];this.isInvolved(u)||i.push(u)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:r}=this;for(let n=0;n<r.length;n++){let s=r[n];if(e.isInvolved(s))return!1}return!0}memoize(e,r){return this.
memo[e]=r,this.maxExaminedLength=Math.max(this.maxExaminedLength,r.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,r.rightmostFailureOffset),
r}clearObsoleteEntries(e,r){if(e+this.maxExaminedLength<=r)return;let{memo:n}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(n).forEach(
s=>{let i=n[s];e+i.examinedLength>r?delete n[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var M0="✗",R0="✓",H0="⋅",F0="⇒",D0="␉",q0="␊",z0="␍",_c={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function B0(t){return Jr(" ",t).join("")}a(B0,"spaces");function G0(t,e,r){let n=xh(t.slice(e,e+r));return n.length<r?n+Jr(" ",r-n.length).join(""):n}a(G0,"getI\
nputExcerpt");function xh(t){return typeof t=="string"?t.replace(/ /g,H0).replace(/\t/g,D0).replace(/\n/g,q0).replace(/\r/g,z0):String(t)}a(xh,"asEscapedString");
var Gt=class t{static{a(this,"Trace")}constructor(e,r,n,s,i,o,u){this.input=e,this.pos=this.pos1=r,this.pos2=n,this.source=new kt(e,r,n),this.expr=s,this.bindings=
o,this.children=u||[],this.terminatingLREntry=null,this._flags=i?_c.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let r=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return r.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
r.isImplicitSpaces=this.isImplicitSpaces,r.isMemoized=this.isMemoized,r.isRootNode=this.isRootNode,r.terminatesLR=this.terminatesLR,r.terminatingLREntry=this.terminatingLREntry,
r}recordLRTermination(e,r){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[r],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,r){let n=e;
typeof n=="function"&&(n={enter:n});function s(i,o,u){let c=!0;n.enter&&n.enter.call(r,i,o,u)===t.prototype.SKIP&&(c=!1),c&&(i.children.forEach(l=>{s(l,i,u+1)}),
n.exit&&n.exit.call(r,i,o,u))}a(s,"_walk"),this.isRootNode?this.children.forEach(i=>{s(i,null,0)}):s(this,null,0)}toString(){let e=new nt;return this.walk((r,n,s)=>{
if(!r)return this.SKIP;if(r.expr.constructor.name!=="Alt"){if(e.append(G0(r.input,r.pos,10)+B0(s*2+1)),e.append((r.succeeded?R0:M0)+" "+r.displayString),r.isHeadOfLeftRecursion&&
e.append(" (LR)"),r.succeeded){let o=xh(r.source.contents);e.append(" "+F0+"  "),e.append(typeof o=="string"?'"'+o+'"':o)}e.append(`
`)}}),e.contents()}};Gt.prototype.SKIP={};Object.keys(_c).forEach(t=>{let e=_c[t];Object.defineProperty(Gt.prototype,t,{get(){return(this._flags&e)!==0},set(r){
r?this._flags|=e:this._flags&=~e}})});I.prototype.allowsSkippingPrecedingSpace=W("allowsSkippingPrecedingSpace");U.allowsSkippingPrecedingSpace=G.allowsSkippingPrecedingSpace=$.prototype.allowsSkippingPrecedingSpace=
R.prototype.allowsSkippingPrecedingSpace=H.prototype.allowsSkippingPrecedingSpace=D.prototype.allowsSkippingPrecedingSpace=function(){return!0};L.prototype.allowsSkippingPrecedingSpace=
V.prototype.allowsSkippingPrecedingSpace=Z.prototype.allowsSkippingPrecedingSpace=B.prototype.allowsSkippingPrecedingSpace=F.prototype.allowsSkippingPrecedingSpace=
z.prototype.allowsSkippingPrecedingSpace=M.prototype.allowsSkippingPrecedingSpace=function(){return!1};var jn;zi(t=>{jn=t});var Gi;I.prototype.assertAllApplicationsAreValid=function(t,e){Gi=0,this._assertAllApplicationsAreValid(t,e)};I.prototype._assertAllApplicationsAreValid=
W("_assertAllApplicationsAreValid");U._assertAllApplicationsAreValid=G._assertAllApplicationsAreValid=R.prototype._assertAllApplicationsAreValid=H.prototype._assertAllApplicationsAreValid=
z.prototype._assertAllApplicationsAreValid=D.prototype._assertAllApplicationsAreValid=function(t,e){};Z.prototype._assertAllApplicationsAreValid=function(t,e){Gi++,
this.expr._assertAllApplicationsAreValid(t,e),Gi--};L.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.terms.length;r++)this.terms[r]._assertAllApplicationsAreValid(
t,e)};M.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.factors.length;r++)this.factors[r]._assertAllApplicationsAreValid(t,e)};V.prototype.
_assertAllApplicationsAreValid=F.prototype._assertAllApplicationsAreValid=B.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};$.prototype._assertAllApplicationsAreValid=function(t,e,r=!1){let n=e.rules[this.ruleName],s=gt(t)&&Gi===0;if(!n)throw Fi(this.ruleName,e.name,this.source);
if(!r&&gt(this.ruleName)&&!s)throw fh(this.ruleName,this);let i=this.args.length,o=n.formals.length;if(i!==o)throw lh(this.ruleName,o,i,this.source);let u=jn&&n===
jn.rules.applySyntactic;if(jn&&n===jn.rules.caseInsensitive&&!(this.args[0]instanceof R))throw dc('a Terminal (e.g. "abc")',this.args[0]);if(u){let l=this.args[0];
if(!(l instanceof $))throw dc("a syntactic rule application",l);if(!gt(l.ruleName))throw dh(l);if(s)throw hh(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,u),l.getArity()!==1)throw ph(this.ruleName,l)})};I.prototype.assertChoicesHaveUniformArity=W("assertChoicesHaveUniformArity");U.assertChoicesHaveUniformArity=G.assertChoicesHaveUniformArity=R.prototype.assertChoicesHaveUniformArity=
H.prototype.assertChoicesHaveUniformArity=z.prototype.assertChoicesHaveUniformArity=Z.prototype.assertChoicesHaveUniformArity=D.prototype.assertChoicesHaveUniformArity=
function(t){};L.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let r=0;r<this.terms.length;r++){
let n=this.terms[r];n.assertChoicesHaveUniformArity();let s=n.getArity();if(e!==s)throw hc(t,e,s,n)}};_t.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),r=this.terms[1].getArity();if(e!==r)throw hc(t,r,e,this.terms[0])};M.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};V.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};F.prototype.assertChoicesHaveUniformArity=function(t){};B.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};$.
prototype.assertChoicesHaveUniformArity=function(t){};I.prototype.assertIteratedExprsAreNotNullable=W("assertIteratedExprsAreNotNullable");U.assertIteratedExprsAreNotNullable=G.assertIteratedExprsAreNotNullable=R.prototype.
assertIteratedExprsAreNotNullable=H.prototype.assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=D.prototype.assertIteratedExprsAreNotNullable=
function(t){};L.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
M.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};V.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw qi(this,[])};le.prototype.assertIteratedExprsAreNotNullable=
F.prototype.assertIteratedExprsAreNotNullable=B.prototype.assertIteratedExprsAreNotNullable=Z.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};$.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var Un=class{static{a(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let r=this.indexOfChild(e);if(r<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(r===0)throw new Error("cannot get child before first child");return this.childAt(r-1)}childAfter(e){let r=this.indexOfChild(
e);if(r<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(r===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(r+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Ze=class extends Un{static{a(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},ji=class extends Un{static{a(this,"NonterminalNode")}constructor(e,r,n,s){super(s),this.ruleName=e,this.children=r,this.childOffsets=n}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return oc(this.ctorName)}isSyntactic(){return gt(this.ctorName)}},en=class extends Un{static{a(this,"IterationNode")}constructor(e,r,n,s){
super(n),this.children=e,this.childOffsets=r,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};I.prototype.eval=W("eval");U.eval=function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();return n!==void 0?(t.pushBinding(new Ze(String.fromCodePoint(n).length),
r),!0):(t.processFailure(r,this),!1)};G.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.atEnd()?(t.pushBinding(new Ze(0),r),!0):(t.processFailure(r,this),
!1)};R.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.matchString(this.obj)?(t.pushBinding(new Ze(this.obj.length),r),!0):(t.processFailure(r,
this),!1)};H.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return n!==void 0&&this.from.codePointAt(
0)<=n&&n<=this.to.codePointAt(0)?(t.pushBinding(new Ze(String.fromCodePoint(n).length),r),!0):(t.processFailure(r,this),!1)};z.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};Z.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};L.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};M.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let r=this.factors[e];if(!t.eval(r))return!1}return!0};V.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.getArity(),s=[],i=[];for(;s.
length<n;)s.push([]),i.push([]);let o=0,u=r,c;for(;o<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===u)throw qi(this,t._applicationStack);u=e.pos,o++;let h=t.
_bindings.splice(t._bindings.length-n,n),m=t._bindingOffsets.splice(t._bindingOffsets.length-n,n);for(c=0;c<h.length;c++)s[c].push(h[c]),i[c].push(m[c])}if(o<this.
minNumMatches)return!1;let l=t.posToOffset(r),p=0;if(o>0){let h=s[n-1],m=i[n-1],g=m[m.length-1]+h[h.length-1].matchLength;l=i[0][0],p=g-l}let f=this instanceof le;
for(c=0;c<s.length;c++)t._bindings.push(new en(s[c],i[c],p,f)),t._bindingOffsets.push(l);return!0};F.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;t.pushFailuresInfo();
let n=t.eval(this.expr);return t.popFailuresInfo(),n?(t.processFailure(r,this),!1):(e.pos=r,!0)};B.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;return t.
eval(this.expr)?(e.pos=r,!0):!1};$.prototype.eval=function(t){let e=t.currentApplication(),r=e?e.args:[],n=this.substituteParams(r),s=t.getCurrentPosInfo();if(s.
isActive(n))return n.handleCycle(t);let i=n.toMemoKey(),o=s.memo[i];if(o&&s.shouldUseMemoizedResult(o)){if(t.hasNecessaryInfo(o))return t.useMemoizedResult(t.inputStream.
pos,o);delete s.memo[i]}return n.reallyEval(t)};$.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:r}=e,n=this.toMemoKey(),s=e.
memo[n];return r&&r.headApplication.toMemoKey()===n?s.updateInvolvedApplicationMemoKeys():s||(s=e.memoize(n,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,s)),t.useMemoizedResult(t.inputStream.pos,s)};$.prototype.reallyEval=function(t){let{inputStream:e}=t,r=e.pos,n=t.getCurrentPosInfo(),
s=t.grammar.rules[this.ruleName],{body:i}=s,{description:o}=s;t.enterApplication(n,this),o&&t.pushFailuresInfo();let u=e.examinedLength;e.examinedLength=0;let c=this.
evalOnce(i,t),l=n.currentLeftRecursion,p=this.toMemoKey(),f=l&&l.headApplication.toMemoKey()===p,h;t.doNotMemoize?t.doNotMemoize=!1:f?(c=this.growSeedResult(i,t,
r,l,c),n.endLeftRecursion(),h=l,h.examinedLength=e.examinedLength-r,h.rightmostFailureOffset=t._getRightmostFailureOffset(),n.memoize(p,h)):(!l||!l.isInvolved(p))&&
(h=n.memoize(p,{matchLength:e.pos-r,examinedLength:e.examinedLength-r,value:c,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!c;if(o&&(t.popFailuresInfo(),m||t.processFailure(r,this),h&&(h.failuresAtRightmostPosition=t.cloneRecordedFailures(),h.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&h){let g=t.getTraceEntry(r,this,m,m?[c]:[]);f&&(Ne(g.terminatingLREntry!=null||!m),g.isHeadOfLeftRecursion=!0),h.traceEntry=g}return e.examinedLength=
Math.max(e.examinedLength,u),t.exitApplication(n,c),m};$.prototype.evalOnce=function(t,e){let{inputStream:r}=e,n=r.pos;if(e.eval(t)){let s=t.getArity(),i=e._bindings.
splice(e._bindings.length-s,s),o=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),u=r.pos-n;return new ji(this.ruleName,i,o,u)}else return!1};$.prototype.
growSeedResult=function(t,e,r,n,s){if(!s)return!1;let{inputStream:i}=e;for(;;){if(n.matchLength=i.pos-r,n.value=s,n.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let o=e.trace[e.trace.length-1];n.traceEntry=new Gt(e.input,r,i.pos,this,!0,[s],[o.clone()])}if(i.pos=r,s=this.evalOnce(t,e),i.pos-r<=n.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&n.traceEntry.recordLRTermination(e.trace.pop(),s),i.pos=r+n.matchLength,n.value};D.prototype.eval=
function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();if(n!==void 0&&n<=wh){let s=String.fromCodePoint(n);if(this.pattern.test(s))return t.pushBinding(new Ze(
s.length),r),!0}return t.processFailure(r,this),!1};I.prototype.getArity=W("getArity");U.getArity=G.getArity=R.prototype.getArity=H.prototype.getArity=z.prototype.getArity=$.prototype.getArity=D.prototype.getArity=
function(){return 1};L.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};M.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};V.prototype.getArity=function(){return this.expr.getArity()};F.prototype.getArity=function(){return 0};
B.prototype.getArity=Z.prototype.getArity=function(){return this.expr.getArity()};function it(t,e){let r={};if(t.source&&e){let n=t.source.relativeTo(e);r.sourceInterval=[n.startIdx,n.endIdx]}return r}a(it,"getMetaInfo");I.prototype.outputRecipe=
W("outputRecipe");U.outputRecipe=function(t,e){return["any",it(this,e)]};G.outputRecipe=function(t,e){return["end",it(this,e)]};R.prototype.outputRecipe=function(t,e){
return["terminal",it(this,e),this.obj]};H.prototype.outputRecipe=function(t,e){return["range",it(this,e),this.from,this.to]};z.prototype.outputRecipe=function(t,e){
return["param",it(this,e),this.index]};L.prototype.outputRecipe=function(t,e){return["alt",it(this,e)].concat(this.terms.map(r=>r.outputRecipe(t,e)))};_t.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};bt.prototype.outputRecipe=function(t,e){let r=this.terms.slice(0,this.expansionPos),n=this.terms.
slice(this.expansionPos+1);return["splice",it(this,e),r.map(s=>s.outputRecipe(t,e)),n.map(s=>s.outputRecipe(t,e))]};M.prototype.outputRecipe=function(t,e){return[
"seq",it(this,e)].concat(this.factors.map(r=>r.outputRecipe(t,e)))};Fe.prototype.outputRecipe=st.prototype.outputRecipe=le.prototype.outputRecipe=F.prototype.outputRecipe=
B.prototype.outputRecipe=Z.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),it(this,e),this.expr.outputRecipe(t,e)]};$.prototype.
outputRecipe=function(t,e){return["app",it(this,e),this.ruleName,this.args.map(r=>r.outputRecipe(t,e))]};D.prototype.outputRecipe=function(t,e){return["unicodeC\
har",it(this,e),this.categoryOrProp]};I.prototype.introduceParams=W("introduceParams");U.introduceParams=G.introduceParams=R.prototype.introduceParams=H.prototype.introduceParams=z.prototype.introduceParams=
D.prototype.introduceParams=function(t){return this};L.prototype.introduceParams=function(t){return this.terms.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};
M.prototype.introduceParams=function(t){return this.factors.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};V.prototype.introduceParams=F.prototype.introduceParams=
B.prototype.introduceParams=Z.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};$.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new z(
e).withSource(this.source)}else return this.args.forEach((r,n,s)=>{s[n]=r.introduceParams(t)}),this};I.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};I.prototype._isNullable=W("_isNullable");U._isNullable=H.prototype._isNullable=
z.prototype._isNullable=st.prototype._isNullable=D.prototype._isNullable=function(t,e){return!1};G._isNullable=function(t,e){return!0};R.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};L.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(r=>r._isNullable(t,e))};M.
prototype._isNullable=function(t,e){return this.factors.every(r=>r._isNullable(t,e))};Fe.prototype._isNullable=le.prototype._isNullable=F.prototype._isNullable=
B.prototype._isNullable=function(t,e){return!0};Z.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};$.prototype._isNullable=function(t,e){let r=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,r)){let{body:n}=t.rules[this.ruleName],s=n.substituteParams(this.args);e[r]=!1,e[r]=s._isNullable(t,e)}return e[r]};I.prototype.substituteParams=W("substituteParams");U.substituteParams=G.substituteParams=R.prototype.substituteParams=H.prototype.substituteParams=D.prototype.substituteParams=
function(t){return this};z.prototype.substituteParams=function(t){return cc(t[this.index])};L.prototype.substituteParams=function(t){return new L(this.terms.map(
e=>e.substituteParams(t)))};M.prototype.substituteParams=function(t){return new M(this.factors.map(e=>e.substituteParams(t)))};V.prototype.substituteParams=F.prototype.
substituteParams=B.prototype.substituteParams=Z.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};$.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(r=>r.substituteParams(t));return new $(this.ruleName,e)}};function vh(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}a(vh,"isRestrictedJSIdentifier");function bc(t){let e=Object.create(null);t.forEach(r=>{e[r]=(e[r]||0)+
1}),Object.keys(e).forEach(r=>{if(e[r]<=1)return;let n=1;t.forEach((s,i)=>{s===r&&(t[i]=s+"_"+n++)})})}a(bc,"resolveDuplicatedNames");I.prototype.toArgumentNameList=
W("toArgumentNameList");U.toArgumentNameList=function(t,e){return["any"]};G.toArgumentNameList=function(t,e){return["end"]};R.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};H.prototype.toArgumentNameList=function(t,e){let r=this.from+"_to_"+this.
to;return vh(r)||(r="_"+r),vh(r)||(r="$"+t),[r]};L.prototype.toArgumentNameList=function(t,e){let r=this.terms.map(i=>i.toArgumentNameList(t,!0)),n=[],s=r[0].length;
for(let i=0;i<s;i++){let o=[];for(let c=0;c<this.terms.length;c++)o.push(r[c][i]);let u=ic(o);n.push(u.join("_or_"))}return e||bc(n),n};M.prototype.toArgumentNameList=
function(t,e){let r=[];return this.factors.forEach(n=>{let s=n.toArgumentNameList(t,!0);r=r.concat(s),t+=s.length}),e||bc(r),r};V.prototype.toArgumentNameList=function(t,e){
let r=this.expr.toArgumentNameList(t,e).map(n=>n[n.length-1]==="s"?n+"es":n+"s");return e||bc(r),r};le.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(r=>"opt"+r[0].toUpperCase()+r.slice(1))};F.prototype.toArgumentNameList=function(t,e){return[]};B.prototype.toArgumentNameList=Z.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};$.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};D.prototype.toArgumentNameList=
function(t,e){return["$"+t]};z.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};I.prototype.toDisplayString=W("toDisplayString");L.prototype.toDisplayString=M.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};U.toDisplayString=G.toDisplayString=V.prototype.toDisplayString=F.prototype.toDisplayString=B.prototype.toDisplayString=Z.prototype.
toDisplayString=R.prototype.toDisplayString=H.prototype.toDisplayString=z.prototype.toDisplayString=function(){return this.toString()};$.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};D.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function j0(t){return t==="description"||t==="string"||t==="code"}a(j0,"isValidType");var pe=class t{static{a(this,"Failure")}constructor(e,r,n){if(!j0(n))throw new Error(
"invalid Failure type: "+n);this.pexpr=e,this.text=r,this.type=n,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};I.prototype.toFailure=W("toFailure");U.toFailure=function(t){return new pe(this,"any object","description")};G.toFailure=function(t){return new pe(this,"end of \
input","description")};R.prototype.toFailure=function(t){return new pe(this,this.obj,"string")};H.prototype.toFailure=function(t){return new pe(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};F.prototype.toFailure=function(t){let e=this.expr===U?"nothing":"not "+this.expr.toFailure(t);return new pe(this,
e,"description")};B.prototype.toFailure=function(t){return this.expr.toFailure(t)};$.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new pe(this,e,"description")};D.prototype.toFailure=function(t){return new pe(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};L.prototype.toFailure=function(t){let r="("+this.terms.map(n=>n.toFailure(t)).join(" or ")+")";return new pe(
this,r,"description")};M.prototype.toFailure=function(t){let r="("+this.factors.map(n=>n.toFailure(t)).join(" ")+")";return new pe(this,r,"description")};V.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new pe(this,e,"description")};I.prototype.toString=W("toString");U.toString=function(){return"any"};G.toString=function(){return"end"};R.prototype.toString=function(){return JSON.stringify(this.
obj)};H.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};z.prototype.toString=function(){return"$"+this.index};Z.prototype.
toString=function(){return"#("+this.expr.toString()+")"};L.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};M.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};V.prototype.toString=function(){return this.expr+this.operator};F.prototype.toString=function(){return"~"+this.expr};B.prototype.toString=function(){
return"&"+this.expr};$.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};D.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Zn=class t extends I{static{a(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let r=e.currentApplication().args[this.obj.index];
return Ne(r instanceof R,"expected a Terminal expression"),r.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:r}=e,n=r.pos,s=this._getString(
e);return r.matchString(s,!0)?(e.pushBinding(new Ze(s.length),n),!0):(e.processFailure(n,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new pe(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,r){return this.obj._isNullable(e,r)}};var Sh;zi(t=>{Sh=t.rules.applySyntactic.body});var yc=new $("spaces"),Ui=class{static{a(this,"MatchState")}constructor(e,r,n){this.matcher=e,this.startExpr=r,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new wt(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],n!==void 0&&(this.positionToRecordFailures=n,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,r){this._posStack.push(this.inputStream.pos),this._applicationStack.push(r),this.inLexifiedContextStack.push(!1),e.enter(
r),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,r){let n=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),r&&this.pushBinding(r,n)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(yc),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==yc?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,r){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(r))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let r=this.
memoTable[e];return r||(r=this.memoTable[e]=new Bi),r}processFailure(e,r){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let n=this.currentApplication();n&&(r=r.substituteParams(n.args)),this.recordFailure(r.toFailure(this.grammar),!1)}}recordFailure(e,r){
let n=e.toKey();this.recordedFailures[n]?this.recordedFailures[n].isFluffy()&&!e.isFluffy()&&this.recordedFailures[n].clearFluffy():this.recordedFailures[n]=r?e.
clone():e}recordFailures(e,r){Object.keys(e).forEach(n=>{this.recordFailure(e[n],r)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(r=>{e[r]=this.recordedFailures[r].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,r){let n=this.memoTable[e];if(n&&r instanceof
$){let s=n.memo[r.toMemoKey()];if(s&&s.traceEntry){let i=s.traceEntry.cloneWithExpr(r);return i.isMemoized=!0,i}}return null}getTraceEntry(e,r,n,s){if(r instanceof
$){let i=this.currentApplication(),o=i?i.args:[];r=r.substituteParams(o)}return this.getMemoizedTraceEntry(e,r)||new Gt(this.input,e,this.inputStream.pos,r,n,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,r){this.trace&&this.trace.push(r.traceEntry);let n=this.inputStream.pos+r.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,n),this.recordedFailures&&this.positionToRecordFailures===n&&r.failuresAtRightmostPosition&&
this.recordFailures(r.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,r.examinedLength+e),r.value?(this.
inputStream.pos+=r.matchLength,this.pushBinding(r.value,e),!0):!1}eval(e){let{inputStream:r}=this,n=this._bindings.length,s=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let o=r.pos,u=this.maybeSkipSpacesBefore(e),c;this.trace&&(c=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(n),f=this.getTraceEntry(u,e,l,p);f.isImplicitSpaces=e===yc,f.isRootNode=e===this.startExpr,c.push(f),this.trace=
c}return l?this.recordedFailures&&r.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(r.pos=o,this.truncateBindings(n),this.userData=s),this.recordedFailures&&this.recordFailures(i,!1),e===Sh&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(n=>this.recordedFailures[n]));let r=this._bindings[0];return r&&
(r.grammar=this.grammar),new Qr(this.matcher,this.input,this.startExpr,r,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),r=this.trace[this.trace.length-1];return r.result=e,r}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Zi=class{static{a(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,r,n){
let s=this._input,i=this._memoTable;if(e<0||e>s.length||r<0||r>s.length||e>r)throw new Error("Invalid indices: "+e+" and "+r);this._input=s.slice(0,e)+n+s.slice(
r),this._input!==s&&i.length>0&&(this._isMemoTableStale=!0);let o=i.slice(r);i.length=e;for(let u=0;u<n.length;u++)i.push(void 0);for(let u of o)i.push(u);for(let u=0;u<
e;u++){let c=i[u];c&&c.clearObsoleteEntries(u,e)}return this}match(e,r={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!1})}trace(e,r={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!0})}_match(e,r={}){let n={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...r};if(!n.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw ah(this.grammar);let s=new Ui(this,
e,n.positionToRecordFailures);return n.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let r=e||this.grammar.defaultStartRule;if(!r)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let n=this.grammar.parseApplication(r);return new M([n,G])}};var Kn=[],kc=a((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Ki=class{static{a(this,"Wrapper")}constructor(e,r,n){this._node=e,this.source=
r,this._baseInterval=n,e.isNonterminal()&&Ne(r===n),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(r=>{r._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let r=this._childWrappers[e];if(!r){let n=this._node.
childAt(e),s=this._node.childOffsets[e],i=this._baseInterval.subInterval(s,n.matchLength),o=n.isNonterminal()?i:this._baseInterval;r=this._childWrappers[e]=this.
_semantics.wrap(n,i,o)}return r}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let r=e||[],n=r.map(o=>o.
_node),s=new en(n,[],-1,!1),i=this._semantics.wrap(s,null,null);return i._childWrappers=r,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},ke=class t{static{a(this,"Semantics")}constructor(e,r){
let n=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(r?r.Wrapper:Ki){constructor(s,i,o){super(s,i,o),n.checkActionDictsIfHaventAlready(),
this._semantics=n}toString(){return"[semantics wrapper for "+n.grammar.name+"]"}},this.super=r,r){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:gc(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(
this.grammar)}toRecipe(e){function r(s){return s.super!==t.BuiltInSemantics._getSemantics()}a(r,"hasSuperSemantics");let n=`(function(g) {
`;if(r(this)){n+="  var semantics = "+this.super.toRecipe(!0)+"(g";let s=this.super.grammar,i=this.grammar;for(;i!==s;)n+=".superGrammar",i=i.superGrammar;n+=`)\
;
`,n+="  return g.extendSemantics(semantics)"}else n+="  return g.createSemantics()";return["Operation","Attribute"].forEach(s=>{let i=this[s.toLowerCase()+"s"];
Object.keys(i).forEach(o=>{let{actionDict:u,formals:c,builtInDefault:l}=i[o],p=o;c.length>0&&(p+="("+c.join(", ")+")");let f;r(this)&&this.super[s.toLowerCase()+
"s"][o]?f="extend"+s:f="add"+s,n+=`
    .`+f+"("+JSON.stringify(p)+", {";let h=[];Object.keys(u).forEach(m=>{if(u[m]!==l){let g=u[m].toString().trim();g=g.replace(/^.*\(/,"function("),h.push(`
      `+JSON.stringify(m)+": "+g)}}),n+=h.join(",")+`
    })`})}),n+=`;
  })`,e||(n=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+n+`(grammar);
  return semantics;
});
`),n}addOperationOrAttribute(e,r,n){let s=e+"s",i=Ah(r,e),{name:o}=i,{formals:u}=i;this.assertNewName(o,e);let c=U0(e,o,f),l={_default:c};Object.keys(n).forEach(
h=>{l[h]=n[h]});let p=e==="operation"?new Sr(o,u,l,c):new Wn(o,l,c);p.checkActionDict(this.grammar),this[s][o]=p;function f(...h){let m=this._semantics[s][o];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+o+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let g=Object.
create(null);for(let[y,k]of Object.entries(h)){let w=m.formals[y];g[w]=k}let _=this.args;this.args=g;let b=m.execute(this._semantics,this);return this.args=_,b}
a(f,"doIt"),e==="operation"?(this.Wrapper.prototype[o]=f,this.Wrapper.prototype[o].toString=function(){return"["+o+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,o,{get:f,configurable:!0}),Object.defineProperty(this.attributeKeys,o,{value:gc(o)}))}extendOperationOrAttribute(e,r,n){let s=e+"s";if(Ah(r,"attribute"),
!(this.super&&r in this.super[s]))throw new Error("Cannot extend "+e+" '"+r+"': did not inherit an "+e+" with that name");if(kc(this[s],r))throw new Error("Cann\
ot extend "+e+" '"+r+"' again");let i=this[s][r].formals,o=this[s][r].actionDict,u=Object.create(o);Object.keys(n).forEach(c=>{u[c]=n[c]}),this[s][r]=e==="opera\
tion"?new Sr(r,i,u):new Wn(r,u),this[s][r].checkActionDict(this.grammar)}assertNewName(e,r){if(kc(Ki.prototype,e))throw new Error("Cannot add "+r+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+r+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+r+" '"+e+"': an attribute with that name already exists")}wrap(e,r,n){let s=n||r;return e instanceof this.Wrapper?e:new this.Wrapper(e,r,s)}};function Ah(t,e){
if(!ke.prototypeGrammar)return Ne(t.indexOf("(")===-1),{name:t,formals:[]};let r=ke.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(r.failed())throw new Error(r.message);return ke.prototypeGrammarSemantics(r).parse()}a(Ah,"parseSignature");function U0(t,e,r){return function(...n){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(o=>this.args[o]);if(!this.isIteration()&&n.length===1)return r.apply(n[0],i);throw _h(
this.ctorName,e,t,Kn)}}a(U0,"newDefaultAction");ke.createSemantics=function(t,e){let r=new ke(t,e!==void 0?e:ke.BuiltInSemantics._getSemantics()),n=a(function(i){
if(!(i instanceof Qr))throw new TypeError("Semantics expected a MatchResult, but got "+Mi(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let o=i._cst;if(o.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+o.grammar.name+"' with a semantics for '"+t.name+"'");let u=new wt(i.input);
return r.wrap(o,u.interval(i._cstOffset,i.input.length))},"ASemantics");return n.addOperation=function(s,i){return r.addOperationOrAttribute("operation",s,i),n},
n.extendOperation=function(s,i){return r.extendOperationOrAttribute("operation",s,i),n},n.addAttribute=function(s,i){return r.addOperationOrAttribute("attribute",
s,i),n},n.extendAttribute=function(s,i){return r.extendOperationOrAttribute("attribute",s,i),n},n._getActionDict=function(s){let i=r.operations[s]||r.attributes[s];
if(!i)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},n._remove=function(s){let i;
return s in r.operations?(i=r.operations[s],delete r.operations[s]):s in r.attributes&&(i=r.attributes[s],delete r.attributes[s]),delete r.Wrapper.prototype[s],
i},n.getOperationNames=function(){return Object.keys(r.operations)},n.getAttributeNames=function(){return Object.keys(r.attributes)},n.getGrammar=function(){return r.
grammar},n.toRecipe=function(s){return r.toRecipe(s)},n.toString=r.toString.bind(r),n._getSemantics=function(){return r},n};var Sr=class{static{a(this,"Operatio\
n")}constructor(e,r,n,s){this.name=e,this.formals=r,this.actionDict=n,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,r){try{let{ctorName:n}=r._node,s=this.actionDict[n];return s?(Kn.push([this,n]),s.apply(r,r._children())):r.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(Kn.push([this,"_nonterminal",n]),s.apply(r,r._children())):(Kn.push([this,"default action",n]),this.actionDict._default.apply(r,r._children()))}finally{
Kn.pop()}}};Sr.prototype.typeName="operation";var Wn=class extends Sr{static{a(this,"Attribute")}constructor(e,r,n){super(e,[],r,n)}execute(e,r){let n=r._node,s=e.
attributeKeys[this.name];return kc(n,s)||(n[s]=Sr.prototype.execute.call(this,e,r)),n[s]}};Wn.prototype.typeName="attribute";var Eh=["_iter","_terminal","_nonterminal","_default"];function Oh(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}a(Oh,"getSortedRuleValues");var Z0=a(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),Nh,Ih,ie=class t{static{a(this,"Grammar")}constructor(e,r,n,s){if(this.name=e,this.superGrammar=
r,this.rules=n,s){if(!(s in n))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Zi(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let r=Oh(this),n=Oh(e);return r.length===n.length&&r.every((s,i)=>s.description===n[i].description&&s.formals.join(",")===n[i].formals.join(",")&&s.body.
toString()===n[i].body.toString())}match(e,r){let n=this.matcher();return n.replaceInputRange(0,0,e),n.match(r)}trace(e,r){let n=this.matcher();return n.replaceInputRange(
0,0,e),n.trace(r)}createSemantics(){return ke.createSemantics(this)}extendSemantics(e){return ke.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,r,n){
let s=[];for(let i in n){let o=n[i];if(!Eh.includes(i)&&!(i in this.rules)){s.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof o!=
"function"){s.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let c=o.length,l=this._topDownActionArity(i);if(c!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${c}`,s.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(s.length>0){let i=s.map(u=>"- "+u),o=new Error([`Found erro\
rs in the action dictionary of the '${r}' ${e}:`,...i].join(`
`));throw o.problems=s,o}}_topDownActionArity(e){return Eh.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let r=this.superGrammar;for(;r;){if(r.equals(
e,!0))return!0;r=r.superGrammar}return!1}toRecipe(e=void 0){let r={};this.source&&(r.source=this.source.contents);let n=null;this.defaultStartRule&&(n=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(u=>{let c=this.rules[u],{body:l}=c,p=!this.superGrammar||!this.superGrammar.rules[u],f;p?f="define":f=l instanceof _t?"\
extend":"override";let h={};if(c.source&&this.source){let _=c.source.relativeTo(this.source);h.sourceInterval=[_.startIdx,_.endIdx]}let m=p?c.description:null,g=l.
outputRecipe(c.formals,this.source);s[u]=[f,h,m,c.formals,g]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let o=[...["grammar",r,this.name].map(JSON.stringify),i,...[n,s].map(JSON.stringify)];return Z0(`[${o.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new nt;e.append("{");let r=!0;for(let n in this.rules){let{body:s}=this.rules[n];r?r=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(n,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,r,n){n.append(e),n.append(": function(");let s=this._topDownActionArity(e);n.append(Jr("_",s).join(", ")),n.append(
`) {
`),n.append("  }")}parseApplication(e){let r;if(e.indexOf("<")===-1)r=new $(e);else{let s=Nh.match(e,"Base_application");r=Ih(s,{})}if(!(r.ruleName in this.rules))
throw Fi(r.ruleName,this.name);let{formals:n}=this.rules[r.ruleName];if(n.length!==r.args.length){let{source:s}=this.rules[r.ruleName];throw Di(r.ruleName,n.length,
r.args.length,s)}return r}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};ie.ProtoBuiltInRules=new ie("ProtoBuiltInRules",void 0,
{any:{body:U,formals:[],description:"any character",primitive:!0},end:{body:G,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Zn(new z(
0)),formals:["str"],primitive:!0},lower:{body:new D("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new D("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new D("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new Fe(
new $("space")),formals:[]},space:{body:new H("\0"," "),formals:[],description:"a space"}});ie.initApplicationParser=function(t,e){Nh=t,Ih=e};var Vn=class{static{a(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,r){return this.source.subInterval(e,r-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?ie.ProtoBuiltInRules:ie.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,r){
let n=this.ensureSuperGrammar().rules[e];if(!n)throw uh(e,this.superGrammar.name,r);return n}installOverriddenOrExtendedRule(e,r,n,s){let i=Li(r);if(i.length>0)
throw fc(e,i,s);let o=this.ensureSuperGrammar().rules[e],u=o.formals,c=u?u.length:0;if(r.length!==c)throw Di(e,c,r.length,s);return this.install(e,r,n,o.description,
s)}install(e,r,n,s,i,o=!1){return this.rules[e]={body:n.introduceParams(r),formals:r,description:s,source:i,primitive:o},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new wt(e).interval(0,e.length),
this}build(){let e=new ie(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let r=[],n=!1;return Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertChoicesHaveUniformArity(
s)}catch(o){r.push(o)}try{i.assertAllApplicationsAreValid(s,e)}catch(o){r.push(o),n=!0}}),n||Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(o){r.push(o)}}),r.length>0&&bh(r),this.source&&(e.source=this.source),e}define(e,r,n,s,i,o){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw pc(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw pc(e,this.name,this.name,i);let u=Li(r);if(u.length>0)throw fc(e,u,i);return this.install(
e,r,n,s,i,o)}override(e,r,n,s,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,r,n,i),this}extend(e,r,n,s,i){if(!this.
ensureSuperGrammar().rules[e])throw ch(e,this.superGrammar.name,i);let u=new _t(this.superGrammar,e,n);return u.source=n.source,this.installOverriddenOrExtendedRule(
e,r,u,i),this}};var $t=class{static{a(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new Vn(e)}grammar(e,r,n,s,i){
let o=new Vn(r);return n&&o.withSuperGrammar(n instanceof ie?n:this.fromRecipe(n)),s&&o.withDefaultStartRule(s),e&&e.source&&o.withSource(e.source),this.currentDecl=
o,Object.keys(i).forEach(u=>{this.currentRuleName=u;let c=i[u],l=c[0],p=c[1],f=c[2],h=c[3],m=this.fromRecipe(c[4]),g;o.source&&p&&p.sourceInterval&&(g=o.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),o[l](u,h,m,f,g)}),this.currentRuleName=this.currentDecl=null,o.build()}terminal(e){return new R(
e)}range(e,r){return new H(e,r)}param(e){return new z(e)}alt(...e){let r=[];for(let n of e)n instanceof I||(n=this.fromRecipe(n)),n instanceof L?r=r.concat(n.terms):
r.push(n);return r.length===1?r[0]:new L(r)}seq(...e){let r=[];for(let n of e)n instanceof I||(n=this.fromRecipe(n)),n instanceof M?r=r.concat(n.factors):r.push(
n);return r.length===1?r[0]:new M(r)}star(e){return e instanceof I||(e=this.fromRecipe(e)),new Fe(e)}plus(e){return e instanceof I||(e=this.fromRecipe(e)),new st(
e)}opt(e){return e instanceof I||(e=this.fromRecipe(e)),new le(e)}not(e){return e instanceof I||(e=this.fromRecipe(e)),new F(e)}lookahead(e){return e instanceof
I||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new F(new F(e)):new B(e)}lex(e){return e instanceof I||(e=this.fromRecipe(e)),new Z(e)}app(e,r){return r&&
r.length>0&&(r=r.map(function(n){return n instanceof I?n:this.fromRecipe(n)},this)),new $(e,r)}splice(e,r){return new bt(this.currentDecl.superGrammar,this.currentRuleName,
e.map(n=>this.fromRecipe(n)),r.map(n=>this.fromRecipe(n)))}fromRecipe(e){let r=e[0]==="grammar"?e.slice(1):e.slice(2),n=this[e[0]](...r),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&n.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),n}};function Ke(t){return typeof t=="function"?t.call(new $t):(typeof t=="string"&&(t=JSON.parse(t)),new $t().fromRecipe(t))}a(Ke,"makeRecipe");var Yn=Ke(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);ie.BuiltInRules=Yn;kh(ie.BuiltInRules);var Jn=Ke(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var wc=Object.create(I.prototype);function Th(t,e){for(let r in t)if(r===e)return!0;return!1}a(Th,"namespaceHas");function xc(t,e,r,n){let s=new $t(n),i,o,u,c=!1;
return(r||Jn).createSemantics().addOperation("visit",{Grammars(f){return f.children.map(h=>h.visit())},Grammar(f,h,m,g,_){let b=f.visit();i=s.newGrammar(b),h.child(
0)&&h.child(0).visit(),g.children.map(k=>k.visit());let y=i.build();if(y.source=this.source.trimmed(),Th(e,b))throw oh(y,e);return e[b]=y,y},SuperGrammar(f,h){let m=h.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!Th(e,m))throw ih(m,e,h.source);i.withSuperGrammar(e[m])}},Rule_define(f,h,m,g,_){o=f.visit(),u=h.children.
map(w=>w.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==ie.ProtoBuiltInRules&&i.withDefaultStartRule(o);let b=_.visit(),y=m.children.map(w=>w.visit())[0],
k=this.source.trimmed();return i.define(o,u,b,y,k)},Rule_override(f,h,m,g){o=f.visit(),u=h.children.map(y=>y.visit())[0]||[];let _=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
o,_),c=!0;let b=g.visit();return c=!1,i.override(o,u,b,null,_)},Rule_extend(f,h,m,g){o=f.visit(),u=h.children.map(y=>y.visit())[0]||[];let _=g.visit(),b=this.source.
trimmed();return i.extend(o,u,_,null,b)},RuleBody(f,h){return s.alt(...h.visit()).withSource(this.source)},OverrideRuleBody(f,h){let m=h.visit(),g=m.indexOf(wc);
if(g>=0){let _=m.slice(0,g),b=m.slice(g+1);return b.forEach(y=>{if(y===wc)throw mh(y)}),new bt(i.superGrammar,o,_,b).withSource(this.source)}else return s.alt(...m).
withSource(this.source)},Formals(f,h,m){return h.visit()},Params(f,h,m){return h.visit()},Alt(f){return s.alt(...f.visit()).withSource(this.source)},TopLevelTerm_inline(f,h){
let m=o+"_"+h.visit(),g=f.visit(),_=this.source.trimmed(),b=!(i.superGrammar&&i.superGrammar.rules[m]);c&&!b?i.override(m,u,g,null,_):i.define(m,u,g,null,_);let y=u.
map(k=>s.app(k));return s.app(m,y).withSource(g.source)},OverrideTopLevelTerm_superSplice(f){return wc},Seq(f){return s.seq(...f.children.map(h=>h.visit())).withSource(
this.source)},Iter_star(f,h){return s.star(f.visit()).withSource(this.source)},Iter_plus(f,h){return s.plus(f.visit()).withSource(this.source)},Iter_opt(f,h){return s.
opt(f.visit()).withSource(this.source)},Pred_not(f,h){return s.not(h.visit()).withSource(this.source)},Pred_lookahead(f,h){return s.lookahead(h.visit()).withSource(
this.source)},Lex_lex(f,h){return s.lex(h.visit()).withSource(this.source)},Base_application(f,h){let m=h.children.map(g=>g.visit())[0]||[];return s.app(f.visit(),
m).withSource(this.source)},Base_range(f,h,m){return s.range(f.visit(),m.visit()).withSource(this.source)},Base_terminal(f){return s.terminal(f.visit()).withSource(
this.source)},Base_paren(f,h,m){return h.visit()},ruleDescr(f,h,m){return h.visit()},ruleDescrText(f){return this.sourceString.trim()},caseName(f,h,m,g,_){return m.
visit()},name(f,h){return this.sourceString},nameFirst(f){},nameRest(f){},terminal(f,h,m){return h.children.map(g=>g.visit()).join("")},oneCharTerminal(f,h,m){return h.
visit()},escapeChar(f){try{return uc(this.sourceString)}catch(h){throw h instanceof RangeError&&h.message.startsWith("Invalid code point ")?gh(f):h}},NonemptyListOf(f,h,m){
return[f.visit()].concat(m.children.map(g=>g.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}a(xc,"buildGrammar");var $h=Ke(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);K0(ie.BuiltInRules);W0($h);function K0(t){let e={empty(){return this.iteration()},nonEmpty(r,n,s){return this.iteration([r].concat(s.children))},self(...r){return this}};
ke.BuiltInSemantics=ke.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}a(K0,"initBuiltInSemantics");function W0(t){ke.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,r){return{name:e.parse(),formals:r.children.map(n=>n.parse())[0]||[]}},Formals(e,r,n){return r.asIteration().children.
map(s=>s.parse())},name(e,r){return this.sourceString}}),ke.prototypeGrammar=t}a(W0,"initPrototypeParser");function Ch(t){let e=0,r=[0],n=a(()=>r[r.length-1],"topOfStack"),s={},i=/( *).*(?:$|\r?\n|\r)/g,o;for(;(o=i.exec(t))!=null;){let[u,c]=o;if(u.length===0)break;let l=c.
length,p=n(),f=e+l;if(l>p)r.push(l),s[f]=1;else if(l<p){let h=r.length;for(;n()!==l;)r.pop();s[f]=-1*(h-r.length)}e+=u.length}return r.length>1&&(s[e]=1-r.length),
s}a(Ch,"findIndentation");var Lh="an indented block",Mh="a dedent",Ph=1114112,vc=class extends wt{static{a(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),Ph):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),Ph):super.
nextCodePoint()}},Wi=class extends I{static{a(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:r}=e,n=e.userData;e.doNotMemoize=!0;let s=r.pos,i=this.isIndent?1:-1;return(n[s]||0)*i>0?(e.userData=Object.create(n),e.userData[s]-=i,e.pushBinding(
new Ze(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,r){}_isNullable(e,r){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let r=this.isIndent?
Lh:Mh;return new pe(this,r,"description")}},V0=new $("indent"),Y0=new $("dedent"),J0=new bt(Yn,"any",[V0,Y0],[]),Sc=new $t().newGrammar("IndentationSensitive").
withSuperGrammar(Yn).define("indent",[],new Wi(!0),Lh,void 0,!0).define("dedent",[],new Wi(!1),Mh,void 0,!0).extend("any",[],J0,"any character",void 0).build();
Object.assign(Sc,{_matchStateInitializer(t){t.userData=Ch(t.input),t.inputStream=new vc(t)},supportsIncrementalParsing:!1});ie.initApplicationParser(Jn,xc);var Rh=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,Hh=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var Fh=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];function Xn(t,e){let r;for(let n of e){let s=Math.max(1,Math.floor(n.length/3));if(Math.abs(n.length-t.length)>s)continue;let i=Q0(t.toLowerCase(),n.toLowerCase());
i<=s&&(r===void 0||i<r.edits)&&(r={name:n,edits:i})}return r?.name}a(Xn,"nearestName");function Ct(t,e){let r=Xn(t,e);return r===void 0?"":` Did you mean "${r}"\
?`}a(Ct,"suggestion");function Q0(t,e){let r=[],n=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s++){let i=[s];for(let o=1;o<=e.length;o++){let u=(n[o-
1]??0)+(t[s-1]===e[o-1]?0:1),c=Math.min(u,(n[o]??0)+1,(i[o-1]??0)+1);s>1&&o>1&&t[s-1]===e[o-2]&&t[s-2]===e[o-1]&&(c=Math.min(c,(r[o-2]??0)+1)),i.push(c)}r=n,n=i}
return n[e.length]??0}a(Q0,"editDistance");var Dh=2n**64n-1n,eS=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),tS=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
rS=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Ar(t){return t.length>=4&&tS.test(t)&&tn(t)>Dh}a(Ar,"isTooLarge");function tn(t){let e=t.replaceAll("_","").replace(
/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e))return BigInt(e);let[,r="0",n="0",s=""]=rS.exec(e)??[];if(n.length>3)return BigInt(r)>0n?Dh+1n:0n;let i=/^0[0-7]+$/.
test(e);return BigInt(i?`0o${r}`:r)*10n**BigInt(n)*(eS.get(s)??1n)}a(tn,"amountOf");var Ic=new Map(Kr.flatMap(({name:t,spellings:e})=>e.map(r=>[r.name,t]))),nS=new Map([...Ic].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),qh=[...Ic.keys()].
filter(t=>t.length>2);function jt(t){return Ic.get(t)??nS.get(t.toLowerCase())}a(jt,"providerOf");var Ac=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function Tc(t,e){Ac.lastIndex=e;let r=Ac.exec(t)?.[1];return r!==void 0&&jt(r)!==void 0?Ac.lastIndex:e}a(Tc,"attachPointAt");var zh=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
sS=String.raw`(?:[^\s\p{Cc}",{}/:;]|${zh})`,Nc=String.raw`(?:\\.|[^\s\p{Cc}",{]|${zh})*`,Ec=new RegExp(`${sS}+(?::${Nc})?|:${Nc}`,"yu"),Oc=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${Nc}`,
"yu");function Bh(t,e){let r=Tc(t,e);if(r===e){if(Ec.lastIndex=e,!Ec.test(t))return e;r=Ec.lastIndex}for(Oc.lastIndex=r;Oc.test(t);)r=Oc.lastIndex;return r}a(Bh,
"attachPointEnd");var oS=new Map(Hh.map((t,e)=>[t,String.fromCharCode(33+e)]));function fe(t){let e=oS.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
a(fe,"codeOf");var aS=new Map([":","+","@","="].map(t=>[t,fe(t)])),uS=45,cS=57,[lS,Gh]=[fe(":"),fe("=")],[$c,pS]=[fe("<positional>"),fe("<stray $>")],[Vi,fS,dS]=[
fe("<name>"),fe("<number>"),fe("<negative number>")],[hS,Wh]=[fe("<argument>"),fe("<pattern>")],mS=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
t=>[t,fe(t)])),jh=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,Uh=/\s/,Zh=/[\w./#<>()-]+/y,Vh=/\*|\[.*\]/s,
Kh=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function Yh(t){let e=[],r=!0,n=!1,s=-1,i="",o=a((c,l=r&&e.at(-1)?.code===$c)=>{let p=l?Vi:r?gS(i):_S(i);i!==""&&e.push({code:p,
start:s,end:c,value:i}),s=-1,i=""},"close"),u=a((c,l,p)=>{c===Gh||r&&c===$c?o(l,!0):o(l),e.push({code:c,start:l,end:p,value:t.slice(l,p)})},"push");for(let c=0;c<
t.length;c++){let l=t[c]??"",p=l==="+"||!n?aS.get(l):void 0;if(p!==void 0&&(p!==Gh||r&&c+1<t.length))u(p,c,c+1),r&&=p!==lS;else if(!n&&l==="$"){Kh.lastIndex=c;let f=Kh.
exec(t)?.[0]??l;u(/^\$[1-9]/.test(f)?$c:pS,c,c+f.length),c+=f.length-1}else if(!n&&Uh.test(l))o(c);else{s===-1&&(s=c),Zh.lastIndex=c;let f=Zh.exec(t)?.[0];if(f!==
void 0){i+=f,c+=f.length-1;continue}if(l==='"'){n=!n;continue}l==="\\"&&(n||Uh.test(t[c+1]??""))&&(n||(i+=l),c++),i+=t[c]??""}}return o(t.length),e}a(Yh,"tokens\
Of");function gS(t){let e=jt(t);return e!==void 0?fe(e):Vh.test(t)?Wh:Vi}a(gS,"headCode");function _S(t){let e=mS.get(t);if(e!==void 0)return e;let r=t.charCodeAt(
0);if(r<=cS){if(jh.test(t))return Ar(t)?Vi:fS;if(r===uS&&jh.test(t.slice(1)))return dS}return t.startsWith("arg")&&/^arg\d+$/.test(t)?hS:Vh.test(t)?Wh:Vi}a(_S,"\
partCode");var Jh=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,Xh=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var Qh=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var em=new Map(Qh),bS=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),yS=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),kS=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function tm(t,e){let r=new Set(t.getRightmostFailures().filter(s=>!s.getText().
startsWith("not ")).flatMap(s=>{let i=wS(s);return e||!s.isFluffy()?i:i.filter(o=>o==="an expression")}));if(r.has("an expression")&&Cc(r,bS,"an expression"),r.
has("a name")&&r.delete("'comptime'"),r.has("'let'")&&r.has("'for'")&&Cc(r,yS,"a statement"),r.has("an operator")&&Cc(r,kS,"an operator"),r.has("end of input"))
return["a probe"];let n=a(s=>s.startsWith("'")?0:s==="an operator"?2:1,"rank");return[...r].sort((s,i)=>n(s)-n(i)||(s<i?-1:1))}a(tm,"expectationsOf");function wS(t){
let e=t.getText(),r=em.get(e);if(r!==void 0)return[r];if(t.getType()!=="code")return[e];let[n,s]=e.split("..").map(o=>String(JSON.parse(o)).charCodeAt(0));return n===
void 0||s===void 0?[e]:Array.from({length:s-n+1},(o,u)=>String.fromCharCode(n+u)).flatMap(o=>em.get(o)??[])}a(wS,"wordsOf");function Cc(t,e,r){for(let n of e)t.
delete(n);t.add(r)}a(Cc,"replace");function Qn(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}a(Qn,"inWords");var xS={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},vS=new Map(Fh),[Yi,rm,nm,Pc,SS]=[":","+","@","=","<str\
ay $>"].map(fe),AS=/^['"]|^not |^end of input$/;function sm(t){let r=t.getRightmostFailures().map(n=>n.getText()).map(n=>vS.get(n)??n).filter(n=>!AS.test(n));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(r)]}}a(sm,"furthestFailure");function im(t,e){let{text:r,start:n,tokens:s}=t,i=s.findIndex(({code:_})=>_===
Pc),o=s[i+1],u=o===void 0?void 0:jt(o.value),c={start:n,end:n+r.length},l=s[e.at],p=s.find(({code:_})=>_===SS);if(p!==void 0)return We(Lc(n,p),`'${p.value}' is \
no positional parameter: those are $1, $2 and so on.`,"Put it in quotes to mean the text.");if(o===void 0||u===void 0)return OS(t,o);let f=`Write ${xS[u]}.`;if(u===
"begin"||u==="end")return We(c,`${o.value} takes nothing after it.`);if(l===void 0){let _=e.expected.length>0&&e.at>i+2?`${o.value} needs ${Qn(e.expected)}.`:`${o.
value} needs more than this.`;return We(c,_,f)}if(l.code===Pc)return We(Lc(n,l),"A name belongs before '=': name=kprobe:f.");if(l.code===rm)return ES(t,e.at,o.value,
u);let h=NS(s,e.at),m={start:n+h.start,end:n+h.end};if(l.code===nm)return We(m,`${o.value} takes no '@' here.`,"Put the part in quotes to mean the character.");
if(e.expected.length===0){let _=s[e.at-1];return We(m,`${o.value} takes nothing after '${_?.value??""}'.`,f)}let g=l.code===Yi?"":`, not '${r.slice(h.start,h.end)}\
'`;return We(m,`${o.value} needs ${Qn(e.expected)} here${g}.`,f)}a(im,"explainAttachPoint");function We(t,e,r){let n={kind:"syntax-error",concerns:"attach-point",
span:t,message:e,expected:[]};return r===void 0?n:{...n,hint:r}}a(We,"attachPointProblem");function ES({start:t,tokens:e},r,n,s){let i=s==="kretprobe"||s==="ure\
tprobe"?" fires when the function returns: it":"",o=s==="kprobe"||s==="uprobe"?"one offset only, behind a function":"no offset",u=e[r+1],c=u===void 0||u.code===
Yi?e[r]?.end:u.end,l={start:t+(e[r]?.start??0),end:t+(c??0)};return We(l,`${n}${i} takes ${o}.`)}a(ES,"noOffset");function OS({text:t,start:e},r){if(r===void 0||
r.code===Yi){let o={start:e,end:e+t.length};return We(o,"An attach point begins with its provider.","kprobe:f, for example.")}let s=jt(r.value.toLowerCase())===
void 0?Xn(r.value,qh):r.value.toLowerCase(),i=s===void 0?void 0:`Did you mean ${s}?`;return We(Lc(e,r),`bpftrace has no provider '${r.value}'.`,i)}a(OS,"unknown\
Provider");function NS(t,e){let r=a(i=>i===void 0||[Yi,rm,nm,Pc].includes(i.code),"ends"),[n,s]=[e,e];if(!r(t[e])){for(;!r(t[n-1]);)n--;for(;!r(t[s+1]);)s++}return{
start:t[n]?.start??0,end:t[s]?.end??0}}a(NS,"wholePart");function Lc(t,e){return{start:t+e.start,end:t+e.end}}a(Lc,"spanOf");var IS=1000n,TS=new Set([1n,2n,4n,8n]),$S=new Set(["cpp"]),CS=/^(?!.*(.).*\1)[rwx]+$/;function um(t){let e=PS(t).find(({part:r,holds:n})=>r!==void 0&&!r.positional&&
!n(r.text));return e?.part&&We(e.part.span,e.message,e.hint)}a(um,"checkAttachPoint");function PS({provider:t,place:e}){let r=a(n=>`, not '${n?.text??""}'`,"not");
switch(e.form){case"kernelFunction":return[om(e.function,t)];case"rawTracepoint":case"tracepoint":return[om(e.event,t)];case"userFunction":{let n=/^\d/.test(e.function.
text)&&e.path?.wildcard===!0;return[{part:e.language,holds:a(s=>$S.has(s),"holds"),message:`${t} knows the language cpp here${r(e.language)}.`,hint:`Put names w\
ith colons in them in quotes: ${t}:path:"a::b".`},...am(e.path,e.function,t,"a function"),{part:e.path,holds:a(()=>!n,"holds"),message:"An address belongs to on\
e file: its path takes no wildcard."}]}case"usdt":return am(e.path,e.probe,t,"the name of a probe");case"timer":return[e.unit===void 0?{part:e.rate,holds:a(n=>tn(
n)>=IS,"holds"),message:`${t} needs a unit of time, and at least 1us.`,hint:`Write ${t}:s:1 or, from bpftrace 0.24 on, ${t}:1s.`}:{part:e.rate,holds:a(n=>tn(n)>
0n,"holds"),message:`${t} takes a number above 0 here${r(e.rate)}.`}];case"watchpoint":return[{part:e.address,holds:a(n=>tn(n)>0n,"holds"),message:`${t} needs a\
n address other than 0.`},{part:e.length,holds:a(n=>TS.has(tn(n)),"holds"),message:`${t} takes 1, 2, 4 or 8 bytes here${r(e.length)}.`},{part:e.mode,holds:a(n=>CS.
test(n),"holds"),message:`${t} takes a combination of r, w and x here${r(e.mode)}.`}];case"once":case"bpfProgram":case"sourceLine":case"counter":case"iterator":case"\
signal":case"labelled":case"anyProvider":case"unresolved":return[];default:return LS(e)}}a(PS,"demandsOf");function om(t,e){return{part:t,holds:a(r=>!r.includes(
"/"),"holds"),message:"A predicate needs a space before its first slash.",hint:`${e}:f /pid == 1/ { ... }`}}a(om,"noSlash");function am(t,e,r,n){return t===void 0?
[{part:e,holds:a(i=>!i.startsWith("/"),"holds"),message:`${r} needs ${n} behind the path.`}]:[]}a(am,"aloneNoPath");function LS(t){throw new TypeError(`Not a fo\
rm of attach points: ${JSON.stringify(t)}`)}a(LS,"unreachable");var cm=Ke(Rh),Mc=new Map,MS=1e3,RS=100,[lm,HS]=[fe("<positional>"),fe("=")],FS=/\*|\[.*\]/s;function Ji(t,e){let r=Yh(t),n="";for(let{code:o}of r)n+=o;let s=DS(
n);if("expected"in s)return im({text:t,start:e,tokens:r},s);let i=GS(t,e,r,s);return um(i)??i}a(Ji,"readAttachPoint");function DS(t){let e=Mc.get(t);if(e!==void 0)
return e;let r=qS(t);return Mc.size<MS&&t.length<=RS&&Mc.set(t,r),r}a(DS,"shapeOf");function qS(t){let e=cm.match(t,"attachPoint");return e.succeeded()?BS(e._cst):
t.includes(lm)&&cm.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:sm(e)}a(qS,"readShape");var zS=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function BS(t){let e=[],r="",n=a((s,i,o)=>{let u=s.ruleName===void 0?o:i,c=s.ruleName??"";if(c!==""&&!zS.test(c)){if(r!==""||c==="name"){e.push({rule:c,from:i,to:i+
s.matchLength});return}r=c}s.children?.forEach((l,p)=>{n(l,u+(s.childOffsets?.[p]??0),u)})},"visit");return n(t,0,0),{form:r,fields:e}}a(BS,"fieldsOf");function GS(t,e,r,n){
let s=[];for(let{rule:l,from:p,to:f}of n.fields)s.push({rule:l,part:ZS(t,e,r.slice(p,f))});let i=s[0]?.rule==="name"?s[0].part:void 0,o=r[i===void 0?0:r.findIndex(
({code:l})=>l===HS)+1],u=n.form==="anyProvider"?void 0:o,c=e+(o?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:u?.value??
"",providerSpan:{start:c,end:u===void 0?c:e+u.end},canonical:u===void 0?void 0:jt(u.value),spaced:US(r),place:jS(n.form,s)}}a(GS,"pointOf");function jS(t,e){let r=a(
s=>{for(let i of e)if(i.rule===s)return i.part},"part"),n=a(s=>{let i=r(s);if(!i)throw new TypeError(`The form ${t} has no ${s}`);return i},"needed");switch(t){case"\
once":case"unresolved":return{form:t};case"kernelFunction":return{form:t,module:r("module"),function:n("function"),offset:r("bytes")};case"bpfProgram":return{form:t,
programId:r("programId"),program:n("program")};case"rawTracepoint":return{form:t,module:r("module"),event:n("event")};case"tracepoint":return{form:t,category:r(
"category"),event:r("eventPattern")??n("event")};case"sourceLine":{let[s,i,o]=[n("path"),n("file"),n("line")];return{form:t,path:s,file:i,line:o,column:r("colum\
n")}}case"userFunction":{let[s,i]=[r("path"),r("language")];return{form:t,path:s,language:i,function:n("function"),offset:r("bytes")}}case"usdt":return{form:t,path:r(
"path"),namespace:r("namespace"),probe:n("probe")};case"timer":return{form:t,unit:r("unit"),rate:r("duration")??n("rate")};case"counter":return{form:t,event:n("\
plainEvent"),count:r("count")};case"iterator":return{form:t,object:n("object"),pin:r("pin")};case"watchpoint":{let[s,i]=[r("address"),r("argument")];return{form:t,
address:s,function:r("function"),argument:i,length:n("length"),mode:n("mode")}}case"signal":return{form:t,trigger:n("trigger"),signalName:n("signalName")};case"\
labelled":return{form:t,label:n("label")};case"anyProvider":{let s=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:n("providerPatt\
ern"),parts:s}}default:throw new TypeError(`The grammar has no form ${t}`)}}a(jS,"placeOf");function US(t){return t.some((e,r)=>r>0&&t[r-1]?.end!==e.start)}a(US,
"isSpaced");function ZS(t,e,r){let n={start:e+(r[0]?.start??0),end:e+(r.at(-1)?.end??0)},s="",i=!1;for(let u of r)s+=u.value,i||=u.code===lm;let o=t.slice(n.start-
e,n.end-e).includes('"');return{span:n,text:s,quoted:o,wildcard:FS.test(s),positional:i}}a(ZS,"partOf");function ot(t){let e=t.toLowerCase(),r;for(let n of Kr)for(let s of n.spellings){if(s.name===t)return{provider:n,spelling:s};s.name.toLowerCase()===e&&(r??={provider:n,
spelling:{...s,...Ii}})}return r}a(ot,"findProvider");var pm={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},
fexit:{edge:"exit",tracing:!0}};function Rc(t,e){let r=ot(t.provider);if(r===void 0)return KS(t,e);let{provider:n,spelling:s}=r,i=[];ye(e.bpftrace,s)||i.push({verdict:"\
refused",rule:"unsupported-syntax",span:t.providerSpan,why:`\`${t.provider}\` needs bpftrace ${bi(s)}`});let o=VS(t,n),u=o&&WS(o,e);if(u!==void 0)return{programs:[
{name:t.text,provider:n,kind:Qi(t,n)}],refusals:i,unresolved:u};if(o===void 0)return{programs:[{name:t.text,provider:n,kind:Qi(t,n)}],refusals:i};if(hm(o.function))
return{programs:YS(t,n,o,e),refusals:i};let c=JS(n,o,e);c!==void 0&&i.push({verdict:"refused",rule:"refused-probe",span:t.span,why:c});let l=o.vmlinux?nc(o.function,
e,o.tracing):void 0;return l!==void 0&&i.push({verdict:"unattachable",rule:"refused-probe",span:t.span,why:l}),{programs:[dm(t.text,t,n,o,o.function)],refusals:i}}
a(Rc,"resolveAttachPoint");function KS(t,e){let[,r="",n="",s]=/^(\w+=)?([^:]*)(?::(.*))?$/s.exec(t.text)??[],i=ot("fentry")?.provider;if(n.startsWith("$")&&i!==
void 0){let l=`${n} is only known when the script is started`;return{programs:[{name:t.text,provider:i,kind:i.kind}],refusals:[],unresolved:l}}if(!hm(n))return{
programs:[],refusals:[]};let o=s===void 0?[]:Fd(n,s.split(":"),e.bpftrace);if(o.length===0){let l=`bpftrace ${e.bpftrace} matches no provider with \`${n}\``;return{
programs:[],refusals:[{verdict:"refused",rule:"unsupported-syntax",span:t.span,why:l}]}}let u=o.flatMap(l=>{let p=Ji(`${r}${l}:${s}`,t.span.start);return p.kind===
"syntax-error"?[]:[Rc({...p,span:t.span,providerSpan:t.span},e)]}),c=u.find(l=>l.unresolved!==void 0)?.unresolved;return{programs:u.flatMap(l=>l.programs),refusals:u.
flatMap(l=>l.refusals),...c===void 0?{}:{unresolved:c}}}a(KS,"resolveAnyProvider");function WS(t,e){if(t.tracing){if(t.open!==void 0)return`${t.open} is only kn\
own when the script is started`;if(!(t.vmlinux||!rc(e).some(zt(t.function))))return`the functions of the module ${t.module??""} are not known`}}a(WS,"whyUnresol\
ved");function VS(t,e){let{place:r}=t;switch(r.form){case"kernelFunction":{let n=pm[e.name];return n&&{function:r.function.text,...n,...Xi(t,r.function)}}case"r\
awTracepoint":return{...fm(r.event.text),...Xi(t,r.event)};case"tracepoint":return r.category===void 0||!zt(r.category.text)("lock")?void 0:{...fm(r.event.text),
...Xi(t,r.event)};case"unresolved":{let n=pm[e.name];return n?.tracing?{function:"",...n,...Xi(t,void 0)}:void 0}default:return}}a(VS,"tracedFunction");function fm(t){
return{function:`__traceiter_${t}`,edge:"entry",tracing:!0}}a(fm,"tracepointSite");function Xi(t,e){let r="module"in t.place?t.place.module:void 0,s=e===void 0||
e.positional||r?.positional?/\$[1-9]\d*/.exec(t.text)?.[0]:void 0;return{vmlinux:r===void 0||zt(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...s===void 0?
{}:{open:s}}}a(Xi,"moduleOf");function Qi(t,e){return t.place.form==="tracepoint"&&t.place.category?.text==="syscalls"?"syscall-tracepoint":e.kind}a(Qi,"kindOf");
function dm(t,e,r,n,s){let i={name:t,provider:r,kind:Qi(e,r)};return n.vmlinux?{...i,site:{function:s,edge:n.edge}}:i}a(dm,"attached");function YS(t,e,r,n){let s={
name:t.text,provider:e,kind:Qi(t,e)};if(!r.vmlinux)return[s];let i=zt(r.function),o=rc(n).filter(c=>i(c)&&nc(c,n,r.tracing)===void 0),u=t.text.slice(0,t.text.lastIndexOf(
":")+1);return[...o.map(c=>dm(u+c.replace(/^__traceiter_/,""),t,e,r,c)),s]}a(YS,"expand");function hm(t){return/[*?[]/.test(t)}a(hm,"isPattern");function JS(t,e,r){
let n=Vr.functions;if(!(t.name!=="kretprobe"||!n.includes(e.function))&&!J(r.bpftrace,Vr.before))return`bpftrace before ${Vr.before} refuses a kretprobe on ${e.
function}, because it might lock up the system`}a(JS,"bannedKretprobe");function ae(t,e,r){let n=[{node:t,entered:!1}];for(let s=n.pop();s;s=n.pop()){let{node:i,entered:o}=s;if(o){r?.(i);continue}e(i),r&&n.push({node:i,entered:!0});
let u=Hc(i);for(let c=u.length-1;c>=0;c--){let l=u[c];l&&n.push({node:l,entered:!1})}}}a(ae,"walk");function Hc(t){switch(t.kind){case"preprocessor":case"c-defi\
nition":case"config":case"import":case"attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"ide\
ntifier":case"variable":case"sizeof":return[];case"map-declaration":return Er(t.maxEntries);case"macro":case"subprogram":return[t.body];case"probe":return[...t.
attachPoints,...Er(t.predicate),t.body];case"block":return[...t.statements,...Er(t.value)];case"expression-statement":return[t.expression];case"assignment":return[
t.value,t.target];case"let":return[...Er(t.value),t.variable];case"if":return[t.condition,t.then,...Er(t.else)];case"unroll":return[t.count,t.body];case"while":
return[t.condition,t.body];case"for-map":return[t.map,t.variable,t.body];case"for-range":return[t.from,t.to,t.variable,t.body];case"jump":return Er(t.value);case"\
map":return t.keys??[];case"call":return t.arguments;case"member":return[t.object];case"index":return[t.object,...t.index];case"unary":case"update":case"cast":return[
t.operand];case"binary":return[t.left,t.right];case"ternary":return[t.condition,...Er(t.then),t.else];case"tuple":return t.elements;case"record":return t.fields.
map(e=>e.value);case"block-expression":return[t.block];case"if-expression":return[t.statement];default:return XS(t)}}a(Hc,"childrenOf");function Er(t){return t?
[t]:[]}a(Er,"optional");function XS(t){throw new TypeError(`Not a node of the tree: ${JSON.stringify(t)}`)}a(XS,"unreachable");function gm(t){let e=new Map,r=new Map;for(let n of t.items)n.kind==="macro"&&e.set(n.name,[...e.get(n.name)??[],n]),n.kind==="subprogram"&&r.set(n.name,n);return{
macros:e,subprograms:r}}a(gm,"callablesOf");function _m(t,e){let r=e.macros.get(t.name);return r===void 0?e.subprograms.get(t.name):[...r].reverse().find(n=>mm(
n,t,!0))??r.find(n=>mm(n,t,!1))}a(_m,"calleeOf");function mm({parameters:t},e,r){return t.length!==e.arguments.length?!1:t.every((n,s)=>{let i=e.arguments[s];return n.
startsWith("@")?es(i):n.startsWith("$")?i?.kind==="variable":!r||!(es(i)||i?.kind==="variable")})}a(mm,"takes");function es(t){return t?.kind==="map"&&t.keys===
void 0}a(es,"isWholeMap");var Ut="bpftrace manual, builtins: read from the current task, which stays while interrupts are off",eo="bpftrace 0.24 and later, standard library: read from th\
e current task",Fc="bpftrace manual, builtins: goes on between two events",at="bpftrace manual, builtins: belongs to what the probe fires on",QS=[{name:"pid",sharing:"\
shared",fixed:"nested",source:`${Ut}; the threads of a process share it`},{name:"tid",sharing:"per-thread",fixed:"nested",source:Ut},{name:"curtask",sharing:"pe\
r-thread",fixed:"nested",source:Ut},{name:"comm",sharing:"shared",fixed:"nested",source:`${Ut}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"n\
ested",source:Ut},{name:"gid",sharing:"shared",fixed:"nested",source:Ut},{name:"username",sharing:"shared",fixed:"nested",source:Ut},{name:"cgroup",sharing:"sha\
red",fixed:"nested",source:Ut},{name:"ppid",sharing:"shared",fixed:"nested",source:eo},{name:"pcomm",sharing:"shared",fixed:"nested",source:eo},{name:"leader_co\
mm",sharing:"shared",fixed:"nested",source:eo},{name:"leader_tid",sharing:"shared",fixed:"nested",source:eo},{name:"cpu",sharing:"per-cpu",fixed:"nested",source:"\
bpftrace manual, builtins: bpf_get_smp_processor_id()"},{name:"numaid",sharing:"shared",fixed:"nested",source:"bpftrace manual, builtins: the node of this CPU"},
{name:"ncpus",sharing:"shared",fixed:"run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpft\
race manual, builtins: the process that -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${at}: the nested program has another name`},{name:"pr\
obetype",sharing:"shared",fixed:"event",source:at},{name:"func",sharing:"shared",fixed:"event",source:`${at}: other CPUs are in the same function`},{name:"userm\
ode",sharing:"shared",fixed:"event",source:`${at}: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Fc},{name:"elapsed",sharing:"unknown",
fixed:"event",source:Fc},{name:"jiffies",sharing:"unknown",fixed:"event",source:Fc},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builti\
ns: another number each time"},{name:"retval",sharing:"unknown",fixed:"event",source:at},{name:"args",sharing:"unknown",fixed:"event",source:at},{name:"ctx",sharing:"\
unknown",fixed:"event",source:at},{name:"kstack",sharing:"unknown",fixed:"event",source:`${at}: the nested program's stack is deeper`},{name:"ustack",sharing:"u\
nknown",fixed:"event",source:at},...Array.from({length:10},(t,e)=>({name:`arg${e}`,sharing:"unknown",fixed:"event",source:at})),...Array.from({length:10},(t,e)=>({
name:`sarg${e}`,sharing:"unknown",fixed:"event",source:at}))],bm=new Set(["cgroupid","kaddr","pton"]),ym=new Set("% / & >> == != < > <= >= && ||".split(" ")),e1=new Map(
QS.map(t=>[t.name,t]));function km(t){return e1.get(t.replace(/^__builtin_/,""))}a(km,"builtinNamed");var no={sharing:"shared",text:"",bound:!0,constant:!0},wm={sharing:"shared",text:"*",bound:!1,constant:!1};function xm(t){return{...t,bound:!1,constant:!1}}a(xm,
"intervalKey");var t1=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,r1=/^(u?int64(_t)?|unsigned long|long|size_t)$/,ro=8,vm=500,Dc={sharing:"shared",bound:!0,
constant:!0},qc={sharing:"shared",bound:!0,constant:!1},ts={sharing:"unknown",text:"?",bound:!1,constant:!1};function Sm(t,e){let[r]=t;if(r===void 0)return no;let n={
parts:vm};if(t.length>1)return Or(t.map(i=>rn(i,e,0,n)));let s=rn(r,e,0,n);return{...s,text:s.text.replace(/^\((.*)\)$/s,"$1")}}a(Sm,"classifyKey");function Am(t,e){
let r=[t,e].map(n=>rn(n,void 0,0,{parts:vm}));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}a(Am,"isSameKey");function rn(t,e,r,n){if(n.parts--<=0)return ts;
let s=a(i=>rn(i,e,r,n),"again");switch(t.kind){case"integer":return{...Dc,text:n1(t.text)};case"float":case"string":return{...Dc,text:t.text};case"duration":case"\
positional":return{...qc,text:t.text};case"boolean":return{...Dc,text:t.value?"1":"0"};case"sizeof":return{...qc,text:`${t.name}(${t.text.replace(/\s+/g,"")})`};case"\
identifier":case"variable":{let i=r<ro?e?.resolve(t.name):void 0;return i!==void 0?rn(i.value,i.scope,r+1,n):t.kind==="variable"?{...ts,text:t.name}:zc(t.name)}case"\
call":return s1(t,s)??to(t);case"tuple":{let i=Or(t.elements.map(s));return{...i,text:`(${i.text})`}}case"record":{let i=Or(t.fields.map(o=>s(o.value)));return{
...i,text:`(${i.text})`}}case"member":{let i=e&&r<ro?Em(t,e):void 0;return i===void 0?to(t):rn(i.value,i.scope,r+1,n)}case"cast":{let i=s(t.operand);return r1.test(
t.type)?i:{...i,constant:!1,text:`(${t.type})${i.text}`}}case"unary":{if(t.operator==="*")return to(t);let i=s(t.operand),o=t.operator==="!"?"shared":i.sharing;
return{...i,sharing:o,text:`${t.operator}${i.text}`}}case"binary":{let i=[s(t.left),s(t.right)],o=Or(i),u=ym.has(t.operator)?"shared":o.sharing;return{...o,sharing:u,
constant:!1,text:`(${i.map(c=>c.text).join(t.operator)})`}}case"ternary":{let{condition:i,then:o=i,else:u}=t,c=Or([s(o),s(u)]),l=Or([s(i),c]);return{...l,sharing:c.
sharing,constant:!1,text:`(${l.text}?)`}}case"map":case"index":case"update":case"block-expression":case"if-expression":return to(t)}}a(rn,"classify");function to(t){
let e=new Set;return ae(t,r=>{r.kind==="variable"&&e.add(r.name)}),e.size===0?ts:{...ts,text:`?${[...e].sort().join("")}`}}a(to,"unknownKey");function n1(t){let e=t1.
exec(t)?.[1];return e===void 0||e.length>40?t:String(BigInt(e.replaceAll("_","")))}a(n1,"writeInteger");function zc(t){let e=km(t);if(e===void 0)return ts;let{sharing:r,
fixed:n}=e,s=n==="event"?"?":t.replace(/^__builtin_/,"");return{sharing:r,text:s,bound:n!=="event",constant:!1}}a(zc,"classifyBuiltin");function s1({name:t,arguments:e},r){
if(bm.has(t)){let s=Or(e.map(r));return s.constant?{...qc,text:`${t}(${s.text})`}:void 0}if(e.length===0)return zc(t);let[n]=e;if(!(t!=="pid"&&t!=="tid"||n?.kind!==
"identifier"))return{...zc(t),text:`${t}(${n.name})`}}a(s1,"classifyCall");function Em({object:t,name:e},r,n=0){if(n>=ro)return;let s={value:t,scope:r};for(let i=0;i<
ro&&s!==void 0;i++){let{value:o,scope:u}=s;if(o.kind==="tuple"||o.kind==="record"){let c=o.kind==="tuple"?o.elements.find((l,p)=>String(p)===e):o.fields.find(l=>l.
name===e)?.value;return c&&{value:c,scope:u}}o.kind==="member"?s=Em(o,u,n+1):s=o.kind==="variable"||o.kind==="identifier"?u.resolve(o.name):void 0}}a(Em,"partOf");
function Or(t){let e=a(n=>t.some(s=>s.sharing===n),"has");return{sharing:e("per-thread")?"per-thread":e("per-cpu")?"per-cpu":e("unknown")?"unknown":"shared",text:t.
map(n=>n.text).join(","),bound:t.every(n=>n.bound),constant:t.every(n=>n.constant)}}a(Or,"combine");function Om(t,e){return t.text!==e.text||!(t.bound&&e.bound)}
a(Om,"keysMayDiffer");var rs=class{static{a(this,"Scope")}#e;#t;#r=new Map;#n=[];constructor(e,r,n){this.#e=r,this.#t=o1(e,n)}set(e,r){let n=this.#e.get(e);if(n?.value.kind==="variab\
le")return n.scope.#i(n.value.name);if(r===void 0||this.#t.has(e))return this.#i(e);this.#r.has(e)||this.#n.push(e),this.#r.set(e,r)}#i(e){this.#t.add(e),this.#r.
delete(e)}inBranch(e){this.#s(e)}inEither(e,r){let n=this.#s(e),s=this.#s(r);for(let[i,o]of n)s.has(i)&&this.set(i,o)}#s(e){let r=this.#n.length;e();let n=new Map;
for(let s of this.#n.splice(r)){let i=this.#r.get(s);i!==void 0&&n.set(s,i),this.#r.delete(s)}return n}resolve(e){let r=this.argument(e);if(r!==void 0)return r;
let n=this.#r.get(e);return n&&{value:n,scope:this}}argument(e){let r=this.#e.get(e);for(;r!==void 0&&i1(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)
break;r=n}return r}};function i1(t){return t.kind==="variable"||t.kind==="identifier"||t.kind==="map"&&t.keys===void 0}a(i1,"isName");function o1(t,e){let r=new Map,
n=new Set(e),s=a((i,o)=>{let u=r.get(i);u===void 0?r.set(i,o):Am(u,o)||n.add(i)},"note");return ae(t,i=>{i.kind==="assignment"&&i.target.kind==="variable"&&(i.operator===
"="?s(i.target.name,i.value):n.add(i.target.name)),i.kind==="let"&&i.value!==void 0&&s(i.variable.name,i.value),i.kind==="update"&&i.operand.kind==="variable"&&
n.add(i.operand.name),(i.kind==="for-map"||i.kind==="for-range")&&n.add(i.variable.name)}),n}a(o1,"changingVariables");var a1=5e3,u1=64,c1=new Set(["integer","string","boolean","duration"]);function Nm(t,e,r,n){let s=new Bc(new rs(t,new Map,n),r,n);return e!==void 0&&s.visit(e),
s.visit(t),s.tooDeep===void 0?{effects:s.effects}:{effects:s.effects,tooDeep:s.tooDeep}}a(Nm,"effectsOf");var Bc=class{static{a(this,"EffectReader")}effects=[];tooDeep;#e=0;#t;#r=[];#n;#i;#s;constructor(e,r,n){
this.#t=e,this.#s=n,this.#i=r}visit(e){switch(e.kind){case"assignment":if(e.target.kind==="map")return this.#m(e.target,e.value,e.operator,e.span);this.#o(e),e.
target.kind==="variable"&&this.#t.set(e.target.name,e.operator==="="?e.value:void 0);return;case"let":this.#o(e),e.value!==void 0&&this.#t.set(e.variable.name,e.
value);return;case"if":return this.#u(e);case"while":return this.visit(e.condition),this.#t.inBranch(()=>this.visit(e.body));case"for-map":return this.#t.inBranch(
()=>this.visit(e.body));case"for-range":return this.visit(e.from),this.visit(e.to),this.#t.inBranch(()=>this.visit(e.body));case"variable":case"identifier":return this.#g(
e);case"call":return this.#p(e);case"update":this.visit(e.operand),e.operand.kind==="map"&&this.#c("assign",e.operand,e.span,{plain:!0}),e.operand.kind==="varia\
ble"&&this.#t.set(e.operand.name,void 0);return;case"binary":return this.visit(e.left),e.operator!=="&&"&&e.operator!=="||"?this.visit(e.right):this.#t.inBranch(
()=>this.visit(e.right));case"ternary":{let{condition:r,then:n,else:s}=e;return this.visit(r),n!==void 0&&this.#t.inBranch(()=>this.visit(n)),this.#t.inBranch(()=>this.
visit(s))}default:return this.#o(e)}}#o(e){for(let r of Hc(e))this.visit(r)}#u({condition:e,then:r,else:n}){if(this.visit(e),n===void 0)return this.#t.inBranch(
()=>this.visit(r));this.#t.inEither(()=>this.visit(r),()=>this.visit(n))}#m(e,r,n,s){this.#y(e);let i=r.kind==="identifier"?this.#t.argument(r.name):void 0,o=i?.
value??r;if(n!=="="||o.kind!=="call"||!xi.has(o.name)){this.visit(r);let u=n!=="="||c1.has(o.kind);return this.#c("assign",e,s,{plain:u})}this.#a(i,()=>{for(let u of o.
arguments)this.visit(u)}),this.#c("aggregate",e,s,{aggregation:o.name})}#g(e){let{name:r,span:n}=e,s=this.#t.argument(r);if(s!==void 0)return this.#a(s,()=>this.
visit(s.value));if(e.kind!=="variable"){if(this.#i.macros.has(r))return this.#p({kind:"call",name:r,nameSpan:n,arguments:[],span:n});Vu.has(r)&&this.effects.push(
{kind:"stack",span:this.#h(n)})}}#p(e){let r=_m(e,this.#i);if(r!==void 0&&!this.#r.includes(r))return this.#d(r,e);if(e.name==="delete")return this.#_(e);for(let i of e.
arguments)this.visit(i);let[n]=e.arguments.map(i=>this.#f(i).value),s=this.#h(e.span);(e.name==="clear"||e.name==="zero")&&n?.kind==="map"&&this.effects.push({kind:"\
reset",function:e.name,map:this.#b(n),span:s}),Pd.has(e.name)&&this.effects.push({kind:"output",function:e.name,span:s}),Vu.has(e.name)&&this.effects.push({kind:"\
stack",span:s})}#_(e){for(let i of e.arguments)this.visit(i);let r=e.arguments.map(i=>this.#f(i)),n=r[0]?.value,s=e.arguments[1];if(es(n)&&s!==void 0&&!es(s))return this.#c(
"delete",{...n,keys:[s]},e.span);for(let i of r){let{value:o}=i;o.kind==="map"&&this.#a(i,()=>this.#c("delete",o,e.span))}}#f(e){return(e.kind==="identifier"?this.#t.
argument(e.name):void 0)??{value:e,scope:this.#t}}#d(e,r){let n=new Map;if(e.kind==="macro")e.parameters.forEach((i,o)=>{let u=r.arguments[o];u!==void 0&&n.set(
i,{value:u,scope:this.#t})});else for(let i of r.arguments)this.visit(i);if(++this.#e>a1||this.#r.length>=u1){this.tooDeep??=this.#h(r.span);return}let s=this.#n===
void 0;s&&(this.#n=r.span),this.#r.push(e),this.#l(new rs(e.body,n,this.#s),()=>this.visit(e.body)),this.#r.pop(),s&&(this.#n=void 0)}#l(e,r){let n=this.#t;this.#t=
e,r(),this.#t=n}#a(e,r){this.#l(e?.scope??this.#t,r)}#c(e,r,n,{aggregation:s,plain:i=!1}={}){let o=r.keys??[],u=Sm(o,this.#t);this.effects.push({kind:"map",change:e,
...s===void 0?{}:{aggregation:s},map:this.#b(r),key:s!==void 0&&Ur.has(s)?xm(u):u,keys:o,...i?{plain:i}:{},span:this.#h(n)})}#y(e){for(let r of e.keys??[])this.
visit(r)}#b(e){let r=this.#t.argument(e.name)?.value;return r?.kind==="map"?r.name:e.name}#h(e){return this.#n??e}};function Im(t,e){return e.unknown!==void 0&&ye(t,e.unknown)?!1:e.newerThan!==void 0&&J(e.newerThan,t)?!0:!ye(t,e)}a(Im,"refuses");function Tm(t){return t.newerThan===
void 0?`bpftrace ${bi(t)}`:`a bpftrace newer than ${t.newerThan}`}a(Tm,"describeBound");var l1=$m("call"),p1=$m("word"),f1=new Map(fi.map(t=>[t.name,{...t,name:`the stack mode \`${t.name}\``}])),d1=new Map(di.map(t=>[t.name,{...t,name:`the setting \
\`${t.name}\``}]));function $m(t){let e=new Map;for(let{names:r,least:n=0,most:s=Number.POSITIVE_INFINITY,...i}of li)if(i.use===t)for(let o of r){let u=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",c=t==="word"?`the builtin \`${o}\``:`\`${o}()\`${u}`;e.set(o,[...e.get(o)??[],{bound:{...i,name:c},least:n,most:s}])}
return e}a($m,"rowsByName");function Cm(t,e){switch(t.kind){case"call":{if(e.call(t.name))return[];let r=t.arguments.length;return[...(l1.get(t.name)??[]).filter(
s=>r>=s.least&&r<=s.most).map(({bound:s})=>({bound:s,span:t.span})),...h1(t,e)]}case"identifier":return e.word(t.name)?[]:/^sarg\d+$/.test(t.name)?[{bound:pi,span:t.
span}]:(p1.get(t.name)??[]).map(({bound:r})=>({bound:r,span:t.span}));case"config":return t.settings.flatMap(({name:r,span:n})=>{let s=d1.get(r.toLowerCase().replace(
/^bpftrace_/,""));return s===void 0?[]:[{bound:s,span:n}]});default:return[]}}a(Cm,"builtinUses");function h1(t,e){return t.name!=="kstack"&&t.name!=="ustack"?[]:
t.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!e.word(r.name)?f1.get(r.name):void 0;return n===void 0?[]:[{bound:n,span:r.span}]})}a(h1,"stackModes");function Pm(t){
let e=new Set,r=new Set,n=!1,s=!1;for(let i of t.items){if(i.kind==="macro"||i.kind==="subprogram"){e.add(i.name),r.add(i.name);for(let o of i.parameters)r.add(
o)}if(i.kind==="import"&&(s=!0),i.kind==="preprocessor"){let o=/^\s*#\s*define\s+(\w+)/.exec(i.text)?.[1];if(n||=/^\s*#\s*include\b/.test(i.text),o!==void 0)for(let u of[
e,r])u.add(o)}if(i.kind==="c-definition")for(let[o]of i.text.matchAll(/\w+/g))r.add(o)}return{call:a(i=>s||e.has(i),"call"),word:a(i=>s||n||r.has(i),"word")}}a(
Pm,"ownNames");function m1(t,e){return t.kind===e}a(m1,"isOfKind");function E(t,e,r){return{feature:e,kind:t,find:a((s,i)=>{let o=m1(s,t)&&r(s,i);return o===!0?s.span:o||void 0},
"find")}}a(E,"on");var Ae=a(()=>!0,"always"),Zc=[E("config","config-block",Ae),E("config","config-word",t=>t.settings.find(({value:e})=>g1.test(e))?.span),E("su\
bprogram","subprogram",Ae),E("macro","macro",Ae),E("map-declaration","map-declaration",Ae),E("map-declaration","percpuarray-declaration",t=>t.type==="percpuarra\
y"),E("import","import",Ae),E("call","import",t=>t.name==="import"),E("c-definition","attribute-behind",t=>_1(t).includes(Lm)),E("c-definition","attribute-befor\
e",t=>(t.text.split("{",1)[0]??"").includes(Lm)),E("attach-point","named-probe",t=>t.name?.span),E("attach-point","spaced-attach-point",t=>t.spaced),E("attach-p\
oint","kprobe-module",t=>Mm(t,"kprobe","kretprobe")&&t.place.form==="kernelFunction"&&t.place.module?.span),E("attach-point","raw-module",({place:t})=>t.form===
"rawTracepoint"&&t.module?.span),E("attach-point","source-line",({place:t})=>t.form==="sourceLine"),E("attach-point","interval-duration",({place:t})=>t.form==="\
timer"&&t.unit===void 0),E("attach-point","watchpoint-argument",({place:t})=>t.form==="watchpoint"&&t.argument!==void 0),E("let","let",Ae),E("let","typeof",t=>t.
type!==void 0&&so.test(t.type)),E("discard","discard",Ae),E("block-expression","block-expression",Ae),E("if-expression","block-expression",Ae),E("block","block-\
expression",t=>t.statements.find(e=>e.kind==="block")?.span),E("if","else-if",t=>t.else?.kind==="if"&&t.else.span),E("if","bare-condition",(t,e)=>ns(t,t.condition,
e)),E("while","bare-condition",(t,e)=>ns(t,t.condition,e)),E("unroll","bare-condition",(t,e)=>ns(t,t.count,e)),E("for-map","bare-condition",(t,e)=>ns(t,t.variable,
e)),E("for-range","bare-condition",(t,e)=>ns(t,t.variable,e)),E("while","while",Ae),E("unroll","unroll-expression",({count:t})=>!["integer","positional"].includes(
t.kind)&&t.span),E("for-map","for-map",Ae),E("for-range","for-range",Ae),E("jump","jump-in-for",(t,e)=>e.inFor),E("jump","return-value",t=>t.value?.span),E("int\
eger","digit-separator",t=>/^\d[\d_]*_/.test(t.text)),E("integer","separated-hex",t=>/^0x.*_/i.test(t.text)),E("integer","exponent",t=>/^\d+e\d/i.test(t.text)),
E("integer","integer-suffix",t=>!/^0x/i.test(t.text)&&/[ul]+$/i.test(t.text)),E("duration","duration",Ae),E("record","record",Ae),E("tuple","tuple",Ae),E("tuple",
"short-tuple",t=>t.elements.length<2),E("tuple","trailing-comma",(t,{script:e})=>{let r=t.elements.at(-1);return r!==void 0&&Fm(e.text.slice(r.span.end,t.span.end)).
includes(",")}),E("unary","address-of",t=>t.operator==="&"),E("unary","comptime",t=>t.operator==="comptime"),E("binary","readable-aggregation",({left:t,right:e},r)=>Hm(
e)&&jc(r,t)||Hm(t)&&jc(r,e)),E("ternary","empty-middle",t=>t.then===void 0),E("cast","readable-aggregation",({operand:t},e)=>jc(e,t)),E("cast","double-pointer",
t=>t.type.endsWith("**")),E("cast","array-cast",t=>!so.test(t.type)&&t.type.includes("[")),E("cast","enum-cast",t=>/^enum\b[^*[]*$/.test(t.type)),E("cast","type\
of",t=>so.test(t.type)),E("sizeof","sizeof",t=>t.name==="sizeof"),E("sizeof","offsetof",t=>t.name==="offsetof"),E("sizeof","subfield-offset",t=>t.name==="offset\
of"&&/,[\s\w]*\.[^,]*$/.test(t.text)),E("sizeof","typeinfo",t=>t.name==="typeinfo"),E("sizeof","typeof",t=>so.test(t.text)),E("member","args-dot",t=>t.operator===
"."&&Rm(t.object)),E("identifier","raw-arguments",(t,{probe:e})=>Rm(t)&&e?.attachPoints.some(r=>Mm(r,"rawtracepoint"))),E("member","dot-dereference",({operator:t,
object:e},r)=>t==="."&&b1(e,r)),E("map","tuple-key",t=>t.keys?.find(e=>e.kind==="tuple")?.span),E("call","exit-in-for",(t,e)=>t.name==="exit"&&e.inFor),E("call",
"indexed-print",t=>t.name==="print"&&Gc(t.arguments[0])&&t.span),E("call","delete-by-key",t=>{let[e,r]=t.arguments;return t.name==="delete"&&e?.kind==="map"&&!Gc(
e)&&r!==void 0&&r.kind!=="map"}),E("call","delete-several",t=>{let e=t.arguments.length>2||t.arguments.length===2&&Gc(t.arguments[0]);return t.name==="delete"&&
e}),E("assignment","delete-value",({value:t})=>io(t)&&t.span),E("let","delete-value",({value:t})=>t!==void 0&&io(t)&&t.span),E("if","delete-value",({condition:t})=>io(
t)&&t.span),E("call","delete-value",t=>t.arguments.find(io)?.span)],Lm="__attribute__",so=/^\s*typeof\b/,g1=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function _1(t){
return t.text.slice(t.text.lastIndexOf("}")+1)}a(_1,"behindBody");function Mm(t,...e){let r=ot(t.provider);return r!==void 0&&e.includes(r.provider.name)}a(Mm,"\
provides");function ns(t,e,{script:r}){return!Fm(r.text.slice(t.span.start,e.span.start)).includes("(")}a(ns,"isBare");function Fm(t){return t.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
"")}a(Fm,"withoutComments");function Rm(t){return t.kind==="identifier"&&t.name==="args"}a(Rm,"isArguments");function b1(t,{pointers:e}){return t.kind==="identi\
fier"?t.name==="curtask":Uc(t)||t.kind==="variable"&&e().has(t.name)}a(b1,"isPointer");function Uc(t){return t.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(
t.type)}a(Uc,"isPointerCast");function Dm(t){let e=new Set,r=new Set;return ae(t,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(Uc(n.value)?e:r).add(n.
target.name),n.kind==="let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==void 0&&Uc(n.value)?e:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-ra\
nge")&&r.add(n.variable.name)}),new Set([...e].filter(n=>!r.has(n)))}a(Dm,"pointersOf");function Gc(t){return t?.kind==="map"&&t.keys!==void 0}a(Gc,"isEntry");function io(t){
return t.kind==="call"&&t.name==="delete"}a(io,"isDelete");function Hm({kind:t}){return y1.has(t)}a(Hm,"isNumber");var y1=new Set(["integer","boolean","position\
al","identifier","unary","binary","cast","sizeof","call"]);function jc({maps:t},e){return e.kind==="map"&&(t.get(e.name)?.use??"plain")!=="plain"?e.span:void 0}
a(jc,"aggregation");function qm(t){let e=[],r=new Set,n=new Set,s;return ae(t.body,i=>{i.kind==="block"&&e.push(new Set),(i.kind==="for-map"||i.kind==="for-range")&&n.add(i.variable),
i.kind==="let"&&n.add(i.variable),i.kind==="assignment"&&i.operator==="="&&n.add(i.target),!(i.kind!=="variable"||e.some(o=>o.has(i.name)))&&(n.has(i)?e.at(-1)?.
add(i.name):r.has(i.name)&&(s??=i.span))},i=>{if(i.kind==="block")for(let o of e.pop()??[])r.add(o)}),s}a(qm,"outerVariable");var k1=new Map(Zc.map(({kind:t})=>[t,Zc.filter(e=>e.kind===t)]));function Gm(t,e){let r=new Map,n=a((u,c)=>{r.has(u)||r.set(u,c)},"note"),s=a((u,c)=>{c!==void 0&&
n(gi[u],c)},"noteFeature"),i=Pm(t),o=t.items.some(u=>u.kind==="macro"||u.kind==="import");for(let u of t.items){let c=0,l=0,p,f=a(()=>p??=Dm(u),"pointers"),h=u.
kind==="probe"?{probe:u}:{},m={script:t,maps:e,inFor:!1,pointers:f,...h},g={...m,inFor:!0};ae(u,_=>{Bm(_)&&l++;for(let b of k1.get(_.kind)??[])s(b.feature,b.find(
_,c>0?g:m));if(l===0)for(let{bound:b,span:y}of Cm(_,i))n(b,y);zm(_)&&c++},_=>{zm(_)&&c--,Bm(_)&&l--}),u.kind==="probe"&&!o&&s("outer-variable",qm(u))}return s("\
several-begin",w1(t)),[...r].map(([u,c])=>({bound:u,span:c}))}a(Gm,"featureUses");function zm(t){return t.kind==="for-map"||t.kind==="for-range"}a(zm,"isFor");function Bm(t){
return t.kind==="if"&&t.condition.kind==="unary"&&t.condition.operator==="comptime"}a(Bm,"isFolded");function w1(t){let e=new Set;for(let r of t.items)for(let n of r.
kind==="probe"?r.attachPoints:[]){let s=ot(n.provider)?.provider.name;if(!(s!=="begin"&&s!=="end")){if(e.has(s))return n.span;e.add(s)}}}a(w1,"secondBegin");function jm(t,e){
return t.flatMap(({bound:r,span:n})=>{let s=x1(r,e);return s===void 0?[]:[{verdict:"refused",rule:"unsupported-syntax",span:n,why:s}]})}a(jm,"refusedFeatures");
function x1(t,e){if(Im(e.bpftrace,t))return`${t.name} needs ${Tm(t)}`;if(t.kernel!==void 0&&!J(e.kernel,t.kernel))return`${t.name} needs Linux ${t.kernel} and l\
ater`}a(x1,"whyRefused");function oo(t){let e=t.body.statements,r=e.findIndex(l=>l.kind==="if"&&Um(l)!==void 0),n=e[r],s=e[r+1];if(n?.kind!=="if"||s===void 0||t.body.value!==void 0)return;
let i=Um(n);if(i===void 0||Wm(s,i)!==1)return;let o=e.slice(r+2);if(e.slice(0,r).some(l=>ao(l,i))||!["down","left"].includes(ss(o,i,"up")))return;let c=o.at(-1);
if(c!==void 0)return{map:i,covered:{start:s.span.end,end:c.span.end}}}a(oo,"scriptGuardOf");function Um(t){let{condition:e}=t;if(t.else!==void 0||e.kind!=="bina\
ry"||e.operator!==">"||!Km(e.left)||de(e.right)!==0)return;let r=t.then.statements.at(-1);if(r?.kind!=="jump"||r.keyword!=="return")return;let n=e.left.name;return t.
then.statements.some(s=>ao(s,n))?void 0:n}a(Um,"testedGuard");function Km(t){let e=t.kind==="map"&&t.keys?.length===1?t.keys[0]:void 0;return e?.kind==="identif\
ier"&&e.name==="cpu"}a(Km,"isPerCpu");function Wm(t,e){if(t.kind!=="assignment"||t.operator!=="=")return;let{target:r,value:n}=t;if(!(r.kind==="map"&&r.name===e&&
Km(r))||n.kind!=="call"||n.name!=="sum"||n.arguments.length!==1)return;let s=n.arguments[0];return s===void 0?void 0:de(s)}a(Wm,"change");function de(t){if(t.kind===
"unary"&&t.operator==="-"){let e=de(t.operand);return e===void 0?void 0:-e}if(t.kind==="cast")return de(t.operand);if(!(t.kind!=="integer"||!/^\d+$/.test(t.text)))
return Number(t.text)}a(de,"integer");function ss(t,e,r){let n=r;for(let s of t){if(n==="broken"||n==="left")return n;n=Vm(s,e,n)}return n}a(ss,"follow");function Vm(t,e,r){
let n=Wm(t,e);if(n!==void 0)return r==="up"&&n===-1?"down":"broken";switch(t.kind){case"jump":return t.keyword!=="return"?r==="up"?r:"broken":r==="down"?"left":
"broken";case"expression-statement":return v1(t.expression)?r==="down"?"left":"broken":Zm(t,e,r);case"if":{if(r!=="up"||ao(t.condition,e)||Ym(t.condition))return"\
broken";let s=ss(t.then.statements,e,r),i=t.else===void 0?r:t.else.kind==="if"?Vm(t.else,e,r):ss(t.else.statements,e,r);return s==="left"?i:i==="left"||s===i?s:
"broken"}case"block":return ss(t.statements,e,r);case"unroll":case"while":case"for-map":case"for-range":{let s=r==="up"?ss(t.body.statements,e,r):"broken";return s===
"up"||s==="left"?"up":"broken"}case"assignment":case"let":return Zm(t,e,r)}}a(Vm,"step");function Zm(t,e,r){return r==="up"&&!ao(t,e)&&!Ym(t)?r:"broken"}a(Zm,"p\
lain");function v1(t){return t.kind==="call"&&t.name==="exit"}a(v1,"isExit");function ao(t,e){return Jm(t,r=>r.kind==="map"&&r.name===e)}a(ao,"mentions");function Ym(t){
return Jm(t,e=>e.kind==="call"&&e.name==="exit")}a(Ym,"mayExit");function Jm(t,e){let r=!1;return ae(t,n=>{r||=e(n)}),r}a(Jm,"some");function Xm(t,e){let r=new Map;for(let n of e){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let s=n.keys.length===0&&!Ur.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:eg(n),oneEntry:s})}for(let n of t.items){if(n.kind!=="map-declaration")continue;let s=Qm(n)?.kind,i=n.maxEntries===void 0?void 0:de(
n.maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...s===void 0?{}:{declared:s},...i===void 0?{}:{maxEntries:i}})}
return r}a(Xm,"readMaps");function Qm({type:t}){return Object.hasOwn(ju,t)?ju[t]:void 0}a(Qm,"declaredKind");function eg(t){return t.aggregation===void 0||!xi.has(
t.aggregation)?"plain":t.keys.length>0?"keyed-aggregation":t.aggregation==="count"?"scalar-count":"scalar-aggregation"}a(eg,"useOf");function tg(t){let r=t.items.
flatMap(n=>n.kind==="config"?n.settings:[]).filter(({name:n})=>Td.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d+$/.test(r.value)?Number(r.value):void 0}a(
tg,"maxMapKeys");function rg(t,e){let r=[],n=new Map;for(let s of e){if(s.kind!=="map"||s.change==="delete")continue;let i=n.get(s.map);if(i===void 0)n.set(s.map,
s);else{let o=S1(i,s);o!==void 0&&r.push({span:s.span,why:o})}}for(let s of t.items)s.kind==="map-declaration"&&r.push(...A1(s,n.get(s.map)));return r}a(rg,"map\
Conflicts");function S1(t,e){let{map:r}=t;if(t.keys.length===0!=(e.keys.length===0))return`${r} is used with a key and without one`;if(t.aggregation===e.aggregation)
return;let[n,s]=t.aggregation===void 0?[e,t]:[t,e];if(s.aggregation===void 0&&s.plain!==!0)return;let i=s.aggregation===void 0?"a plain value":`${s.aggregation}\
()`;return`${r} holds ${n.aggregation??""}(), so it cannot hold ${i} too`}a(S1,"whyNotBoth");function A1(t,e){let{map:r,span:n,type:s}=t,i=Qm(t);return i===void 0?
[{span:n,why:`no release has maps of the type \`${s}\``}]:!(e!==void 0&&(e.aggregation!==void 0||e.plain===!0))||i.uses.includes(eg(e))?[]:[{span:n,why:`${r} is\
 declared as \`${s}\`, which cannot hold what is assigned to it`}]}a(A1,"declarationConflicts");function ng(t){return t.map(e=>({verdict:"refused",rule:"unsuppo\
rted-syntax",...e}))}a(ng,"refusedMaps");var uo=class{static{a(this,"Seeds")}#e=new Set;#t=new Map;#r;constructor(e,r){this.#r=new Set(r.filter(E1).map(n=>n.map));for(let{effects:n,body:s}of e){for(let i of n)
i.kind==="map"&&i.change!=="delete"&&i.key.constant&&this.#e.add(sg(i.map,i.key.text));this.#n(s.statements)}}has(e){return e.change!=="aggregate"||Ur.has(e.aggregation??
"")||this.#r.has(e.map)?!1:this.#e.has(sg(e.map,e.key.text))&&e.key.constant?!0:e.key.text==="cpu"&&this.perCpu(e.map)}perCpu(e){return this.#t.has(e)&&!this.#r.
has(e)}#n(e){let r=new Set;for(let n of e)if(n.kind==="assignment"&&n.target.kind==="variable"&&n.operator==="=")de(n.value)===0&&r.add(n.target.name);else if(n.
kind==="let"&&n.value!==void 0)de(n.value)===0&&r.add(n.variable.name);else if(n.kind==="for-range"&&de(n.from)===0&&og(n.to))for(let s of ig(n.body.statements,
n.variable.name))this.#t.set(s,1/0);else n.kind==="unroll"?this.#i(n.body.statements,de(n.count)??0,r):n.kind==="block"&&this.#n(n.statements)}#i(e,r,n){let[s]=e;
if(s?.kind==="unroll"&&e.length===1){this.#i(s.body.statements,r*(de(s.count)??0),n);return}for(let i of n)if(r>0&&e.some(o=>O1(o,i)))for(let o of ig(e,i))this.#t.
set(o,r)}};function sg(t,e){return`${t}[${e}]`}a(sg,"entryId");function E1(t){return t.kind==="map"&&t.change==="delete"||t.kind==="reset"&&t.function==="clear"}
a(E1,"removes");function og(t){return t.kind==="cast"?og(t.operand):t.kind==="identifier"&&t.name==="ncpus"}a(og,"isNcpus");function ig(t,e){return t.flatMap(r=>{
if(r.kind!=="assignment"||r.target.kind!=="map")return[];let[n,...s]=r.target.keys??[];return n!==void 0&&s.length===0&&Kc(n,e)?[r.target.name]:[]})}a(ig,"seede\
dBy");function Kc(t,e){return t.kind==="cast"?Kc(t.operand,e):t.kind==="variable"&&t.name===e}a(Kc,"isVariable");function O1(t,e){return t.kind==="expression-st\
atement"&&t.expression.kind==="update"?t.expression.operator==="++"&&Kc(t.expression.operand,e):t.kind==="assignment"&&t.operator==="+="&&t.target.kind==="varia\
ble"&&t.target.name===e&&de(t.value)===1}a(O1,"increments");var cg=/\$[A-Za-z_]\w*/g,N1=/@\w*/g,I1=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,T1=/\bcpu\b/,$1=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,co=class{static{
a(this,"Unread")}#e;#t;#r;#n;#i;mayTriggerGuard;constructor({unread:e,text:r,items:n}){this.#e=e,this.#t=r;let s=e.map(o=>ag(r,o));this.#r=new Set(s.flatMap(o=>o.
match(cg)??[]));let i=e.filter(o=>!n.some(u=>u.span.start<=o.start&&o.end<=u.span.end)).map(o=>ag(r,o)).filter(o=>I1.test(o)).map(o=>o.match(N1)??[]);this.#n=new Set(
i.flat()),this.#i=i.some(o=>o.length===0),this.mayTriggerGuard=s.some(o=>$1.test(o)||Oe.functions.some(u=>o.includes(u)))}get any(){return this.#e.length>0}within({
start:e,end:r}){return this.#e.some(n=>n.start>=e&&n.end<=r)}mayGuard(e){return this.within(e)&&T1.test(this.#t.slice(e.start,e.end))}mayDeclare(e){return this.#i||
this.#n.has(e)}get variables(){return this.#r}};function lg(t){return t.search(cg)!==-1}a(lg,"mentionsVariable");function ag(t,{start:e,end:r}){if(e<r)return t.
slice(e,r);let n=t.slice(Math.max(0,e-ug),e),s=t.slice(r,r+ug);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(s)?.[0]??"")}a(ag,"pieceOf");var ug=500;function lo(t,e=[]){let r=C1(t,e),n=gm(r),s=new co(r),i=r.items.filter(y=>y.kind==="probe").map(y=>({probe:y,phase:P1(y),...s.within(y.span)?{partial:!0}:{},...Nm(
y.body,y.predicate,n,s.variables)})),o=i.flatMap(y=>y.effects),u=Xm(r,o),c=i.flatMap(({phase:y,effects:k})=>y==="end"?[]:k.filter(w=>y==="attached"||w.kind==="r\
eset")),l=i.filter(y=>y.phase==="begin"),p=new uo(l.map(y=>({effects:y.effects,body:y.probe.body})),c),f=new Set(i.flatMap(y=>y.effects).flatMap(L1)),h=new Set(
c.filter(y=>y.kind==="reset").map(y=>y.map)),m=i.map(y=>{let k=y.phase==="attached"?oo(y.probe):void 0;return k!==void 0&&(s.any||p.perCpu(k.map))&&!h.has(k.map)&&
!f.has(k.map)?{...y,guard:k}:y}),g=tg(r),_={mapConflicts:rg(r,o),features:Gm(r,u)};return{script:t,imported:e,probes:m,maps:u,seeds:p,unread:s,..._,...g===void 0?
{}:{maxMapKeys:g}}}a(lo,"modelScript");function C1(t,e){if(e.length===0)return t;let r=[t.text],n=[],s=[...t.unread],i=t.text.length+1;for(let{script:o}of e){n.
push(...th(o.items,i));for(let u of o.unread)s.push({start:u.start+i,end:u.end+i});r.push(o.text),i+=o.text.length+1}return{...t,text:r.join(`
`),items:[...n,...t.items],unread:s}}a(C1,"withImports");function is(t,e){let r=t.script.text.length+1;if(!(e.start<r))for(let n of t.imported){let s=r+n.script.
text.length;if(e.start<=s)return{file:n,span:{start:e.start-r,end:e.end-r}};r=s+1}}a(is,"partAt");function P1(t){let e=t.attachPoints.map(r=>ot(r.provider)?.provider.
name);return e.length>0&&e.every(r=>r==="begin")?"begin":e.length>0&&e.every(r=>r==="end")?"end":"attached"}a(P1,"phaseOf");function L1(t){return t.kind==="map"&&
t.aggregation!=="sum"?[t.map]:[]}a(L1,"otherThanSum");function pg(t,e){return(t.maps.get(e)?.maxEntries??t.maxMapKeys??Id.entries)<=$d.entries}a(pg,"hasSingleBu\
cket");function Wc(t,e,r){let n=t.maps.get(e);if(!(t.unread.mayDeclare(e)||n===void 0&&t.unread.any))return n?.declared??vi(n?.use??"plain",r)}a(Wc,"kindOfMap");function fg(t,e,r){if(e.imported.length===0)return t;let n=a(({path:l,span:p,message:f})=>l===void 0||l===r?{span:p,message:f}:{path:l,span:p,message:f},"withou\
tOwn"),s=t.related.map(l=>n(l.path===void 0?Vc(l,e):l)),i=is(e,t.span);if(i===void 0)return{...t,related:s};let{file:o,span:u}=i,c={path:o.path,span:u,message:"\
in this imported file"};return{...t,span:o.statement,related:[n(c),...s]}}a(fg,"inItsFile");function Vc(t,e){let r=is(e,t.span);return r===void 0?t:{...t,path:r.
file.path,span:r.span}}a(Vc,"relatedInItsFile");function Nr(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}a(Nr,"nameOf");function Pt(t){return t.kind!=="bpftrace-process"}a(Pt,"isProgram");function po(t,e,r=!1){return e===void 0?{id:t,class:t}:{id:`${t} ${e}`,class:t,map:e,...r?{single:r}:
{}}}a(po,"lockOf");function Ie(t){return t.script===void 0?dg(t):`${dg(t)} of ${t.script}`}a(Ie,"describeLock");function dg(t){switch(t.class){case"bucket":return`\
bucket lock of ${t.map??"a map"}`;case"freelist":return`free-list lock of ${t.map??"the stack map"}`;case"lru":return`LRU list lock of ${t.map??"the stack map"}`;case"\
ringbuf":return"lock of bpftrace's ring buffer"}}a(dg,"describeOwnLock");var gg={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function fo(t,e){let r=[...jm(t.features,e),...ng(t.mapConflicts)],
n=[],{unread:s}=t,i=s.mayTriggerGuard&&ye(e.bpftrace,Oe);for(let l of t.probes){let p=l.guard===void 0&&s.mayGuard(l.probe.span),f=i||p?[]:R1(l,t,e);for(let h of l.
probe.attachPoints){let m=Rc(h,e);r.push(...m.refusals);for(let{name:g,provider:_,kind:b,site:y}of m.programs)n.push({name:g,probe:l.probe,attachPoint:h,provider:_.
name,kind:b,guard:yi(b,e.kernel),...y===void 0?{}:{site:y},...m.unresolved===void 0?{}:{unresolved:m.unresolved},operations:f})}}let o=M1(n,e),u=Wr.find(l=>l.target===
e.name);o!==void 0&&u!==void 0&&r.push({verdict:"refused",rule:"refused-probe",span:o.attachPoint.span,why:u.why});let c=o===void 0?{}:{bpftraceGuard:o.attachPoint};
return{target:e,programs:n,sweeps:B1(t,e),refusals:r,...c}}a(fo,"lowerScript");function M1(t,e){if(!ye(e.bpftrace,Oe))return;let r=Oe.functions;return t.find(({
kind:n,site:s})=>(n==="fentry"||n==="fexit")&&s!==void 0&&r.includes(s.function))}a(M1,"guardTrigger");var hg=new WeakMap;function R1(t,e,r){let n=hg.get(t)??new Map;
hg.set(t,n);let s=Yd(r),i=n.get(s)??H1(t,e,r);return n.set(s,i),i}a(R1,"operationsOn");function H1(t,e,r){let n=new Map,s=new Map;for(let i of t.effects){if(t.partial&&
i.kind==="map"&&lg(i.key.text))continue;let o=D1(i,e,r);if(o===void 0)continue;let{guard:u}=t,c=u!==void 0&&i.span.start>=u.covered.start&&i.span.end<=u.covered.
end,l=c?{...o,guardedBy:u.map}:o,p=`${l.operation} ${l.moment} ${c} ${l.locks.map(h=>h.id).join(" ")}`,f=`${p} ${l.key.bound} ${l.key.text}`;if(!n.has(f)){if(l.
key.constant){let h=s.get(p)??0;if(h===F1)continue;s.set(p,h+1)}n.set(f,l)}}return[...n.values()]}a(H1,"operationsOf");var F1=4;function D1(t,e,r){switch(t.kind){case"\
map":{let n=Wc(e,t.map,r.bpftrace);if(n===void 0)return;let s=Dn[n],i=t.change==="delete"?s.delete:s.update;if(i===void 0)return;let o=Si(t.change,r.bpftrace);return o===
"first-insert"&&(e.unread.any||e.seeds.has(t))?void 0:_g(t,t.map,i,o,t.key,e,r)}case"output":{let n=qn(r.bpftrace,r.kernel);return n&&mg(t,n,no,void 0)}case"sta\
ck":{let n=Ni(r.bpftrace);return n&&mg(t,n,z1,q1)}case"reset":return}}a(D1,"lowerEffect");var q1="the stack map",z1={sharing:"shared",text:"stack",bound:!1,constant:!1};
function mg(t,e,r,n){let s=gg[e].map(i=>po(i,n));return{span:t.span,operation:e,moment:"always",key:r,locks:s}}a(mg,"hiddenOperation");function _g({span:t},e,r,n,s,i,{
kernel:o}){let u=gg[r].map(f=>po(f,e,pg(i,e))),c=Ai[r];if(c===void 0)return{span:t,operation:r,moment:n,key:s,locks:u};let l=c.underBucket===void 0||!J(o,c.underBucket.
before),p={lock:po("freelist",e),moment:c.moment,underBucket:l};return{span:t,operation:r,moment:n,key:s,locks:u,freeList:p}}a(_g,"mapOperation");function B1(t,e){
return t.probes.flatMap(({phase:r,probe:n,effects:s})=>{if(r==="end")return[];let i=new Map;for(let o of s)o.kind==="reset"&&!i.has(`${o.function} ${o.map}`)&&i.
set(`${o.function} ${o.map}`,o);return[...i.values()].flatMap(o=>{let u=Wc(t,o.map,e.bpftrace),c=u&&Dn[u][Ei[o.function]];if(c===void 0)return[];let l=t.maps.get(
o.map)?.oneEntry===!0?no:wm,{freeList:p,...f}=_g(o,o.map,c,"always",l,t,e),h=o.function==="clear"&&p!==void 0?{freeList:p}:{};return[{kind:"bpftrace-process",name:`\
the bpftrace process, ${o.function==="clear"?"clearing":"zeroing"} ${o.map}`,probe:n,guard:"prog-active",operations:[{...f,...h}]}]})})}a(B1,"sweepsOf");var nn=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-syntax","sy\
ntax-error","unused-suppression"],Te=["error","warning","note"],Q=["certain","likely","possible"],$e=["hang","lost-updates","refused","unattachable","safe"];var bg=new WeakMap;function G1(t,e){let r=bg.get(t);return r===void 0&&(r=j1(t),bg.set(t,r)),e?r.keyed:r.locks}a(G1,"operationId");function j1({operation:t,moment:e,
guardedBy:r="",locks:n,freeList:s,key:i}){let o=[...n,...s===void 0?[]:[s.lock]].map(({id:c})=>c).join(" "),u=[t,e,r,o,i.sharing].join(`
`);return{locks:u,keyed:[u,i.bound,i.text].join(`
`)}}a(j1,"idsOf");function os(t,e){let r=new Map;for(let n of t){let s=n.kind==="bpftrace-process"?n.kind:e.site?U1(n):"";for(let i of n.operations){let o=`${s}\

${n.guard}
${G1(i,e.key)}`,u=r.get(o);u===void 0?r.set(o,[{program:n,operation:i}]):u.at(-1)?.program!==n&&u.push({program:n,operation:i})}}return[...r.values()]}a(os,"gro\
upTakers");function U1({site:t}){return t===void 0?"":`${t.function} ${t.edge}`}a(U1,"siteId");function Ee({outer:t}){return!Pt(t.program)}a(Ee,"isHeldByProcess");var Z1=2e6,as=class extends Error{static{a(this,"TooManyLocks")}constructor(){super("the scr\
ipt takes too many different locks on lock paths to look at every pair")}};function ho({programs:t,sweeps:e,target:r}){let n=t.filter(f=>f.guard!=="alone"&&f.operations.
length>0),s=n.filter(f=>Yc(f,r));if(s.length===0)return[];let i=[...n,...e],o=[],u=0,c=a((f,h,m)=>{let g=new Map;for(let _ of h){if(++u>Z1)throw new as;V1(o,{inners:f,
outers:_,oneLock:m},g,r)}},"nest"),l=os(i,{site:!1,key:!1});for(let f of os(s,{site:!0,key:!1}))c(f,l,!1);let p=K1(os(i,{site:!1,key:!0}));for(let f of os(s,{site:!0,
key:!0}))c(f,new Set(yg(f).flatMap(h=>p.get(h)??[])),!0);return o}a(ho,"lockEdges");function Yc(t,e){return kg(t,e)||t.site!==void 0&&Kd(t.site,e)}a(Yc,"firesOn\
LockPath");function yg([{operation:t}]){return[...t.locks,...t.freeList===void 0?[]:[t.freeList.lock]].map(({id:e})=>e)}a(yg,"lockIds");function K1(t){let e=new Map;
for(let r of t)for(let n of yg(r)){let s=e.get(n);s===void 0?e.set(n,[r]):s.push(r)}return e}a(K1,"groupByLock");function W1(t,e){return t.guard==="alone"||e.guard===
"alone"?!1:t.guard==="prog-active"?e.guard!=="prog-active":t.guard==="per-program"?t!==e:!0}a(W1,"mayRunInside");function kg(t,e){return Hn.kinds.includes(t.kind)&&
e.arch===Hn.arch}a(kg,"isNmi");function V1(t,{inners:e,outers:r,oneLock:n},s,i){let{operation:o}=r[0].operation,u=kg(e[0].program,i);s.has(o)||s.set(o,u?J1:Q1(e[0].
program.site,o,i));let c=s.get(o);if(c===void 0||c.held==="no")return;let l=eA(e,r);if(l===void 0)return;let{inner:p,outer:f}=l,{guardedBy:h}=p.operation;if(h!==
void 0&&h===f.operation.guardedBy)return;let m=f.operation.moment==="always"&&p.operation.moment==="always"?"always":"first-insert",g=rA(c.held==="held",f.operation,
p.operation);for(let _ of tA(f.operation,c))for(let b of p.operation.locks){if(_.id===b.id!==n||u&&X1.includes(b.class))continue;let y=n&&wg(_,f.operation,p.operation);
t.push({outer:f,held:_,inner:p,wanted:b,confidence:g,moment:m,sameKey:y,nmi:u,outers:r,inners:e})}if(n&&!u&&Y1(f.operation,p.operation,c)){let _=[f.operation.freeList,
p.operation.freeList],[b,y]=[_[0]?.lock,_[1]?.lock];if(b===void 0||y===void 0)return;t.push({outer:f,held:b,inner:p,wanted:y,sameKey:!0,nmi:u,outers:r,inners:e,
confidence:g==="certain"?"likely":g,moment:_.every(k=>k?.moment==="always")?m:"first-insert"})}}a(V1,"addNestings");function wg(t,e,r){return t.class!=="bucket"||
t.single===!0||!Om(e.key,r.key)}a(wg,"picksTheSame");function Y1(t,e,r){let n=t.freeList;if(n===void 0||n.lock.id!==e.freeList?.lock.id||!r.taken&&!r.locks.includes(
"freelist"))return!1;let[s]=t.locks;return!n.underBucket||s===void 0||!wg(s,t,e)}a(Y1,"meetsFreeList");var J1={held:"held",locks:[],taken:!1},X1=["ringbuf","fre\
elist"];function Q1(t,e,r){return t&&vr(t.function,t.edge,e,r)}a(Q1,"placeOf");function eA(t,e){for(let r of[t[0],t[1]])for(let n of[e[0],e[1]])if(r!==void 0&&n!==
void 0&&W1(r.program,n.program))return{inner:r,outer:n}}a(eA,"nestingPair");function tA(t,{locks:e,taken:r}){let n=e,s=t.locks.filter(o=>r||n.includes(o.class));
if(s.length>0)return s;let i=t.locks[0];return i===void 0?[]:[i]}a(tA,"heldLocks");function rA(t,e,r){let n=[e.key.sharing,r.key.sharing];return!t||n.includes("\
per-cpu")?"possible":n.every(s=>s==="shared")?"certain":"likely"}a(rA,"confidenceOf");function us(t,e,r){return lA(t).flatMap(n=>{let s=sA(n,e,r);return s===void 0?[]:[s]})}a(us,"findCycles");var nA=[!0,!1].flatMap(t=>["always","first-insert"].flatMap(
e=>Q.map(r=>({raw:t,moment:e,confidence:r}))));function sA(t,e,r){if(!(r!==void 0&&!t.some(r)))for(let n of nA){let s=t.filter(o=>(n.moment==="first-insert"||o.
moment==="always")&&Q.indexOf(o.confidence)<=Q.indexOf(n.confidence)&&(!n.raw||xg(o.held.class,e)&&xg(o.wanted.class,e))),i=r===void 0?oA(s,n.raw,e)??uA(s):aA(s,
r);if(i!==void 0)return{edges:i,verdict:n.raw?"hang":"lost-updates",confidence:n.confidence,moment:n.moment,recursive:i.length===1&&(i[0]?.sameKey===!0||i.every(
Ee)),probes:iA(t)}}}a(sA,"worstCycle");function iA(t){let e=new Set;for(let{outers:n,inners:s}of t)e.add(n).add(s);let r=new Set;for(let n of e)for(let{program:s}of n)
r.add(s.probe);return r}a(iA,"probesOf");function xg(t,e){return tt(t,e.kernel)==="raw"}a(xg,"isRaw");function oA(t,e,r){let n=t.filter(c=>c.held.id===c.wanted.
id),s=n.filter(c=>!c.sameKey&&!Ee(c)),i=s.find(c=>s.some(l=>vg(c,l)));if(i!==void 0)return[i];let o=n.filter(c=>!c.sameKey&&Ee(c));for(let c of o){let l=s.find(
p=>vg(c,p));if(l!==void 0)return[c,l]}let u=n.find(c=>(c.sameKey||Ee(c))&&(!e||c.held.class!=="bucket"||!J(r.kernel,Gr.from)));return u===void 0?void 0:[u]}a(oA,
"closeAlone");function vg(t,e){return t.held.id===e.held.id&&Sg(t.inner.operation.key,e.outer.operation.key)&&Sg(t.outer.operation.key,e.inner.operation.key)}a(
vg,"canCross");function Sg(t,e){return!(t.constant&&e.constant)||t.text===e.text}a(Sg,"canMeet");function Ng(t){return{programs:Ag(t.filter(e=>!Ee(e))),process:Ag(
t.filter(Ee))}}a(Ng,"graphsOf");function Ag(t){let e=new Map;for(let r of t){let[n,s]=[r.held.id,r.wanted.id];if(n===s)continue;let i=e.get(n)??new Map;i.has(s)||
i.set(s,r),e.set(n,i)}return e}a(Ag,"graphOf");function aA(t,e){let r=Ng(t),n=new Set,s;for(let i of t){let o=Ee(i),u=`${o} ${i.held.id}
${i.wanted.id}`;if(i.held.id===i.wanted.id||n.has(u)||!e(i))continue;n.add(u);let c=Ig(i.wanted.id,i.held.id,r,o);if(c!==void 0&&(s===void 0||c.length+1<s.length)&&
(s=[i,...c]),s?.length===2)break}return s}a(aA,"closeThrough");function uA(t){let e=Ng(t),r;for(let n of e.programs.keys()){let s=Ig(n,n,e,!1);if(s!==void 0&&(r===
void 0||s.length<r.length)&&(r=s),r?.length===2)break}return r}a(uA,"closeTogether");function Ig(t,e,{programs:r,process:n},s){let i=[{lock:t,swept:s}],o=new Set;
for(let u of i){let c=u.swept?[r]:[r,n];for(let l of c)for(let[p,f]of l.get(u.lock)??[]){let h={lock:p,swept:u.swept||l===n,by:f,before:u};if(p===e)return cA(h);
let m=`${h.swept} ${p}`;p===t||o.has(m)||(o.add(m),i.push(h))}}}a(Ig,"shortestBetween");function cA(t){let e=[];for(let r=t;r?.by!==void 0;r=r.before)e.unshift(
r.by);return e}a(cA,"wayOf");function lA(t){let e=new Map;for(let s of t){let i=e.get(s.held.id)??new Set;e.set(s.held.id,i.add(s.wanted.id))}let r=pA(e),n=new Map;
for(let s of t){let i=r.get(s.held.id);if(i===void 0||i!==r.get(s.wanted.id))continue;let o=n.get(i)??[];o.push(s),n.set(i,o)}return[...n.values()]}a(lA,"compon\
ents");function pA(t){let e=[],r=new Set;for(let u of t.keys())Eg(u,t,r,c=>e.push(c));let n=new Map;for(let[u,c]of t)for(let l of c)n.set(l,(n.get(l)??new Set).
add(u));let s=new Map,i=new Set,o=0;for(let u of e.reverse()){if(i.has(u))continue;let c=o++;Eg(u,n,i,l=>s.set(l,c))}return s}a(pA,"stronglyConnected");function Eg(t,e,r,n){
if(r.has(t))return;r.add(t);let s=[{node:t,rest:Og(e.get(t))}];for(let i=s.at(-1);i!==void 0;i=s.at(-1)){let o=i.rest.next();o.done===!0?(n(i.node),s.pop()):r.has(
o.value)||(r.add(o.value),s.push({node:o.value,rest:Og(e.get(o.value))}))}}a(Eg,"visitDepthFirst");function Og(t){return(t??new Set).values()}a(Og,"iterate");var fA={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function mo(t){let e=[...new Set(t)].map(s=>fA[s]).join(" and "),
r=t.flatMap(s=>yr.filter(i=>i.lock===s&&i.type==="raw")),[n]=r.flatMap(({before:s})=>s??[]).sort((s,i)=>J(s,i)?1:-1);return`the locks of ${e} wait for ever${n===
void 0?"":` before Linux ${n}`}`}a(mo,"locksWait");function go(t,e){let[r]=t.filter(u=>tt(u,e)==="rqspinlock"),n=yr.find(u=>u.lock===r&&u.type==="rqspinlock"),[
s]=yr.filter(u=>u.lock===n?.lock&&u.before!==void 0);return`the lock notices the deadlock${s?.before===void 0?"":` (rqspinlock, from Linux ${s.before})`}: ${r===
"ringbuf"?"what is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}a(go,"lockGivesUp");function _o(t,e){if(t.includes("ringbuf"))return"";
let{from:r}=Oi;return J(e,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}a(_o,"te\
llReport");var Tg="the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",bo=`bpftrace guards \
this script by itself (${Oe.from} up to ${Oe.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;
function cs(t){return t==="first-insert"?", when a key is inserted for the first time":""}a(cs,"whenInserted");var dA={bucket:"Each update of a hash map takes a\
 short lock in the kernel (a bucket lock), with interrupts off.",freelist:"A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free lis\
t that has a lock of its own.",lru:"Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.",ringbuf:"\
Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel."};function sn(t){return[...new Set(t)].map(e=>dA[e]).join(" ")}a(sn,"exp\
lainLocks");var $g=`attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace ${He.bpftrace} and Linux ${He.kernel} at least)`;function on(t){return t.function.startsWith("__traceiter_")?`the tracepoint ${t.function.slice(12)}`:t.function}a(on,"describeFunction");function an({site:t,name:e,
kind:r}){return r==="hardware"?"any point, as a non-maskable interrupt":t===void 0?e:t.function.startsWith("__traceiter_")?on(t):`the ${t.edge} of ${on(t)}`}a(an,
"describeSite");function Cg(t){let e=t.map(ps(hA));return Jc([...new Set(e.flat())]).flatMap(n=>{let s=t.map((o,u)=>gA((e[u]??[]).filter(c=>n.has(c)),o,n)),i=ls(e.flatMap((o,u)=>mA(
t[u])?o.filter(c=>n.has(c)):[]));return i===void 0?[]:[yA(i,s,n)]})}a(Cg,"closedCauses");function hA(t){let e=ho(t),r=us(e,t.target);return t.bpftraceGuard===void 0?
r:[...us(e.filter(Ee),t.target),...r.map(s=>({...s,prevented:!0}))]}a(hA,"cyclesOf");function mA(t){return t!==void 0&&t.refusals.length===0}a(mA,"runs");function Jc(t){
let e=new Map;for(let r of t){let n={probes:[],cycles:[r]};for(let s of r.probes){let i=e.get(s);if(i===n)continue;if(i===void 0){n.probes.push(s),e.set(s,n);continue}
let[o,u]=i.probes.length>n.probes.length?[i,n]:[n,i];for(let c of u.probes)o.probes.push(c),e.set(c,o);o.cycles.push(...u.cycles),n=o}}return[...new Set(e.values())].
map(r=>new Set(r.cycles))}a(Jc,"groupByProbe");function ls(t){return[...t].sort((e,r)=>+(e.prevented===!0)-+(r.prevented===!0)||+(r.verdict==="hang")-+(e.verdict===
"hang")||+(r.moment==="always")-+(e.moment==="always")||Q.indexOf(e.confidence)-Q.indexOf(r.confidence))[0]}a(ls,"worstCycle");function gA(t,e,r){let n=Ce(e);if(n!==
void 0)return n;let s=e.target.name,i=ls(t);if(i===void 0)return{target:s,verdict:"safe",why:_A(e,r)};let o=un(e.target,i.confidence);return(i.verdict==="hang"?
i.prevented===!0:t.some(u=>u.prevented))?{target:s,verdict:"lost-updates",confidence:o,moment:i.moment,why:bo}:{target:s,verdict:i.verdict,confidence:o,moment:i.
moment,why:Xc(i,e)}}a(gA,"outcomeOf");function Xc(t,{target:e}){let r=yo(t),n=cs(t.moment);if(t.verdict==="hang"){let i=t.recursive?"a CPU can wait for itself":
"two CPUs can wait for each other";return`${mo(r)}: ${i}${n}`}return(r.every(i=>tt(i,e.kernel)==="raw")?Tg:go(r,e.kernel))+n+_o(r,e.bpftrace)}a(Xc,"whyNot");function yo(t){
return[...new Set(t.edges.flatMap(({held:e,wanted:r})=>[e.class,r.class]))]}a(yo,"lockClasses");function _A(t,e){let r=[...e].flatMap(c=>c.edges),n=Pg(e),s=t.programs.
filter(c=>n.has(c.probe));if(s.every(c=>c.operations.length===0))return"this bpftrace takes no lock for what these probes do";let i=new Set(r.map(c=>c.inner.program.
site?.function).filter(c=>c!==void 0)),o=s.filter(c=>c.site!==void 0&&i.has(c.site.function)&&!bA(c,t)),u=[...new Set(o.map(c=>c.site&&on(c.site)))];return u.length>
0&&u.length===i.size?`this kernel does not pass through ${Ir(u.filter(c=>c!==void 0))} while it holds a lock of these maps`:"these programs cannot run inside ea\
ch other while one of them holds a lock"}a(_A,"whySafe");function Pg(t){return new Set([...t].flatMap(e=>[...e.probes]))}a(Pg,"probesOf");function bA({site:t},{
programs:e,target:r}){return e.some(n=>n.operations.some(s=>{let i=t&&vr(t.function,t.edge,s.operation,r);return i!==void 0&&i.held!=="no"}))}a(bA,"reachesOwnOp\
erations");function yA(t,e,r){let n=t.edges.find(Ee)??t.edges.find(s=>s.confidence!=="possible")??t.edges[0];if(n===void 0)throw new Error("a cycle has at least\
 one edge");return{world:"closed",nmi:t.edges.some(s=>s.nmi),process:t.edges.some(Ee),span:n.inner.program.attachPoint.span,related:kA(t,n),outcomes:e,witness:el(
t,n),locks:yo(t),inner:n.inner.program,programs:[...new Set(t.edges.flatMap(s=>[s.outer.program,s.inner.program]))].filter(Pt),probes:Pg(r)}}a(yA,"causeOf");function kA(t,e){
let r=new Map,n=a(s=>{r.has(s.span.start)||r.set(s.span.start,s)},"note");for(let s of t.edges){let{program:i}=s.outer;Pt(i)&&i.attachPoint!==e.inner.program.attachPoint&&
n({span:i.attachPoint.span,message:`${i.name} runs here first and holds a lock`}),n({span:s.outer.operation.span,message:Qc(s)}),n({span:s.inner.operation.span,
message:`wants the ${Ie(s.wanted)}`})}return[...r.values()].sort((s,i)=>s.span.start-i.span.start)}a(kA,"relatedPlaces");function Qc({outer:t,held:e}){return Pt(
t.program)?`takes the ${Ie(e)}`:`asks for ${t.program.name}, one entry after the other, which takes the ${Ie(e)}`}a(Qc,"tellTaking");function el(t,e){let r=!t.recursive&&
e.held.id===e.wanted.id,n=t.edges.indexOf(e);return(r&&t.edges.length===1?[e,e]:[...t.edges.slice(n),...t.edges.slice(0,n)]).map((i,o)=>{let u=r?o===0?["one","a\
nother"]:["another","one"]:void 0;return{cpu:o,program:i.outer.program.name,holds:u===void 0?Ie(i.held):`${Ie(i.held)} (${u[0]} bucket)`,wants:u===void 0?Ie(i.wanted):
`${Ie(i.wanted)} (${u[1]} bucket)`,site:an(i.inner.program),nested:i.inner.program.name}})}a(el,"witnessOf");var wA=["hash.update","hash.delete","percpu_hash.update"];function Mg(t){let e=ps(xA),r=ps(SA),n=t.map(i=>({script:i,halves:e(i),programs:r(i)}));return[...new Set(
n.flatMap(({halves:i})=>[...i.keys()]))].flatMap(i=>{let o=n.map(p=>p.halves.get(i)),u=n.map(({script:p,programs:f},h)=>NA(f.get(i),p,o[h])),c=we(u);if(c===void 0||
c.verdict!=="hang"&&c.verdict!=="lost-updates")return[];let l=o.find((p,f)=>u[f]===c);return l===void 0?[]:[TA(l,u)]})}a(Mg,"openCauses");function xA(t){let e=new Map;
if(t.bpftraceGuard!==void 0)return e;let r=EA(t);for(let n of t.programs)for(let s of AA(n,r,t.target)){let i=e.get(n.attachPoint);(i===void 0||vA(s,i)<0)&&e.set(
n.attachPoint,s)}return e}a(xA,"worstHalves");function vA(t,e){return $e.indexOf(t.verdict)-$e.indexOf(e.verdict)||+(e.operation.moment==="always")-+(t.operation.
moment==="always")||Q.indexOf(t.confidence)-Q.indexOf(e.confidence)}a(vA,"compareHalves");function SA(t){let e=new Map;for(let r of t.programs)e.has(r.attachPoint)||
e.set(r.attachPoint,r);return e}a(SA,"firstPrograms");function AA(t,e,r){let{site:n,kind:s}=t;if(n===void 0||s!=="fentry"&&s!=="fexit"&&s!=="raw-tracepoint")return[];
let i=t.operations.filter(o=>o.guardedBy===void 0&&(o.moment==="always"||o.key.text!==""));return e.flatMap(o=>{let u=vr(n.function,n.edge,o,r),c=u&&OA(u,t,o,r);
return c===void 0?[]:i.flatMap(l=>l.locks.map(p=>{let f=Lg(ko[o],r)&&Lg(p.class,r);return{program:t,operation:l,wanted:p,around:o,confidence:c,verdict:f?"hang":
"lost-updates"}}))})}a(AA,"halvesOf");var ko={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.dele\
te":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function Lg(t,e){return tt(t,e.kernel)==="raw"}a(Lg,"isRaw");function EA(t){
let e=t.programs.flatMap(r=>r.operations.map(n=>n.operation));return[...new Set([...wA,...e])]}a(EA,"relevantOperations");function OA(t,e,r,n){if(t.held==="held")
return"likely";if(t.held==="maybe")return"possible";let{site:s}=e;return s?.edge==="entry"&&vr(s.function,"exit",r,n)?.held==="held"&&/lock/.test(s.function)?"p\
ossible":void 0}a(OA,"confidenceOf");function NA(t,e,r){let n=Ce(e);if(n!==void 0)return n;let s=e.target.name;if(r===void 0)return{target:s,verdict:"safe",why:IA(
t,e)};let i=[ko[r.around],r.wanted.class],o=r.verdict==="hang"?`${mo(i)}: another BPF program and this one can wait for each other${cs(r.operation.moment)}`:go(
i,e.target.kernel)+cs(r.operation.moment)+_o(i,e.target.bpftrace);return{target:s,verdict:r.verdict,confidence:un(e.target,r.confidence),moment:r.operation.moment,
why:o}}a(NA,"outcomeOf");function IA(t,e){return e.bpftraceGuard!==void 0?bo:t===void 0||t.operations.length===0?"this bpftrace takes no lock for what this prob\
e does":t.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${on(t.site)} while it holds a lock of a hash map`}a(IA,"wh\
ySafe");function TA(t,e){let{program:r,operation:n,wanted:s}=t,i="another BPF program of the host",o=ko[t.around]==="ringbuf"?"lock of its ring buffer":"lock of\
 one of its maps",u=[{span:n.span,message:`wants the ${Ie(s)}`}],c=[{cpu:0,program:i,holds:o,wants:Ie(s),site:an(r),nested:r.name},{cpu:1,program:r.name,holds:Ie(
s),wants:o,site:"a site where the lock is held",nested:i}];return{world:"open",nmi:!1,process:!1,span:r.attachPoint.span,related:u,outcomes:e,witness:c,locks:[...new Set(
[ko[t.around],s.class])],inner:r,programs:[r],probes:new Set([r.probe])}}a(TA,"causeOf");function Hg(t,e,r){if(r.length===0)return[];let n=e.map((i,o)=>$A(i,o,r)),s=new Set(t.probes.map(({probe:i})=>i));return Jc(n.flatMap(({cycles:i})=>i)).flatMap(
i=>{let o=a(p=>p.cycles.filter(f=>i.has(f)),"inGroup"),u=ls(n.flatMap(o)),c=n.find(({cycles:p})=>u!==void 0&&p.includes(u));if(u===void 0||c===void 0)return[];let l=new Set(
[...i].flatMap(p=>[...p.probes]).filter(p=>s.has(p)));return[{...MA(u,c),probes:l,outcomes:n.map(p=>LA(o(p),p))}]})}a(Hg,"togetherCauses");function $A(t,e,r){let n=new Map,
s=r.filter(h=>h.lowered[e]?.refusals.length===0),i={own:t,started:s.length>0,cycles:[],neighbourOf:n};if(t.refusals.length>0||!Rg(t))return i;let o=new Set;t.bpftraceGuard!==
void 0&&o.add(void 0);let u=[...t.programs],c=[...t.sweeps],l=new Map;for(let[h,m]of s.entries()){let g=m.lowered[e];if(g===void 0||!Rg(g))continue;g.bpftraceGuard!==
void 0&&o.add(m);let _=a(k=>PA(k,`${h} `,Nr(m.path)),"rename"),[b,y]=[g.programs.map(_),g.sweeps.map(_)];u.push(...b),c.push(...y);for(let k of[...b,...y]){n.set(
k,m);for(let w of k.operations)for(let{id:S}of CA(w))l.set(S,m)}}if(n.size===0)return i;let p=ho({target:t.target,programs:u,sweeps:c,refusals:[]}).filter(h=>{let m=n.
get(h.outer.program);return Ee(h)||m!==n.get(h.inner.program)||!o.has(m)}),f=us(p,t.target,({held:h,wanted:m})=>l.has(h.id)&&!l.has(m.id));return{...i,cycles:f}}
a($A,"crowdOn");function Rg({programs:t,target:e}){return t.some(r=>r.operations.length>0&&Yc(r,e))}a(Rg,"hasInner");function CA({locks:t,freeList:e}){return e===
void 0?t:[...t,e.lock]}a(CA,"locksOf");function PA(t,e,r){let n=a(s=>({...s,id:`${e}${s.id}`,script:r}),"own");return{...t,name:`${t.name} of ${r}`,operations:t.
operations.map(s=>({...s,locks:s.locks.map(n),...s.freeList===void 0?{}:{freeList:{...s.freeList,lock:n(s.freeList.lock)}},...s.guardedBy===void 0?{}:{guardedBy:`${e}${s.
guardedBy}`}}))}}a(PA,"named");function LA(t,{own:e,started:r}){let n=Ce(e);if(n!==void 0)return n;let s=e.target.name,i=ls(t);return i===void 0?{target:s,verdict:"\
safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:s,verdict:i.verdict,
confidence:un(e.target,i.confidence),moment:i.moment,why:Xc(i,e)}}a(LA,"outcomeOf");function MA(t,{neighbourOf:e}){let r=t.edges.filter(({outer:o,inner:u})=>e.has(
o.program)&&!e.has(u.program)),[n]=r.sort((o,u)=>Q.indexOf(o.confidence)-Q.indexOf(u.confidence));if(n===void 0)throw new Error("a cycle of several scripts ente\
rs the judged one");let s=t.edges.flatMap(o=>[o.outer.program,o.inner.program]),i=s.flatMap(o=>e.get(o)?.path??[]);return{world:"together",nmi:!1,process:t.edges.
some(Ee),span:n.inner.program.attachPoint.span,related:RA(t,n,e),witness:el(t,n),locks:yo(t),inner:n.inner.program,programs:[...new Set(s.filter(Pt))],neighbours:[
...new Set(i)]}}a(MA,"causeOf");function RA(t,e,r){let n=new Map,s=a((i,o,u)=>{let c=r.get(i),l=c===void 0?{span:o,message:u}:{path:c.path,...Vc({span:o,message:u},
c.model)},p=`${l.span.start} ${"path"in l?l.path:""}`;n.has(p)||n.set(p,l)},"note");for(let i of t.edges){let{outer:o,inner:u,wanted:c}=i;Pt(o.program)&&o.program.
attachPoint!==e.inner.program.attachPoint&&s(o.program,o.program.attachPoint.span,`${o.program.name} runs here first and holds a lock`),u!==e.inner&&s(u.program,
u.program.attachPoint.span,`${u.program.name} fires while a lock is held`),s(o.program,o.operation.span,Qc(i)),s(u.program,u.operation.span,`wants the ${Ie(c)}`)}
return[...n.values()].sort((i,o)=>HA(i.path??"",o.path??"")||i.span.start-o.span.start)}a(RA,"relatedPlaces");function HA(t,e){return t===e?0:t<e?-1:1}a(HA,"com\
pare");function xo(t,e,r,n={},s=[]){let i=FA(t,e),o=t.probes.flatMap(({tooDeep:h})=>h===void 0?[]:[{span:h,message:"The macros and functions called here are nested too\
 deeply to be followed."}]),u=a((h,m)=>{try{return h()}catch(g){if(!(g instanceof as))throw g;o.push({span:t.probes[0]?.probe.attachPoints[0]?.span??t.script.span,
message:m});return}},"bounded"),c=u(()=>Cg(i),"This script takes too many different locks for all pairs of them to be looked at, so nothing is said of deadlocks\
 in it. Split it into several scripts."),l=c&&u(()=>Hg(t,i,s),"This script and those that run together with it take too many different locks to be judged as one\
."),p=[...c??[],...l??[]],f=c===void 0?[]:DA(p,Mg(i));return{model:t,lowered:i,configured:r,suppressions:n,limits:o,causes:f,neighbours:s}}a(xo,"judgeScript");function FA(t,e){
let r=new Map;return e.map(n=>{let s=Jd(n),i=r.get(s)??fo(t,n);return r.set(s,i),i.target===n?i:{...i,target:n}})}a(FA,"lowerForEach");function ps(t){let e=new Map;
return r=>{let n=e.get(r.programs)??{answer:t(r)};return e.set(r.programs,n),n.answer}}a(ps,"oncePerFactSet");function DA(t,e){return[...t.map(n=>{let s=e.filter(
o=>Dg(n,o)),i=n.outcomes.map((o,u)=>{let c=s.flatMap(p=>p.outcomes[u]??[]).filter(Fg),l=Fg(o)?void 0:we(c);return l===void 0?o:{...l,withOthers:!0}});return{...n,
outcomes:i}}),...e.filter(n=>!t.some(s=>Dg(s,n)))]}a(DA,"joinCauses");function Fg({verdict:t}){return t==="hang"||t==="lost-updates"}a(Fg,"isBad");function Dg(t,e){
let[r,n]=[we(t.outcomes),we(e.outcomes)];return r===void 0||n===void 0?!1:($e.indexOf(r.verdict)-$e.indexOf(n.verdict)||wo(r)-wo(n))<=0&&[...e.probes].some(i=>t.
probes.has(i))}a(Dg,"covers");function we(t){return[...t].sort((e,r)=>$e.indexOf(e.verdict)-$e.indexOf(r.verdict)||wo(e)-wo(r)||qg(e)-qg(r))[0]}a(we,"worstOutco\
me");function wo(t){return t.moment==="first-insert"?1:0}a(wo,"momentRank");function qg(t){return t.confidence===void 0?Q.length:Q.indexOf(t.confidence)}a(qg,"c\
onfidenceRank");function un(t,e){return Bt(t).exact?e:Q[Math.min(Q.indexOf(e)+1,Q.length-1)]??"possible"}a(un,"confidenceOn");function Ce({target:t,refusals:e}){
let r=qA(e);return r&&{target:t.name,verdict:r.verdict,why:r.why}}a(Ce,"refusedOutcome");function qA(t){return t.find(e=>e.verdict==="refused")??t[0]}a(qA,"wors\
tRefusal");function Kt(t,e){let r=we(t.outcomes);return{...e,confidence:r?.confidence??"possible",span:t.span,related:t.related,verdicts:t.outcomes.map(({target:n,
verdict:s,why:i})=>({target:n,verdict:s,why:i})),witness:t.witness}}a(Kt,"findingOf");function Zt(t,e){return Ir(t.filter(r=>r.verdict===e).map(r=>r.target))}a(
Zt,"targetsWith");function vo(t){let e=Zt(t.filter(({withOthers:n})=>n!==!0),"hang"),r=Zt(t.filter(({withOthers:n})=>n===!0),"hang");return`by itself (${e})${r===
""?"":`, and together with another BPF program (${r})`}`}a(vo,"whereItHangs");function Ir(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t.at(
-1)}`}a(Ir,"list");function zg(t){return t.some(({verdict:e})=>e==="hang")}a(zg,"hangs");function cn(t){let[e,...r]=t;if(e===void 0)return"";let s=`While ${e.program.includes(",")?
`${e.program},`:e.program} holds the ${e.holds}, ${e.nested} fires at ${e.site} and wants the ${e.wants}.`,i=r.map(({holds:o,wants:u},c)=>`${c===0?"Another":"A \
third"} CPU holds the ${o} and wants the ${u}.`);return[s,...i].join(" ")}a(cn,"tellWitness");function So(t){return t.length<2?"The CPU waits for itself, for ev\
er.":`${t.length===2?"Both":"All"} wait for ever.`}a(So,"tellEnd");var Bg={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
"laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12"],check:a(t=>t.causes.flatMap(e=>zA(e)),"check")};function zA(t){let e=we(
t.outcomes);if(t.world==="open"||t.nmi||e?.verdict!=="hang")return[];let r=e.moment==="first-insert"?"warning":"error",n=[`This script can hang the machine ${BA(
t)}.`,sn(t.locks),cn(t.witness),So(t.witness),r==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"",GA(t)];return[Kt(
t,{rule:"abba-deadlock",severity:r,message:n.filter(Boolean).join(" ")})]}a(zA,"findDeadlock");function BA({world:t,outcomes:e,neighbours:r=[]}){if(t!=="togethe\
r")return vo(e);let n=r.length>1?"are":"is";return`together with ${Ir(r.map(Nr))}, which ${n} declared to run at the same time: the cycle is closed by these scr\
ipts together (${Zt(e,"hang")})`}a(BA,"whoHangs");function GA({world:t,process:e}){return t==="together"?"Attach the probes of all these scripts as tracepoints \
or kprobes. A guard does not help: each script has its own.":e?"Attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the \
map calls of the bpftrace process. A flag in the script does not.":`Keep these probes from running inside each other: ${$g}.`}a(GA,"adviceFor");function jg(t,e){let r=t.probes.filter(({phase:o})=>o==="attached"),n=[],s=new Set,i=new Set;for(let{probe:o,guard:u,partial:c}of r){if(c){i.add(o);continue}if(u!==
void 0){s.add(u.map);continue}let l=UA(o);if(l===void 0)continue;i.add(o);let p=jA(o,l,r,t);(p.problem!=="unseeded"||!t.unread.any)&&n.push(p)}for(let o of s)for(let{
probe:u,guard:c}of r)c?.map!==o&&!i.has(u)&&e(u)&&n.push({map:o,problem:"missing",span:u.attachPoints[0]?.span??u.span});return n}a(jg,"guardDefects");function jA(t,e,r,n){
let{access:s,test:i,raise:o}=e,u=s.name;if(Zg(s)!=="cpu")return{map:u,problem:"not-per-cpu",span:s.span};if(o.plain)return{map:u,problem:"plain-map",span:o.span};
if(!i.sound)return{map:u,problem:"wrong-test",span:i.span};if(o.at<i.at)return{map:u,problem:"raised-before-test",span:o.span};if(oo(t)===void 0)return{map:u,problem:"\
leaks",span:o.span};let c=r.flatMap(h=>h.effects),l=c.find(h=>h.kind==="reset"&&h.map===u||h.kind==="map"&&h.change==="delete"&&h.map===u);if(l!==void 0)return{
map:u,problem:"removed",span:l.span};let p=c.find(h=>h.kind==="map"&&h.map===u&&h.aggregation!=="sum");if(p!==void 0)return{map:u,problem:"plain-map",span:p.span};
let f=n.seeds.perCpu(u)?"leaks":"unseeded";return{map:u,problem:f,span:o.span}}a(jA,"defectOf");function UA(t){let e=t.body.statements;for(let[r,n]of e.entries()){
let s=n.kind==="if"?ZA(n.condition):void 0;if(n.kind!=="if"||s===void 0)continue;let i=n.then.statements.at(-1);if(i?.kind!=="jump"||i.keyword!=="return")continue;
let{access:o,sound:u}=s,c=e.findIndex(p=>Ug(p,o)==="up"),l=e[c];if(l?.kind==="assignment"&&!(Zg(o)!=="cpu"&&!WA(t,o)))return{access:o,test:{at:r,span:n.condition.
span,sound:u},raise:{at:c,span:l.span,plain:l.value.kind!=="call"}}}}a(UA,"attemptIn");function ZA(t){if(t.kind==="map")return{access:t,sound:!1};if(t.kind!=="b\
inary"||t.left.kind!=="map")return;let e=de(t.right);return[">",">=","!=","=="].includes(t.operator)&&(e===0||e===1)?{access:t.left,sound:t.operator===">"&&e===
0}:void 0}a(ZA,"flagTest");function Ug(t,e){if(t.kind==="expression-statement"){let s=t.expression;return s.kind==="call"&&s.name==="delete"&&s.arguments.some(o=>Gg(
o,e))?"down":void 0}if(t.kind!=="assignment"||t.operator!=="="||!Gg(t.target,e))return;let{value:r}=t,n=r.kind==="boolean"?Number(r.value):r.kind==="call"?KA(r):
de(r);return n===1?"up":n===0||n===-1?"down":void 0}a(Ug,"setsFlag");function KA(t){let[e]=t.arguments;return t.name==="sum"&&e!==void 0?de(e):void 0}a(KA,"sumO\
f");function Gg(t,e){return"name"in t&&t.kind==="map"&&t.name===e.name}a(Gg,"isSame");function WA(t,e){let r=!1;return ae(t.body,n=>{(n.kind==="assignment"||n.kind===
"expression-statement")&&(r||=Ug(n,e)==="down")}),r}a(WA,"isLowered");function Zg({keys:t}){let[e]=t??[];return t?.length===1&&e?.kind==="identifier"?e.name:void 0}
a(Zg,"keyText");var tl=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Ao="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",Kg={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag leaks, is not there before the fir\
st event, takes a lock itself, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, an\
d lowers it on every way out; and if changing it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of t\
wo probes was tried in the laboratory: it never fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise with sum(1), lo\
wer with sum(-1) on every way out, seed the entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is no\
t a recursion guard.",examples:[{title:"The guard is in one of two probes only",script:`${tl}fentry:vfs_read { ${Ao} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${tl}fentry:vfs_read { ${Ao} if (pid == 1) { ret\
urn; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${tl}fentry:vfs_read \
{ ${Ao} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${Ao} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["script-guard","script-guard-kernel","lock-moments"],sources:["laboratory runs with the guard \
in one program only: 5 of 10 hung"],check:YA},VA={"not-per-cpu":a(t=>`The guard ${t} is not kept for each CPU, so it does not stop a probe that fires inside ano\
ther one on the same CPU in every case. Key it by cpu.`,"not-per-cpu"),"plain-map":a(t=>`Writing the guard ${t} takes a map lock itself, which is what it should\
 prevent. Raise it with sum(1) and lower it with sum(-1), and write it in no other way.`,"plain-map"),"wrong-test":a(t=>`The guard ${t} is not tested with "> 0"\
. A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped. Test it with "> 0".`,"wrong-test"),"raised-before-test":a(t=>`\
The guard ${t} is raised before it is tested, so the probe always finds it up. Test it first.`,"raised-before-test"),leaks:a(t=>`The guard ${t} is not lowered o\
n every way out of this probe: after that, every event on that CPU is skipped. Lower it with sum(-1) before each return and exit(), and at the end.`,"leaks"),unseeded:a(
t=>`The guard ${t} has no entries before the first event, and the first change of each entry takes a map lock. Write ${t}[...] = sum(0) for every CPU in BEGIN.`,
"unseeded"),removed:a(t=>`The entries of the guard ${t} are removed or zeroed while probes are attached: then it takes a map lock again, or is down while a prob\
e runs. Do that in END only.`,"removed"),missing:a(t=>`Another probe of this script is guarded by ${t}, this one is not and takes a map lock: it still runs insi\
de the guarded one. Guard every probe that takes a lock.`,"missing")};function YA({model:t,lowered:e,causes:r}){let s=e.filter(c=>c.refusals.length===0).flatMap(
c=>c.programs);if(!s.some(({guard:c,operations:l})=>c!=="prog-active"&&c!=="alone"&&l.length>0))return[];let o=new Set(s.filter(({operations:c})=>c.length>0).map(
({probe:c})=>c)),u=e.map((c,l)=>{let p=Ce(c);return p!==void 0?p:we(r.flatMap(h=>h.outcomes.slice(l,l+1)))??{target:c.target.name,verdict:"safe",why:"no lock cy\
cle that the guard would have to stop"}});return jg(t,c=>o.has(c)).map(({map:c,problem:l,span:p})=>({rule:"guard-incomplete",severity:"error",confidence:"certai\
n",span:p,message:VA[l](c),related:[],verdicts:u.map(({target:f,verdict:h,why:m})=>({target:f,verdict:h,why:m}))}))}a(YA,"findIncomplete");var Wg={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires \
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
"bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps"],check:a(t=>t.causes.flatMap(e=>JA(e)),"check")};function JA(t){
let e=we(t.outcomes);if(t.world!=="open"||e?.verdict!=="hang")return[];let r=e.moment==="first-insert"?"warning":"error",[n]=t.witness;if(n===void 0)return[];let s=[
`This probe can hang the machine together with another BPF program, or a second copy of this script (${Zt(t.outcomes,"hang")}).`,sn(t.locks),`This probe fires a\
t ${an(t.inner)}, where another program may hold the ${n.holds}, and wants the ${n.wants}.`,"If the two meet in opposite order on another CPU, both wait for eve\
r.",r==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Attach by kprobe or tracepoint, which the kernel never ru\
ns inside another such program, or take no lock here."].filter(Boolean).join(" ");return[Kt(t,{rule:"lock-path-probe",severity:r,message:s})]}a(JA,"findHalf");var Vg={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
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
unread.any?[]:t.flatMap(r=>XA(r)),"check")};function XA(t){let e=we(t.outcomes);if(e?.verdict!=="lost-updates")return[];let r=[`Events or map updates of this sc\
ript get lost (${Zt(t.outcomes,"lost-updates")}).`,cn(t.witness),`The machine survives it: ${e.why}.`,"If the numbers matter, attach by kprobe or tracepoint, or\
 take no lock here."].join(" ");return[Kt(t,{rule:"lossy-mitigation",severity:"note",message:r})]}a(XA,"findLoss");var Yg={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware counter inte\
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
s/core.c: perf_event_nmi_handler()"],check:a(t=>t.causes.flatMap(e=>QA(e)),"check")};function QA(t){let e=we(t.outcomes);if(!t.nmi||e?.verdict!=="hang")return[];
let r=e.moment==="first-insert"?"warning":"error",n=[`This script can hang the machine ${vo(t.outcomes)}.`,sn(t.locks),"A hardware counter interrupts even that.",
cn(t.witness),So(t.witness),r==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Use a timer (profile) instead of \
the hardware counter, or attach the other probes as kprobes or tracepoints."].filter(Boolean).join(" ");return[Kt(t,{rule:"nmi-reentry",severity:r,message:n})]}
a(QA,"findReentry");function Eo(t,e,r,n){let{lowered:s,configured:i}=t;if(!i&&s.some(c=>c.refusals.length===0))return[];let o=s.map(c=>Ce(c)??{target:c.target.name,verdict:"safe",why:"\
this target runs the script"}),u=new Map;for(let c of s)for(let l of c.refusals){if(l.rule!==e)continue;let p=u.get(l.span.start)??{refusal:l,reasons:new Map};p.
reasons.set(l.why,(p.reasons.get(l.why)??new Set).add(c.target.name)),u.set(l.span.start,p)}return[...u.values()].map(({refusal:c,reasons:l})=>({rule:e,severity:r,
confidence:"certain",span:c.span,message:n([...l].map(([p,f])=>`${p} (${Ir([...f])})`).join("; ")),related:[],verdicts:o}))}a(Eo,"findRefusals");var Jg={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refuses kretpro\
bes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel,\
 and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"I\
t is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock {\
 @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],facts:["kretprobe-ban","broken-guards","lock-path"],sources:[`what bpftrace says of the four functi\
ons: "can't be used as it might lock up your system"`],check:a(t=>Eo(t,"refused-probe","error",e=>`This probe cannot be attached: ${e}. Attach to a function tha\
t the target has, or name only the targets that the script is meant for.`),"check")};var Xg={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be judged (mac\
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
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:a(({model:t,lowered:e,limits:r})=>{let n=e.map(u=>({
target:u.target.name,verdict:"refused",why:"bpftrace does not start a script that it cannot parse"})),s=t.script.errors.map(({span:u,message:c,hint:l})=>({span:u,
message:l===void 0?c:`${c} ${l}`,verdicts:n})),i=t.imported.flatMap(u=>{let c=eE(u);return c===void 0?[]:[{...c,verdicts:n}]}),o=r.map(u=>({...u,verdicts:[]}));
return[...s,...i,...o].map(u=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...u}))},"check")};function eE({path:t,script:e,statement:r}){
let[n]=e.errors;if(n!==void 0)return{span:r,message:`The imported file ${Nr(t)} does not parse. What does not parse in it was not judged.`,related:[{path:t,span:n.
span,message:n.message}]};let s=e.items.find(i=>i.kind==="config");if(s!==void 0)return{span:r,message:`The imported file ${Nr(t)} has a config block, which bpf\
trace takes only in the script itself. Move it there.`,related:[{path:t,span:s.span,message:"this block"}]}}a(eE,"importProblem");var Qg={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe updates a map, and its \
attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",why:"An fentry, fe\
xit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the\
 module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is right to ignore this \
if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the command line",script:`\
fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:["lock-path","program-guards","provider-wildcards"],sources:["bpftrace: positional parameters i\
n attach points"],check:tE};function tE({lowered:t}){let e=new Map;for(let r of t)if(!(r.refusals.length>0))for(let n of r.programs)n.unresolved!==void 0&&n.operations.
length>0&&e.set(n.attachPoint.span.start,n);return[...e.values()].map(r=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.
span,message:[`It cannot be told here where ${r.name} fires: ${r.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can han\
g the machine.","Name the function, or attach by kprobe or tracepoint."].join(" "),related:[],verdicts:t.map(n=>Ce(n)??{target:n.target.name,verdict:"safe",why:"\
judged as if it fired where no lock is held, which is not known"})}))}a(tE,"findUnresolved");var e_={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a construct, a fun\
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
providers","provider-case"],sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:a(t=>Eo(t,"unsupported-syntax","warning",e=>`bpftrace does \
not start this script: ${e}. Use a form that it takes, or name only the targets that the script is meant for.`),"check")};var ue=class{static{a(this,"LineMap")}#e;#t;constructor(e){let r=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))r.push(n+1);this.#e=r,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let r=Math.max(0,Math.
min(e,this.#t)),n=0,s=this.#e.length-1;for(;n<s;){let i=n+s+1>>1;(this.#e[i]??0)<=r?n=i:s=i-1}return{line:n+1,column:r-(this.#e[n]??0)+1,offset:r}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};var t_=1e3;function Oo(t,e,r){return r.allowed===!1?"The repository's configuration allows no ignore comments.":r.never?.some(s=>s===t)?`The repository's config\
uration allows no ignore of ${t}.`:r.reason===void 0?void 0:e.length>t_?`The reason is longer than ${t_} characters.`:r.reason.some(s=>Ld(s,e))?void 0:`The repo\
sitory's configuration asks for a reason that matches ${r.reason.map(s=>`"${s}"`).join(" or ")}.`}a(Oo,"whyForbidden");var r_=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function rl(t){if(!t.comments.some(({text:s})=>r_.test(s)))return[];let e=new ue(t.text),r=new Set(t.comments.
filter(s=>rE(s,t.text,e))),n=new Set;for(let{span:s}of r)for(let i=e.position(s.start).line;i<=e.position(s.end).line;i++)n.add(i);return t.comments.flatMap(s=>{
let[,i,o]=r_.exec(s.text)??[];if(i===void 0||o===void 0)return[];let u=e.position(s.span.end).line;if(r.has(s))for(;n.has(u);)u++;return[{span:s.span,rules:i.split(
",").map(c=>c.trim()),reason:o.replace(/\*\/\s*$/,"").trim(),line:u}]})}a(rl,"suppressionsOf");function rE({span:t},e,r){let n=r.lineStart(r.position(t.start).line),
s=r.lineStart(r.position(t.end).line+1);return e.slice(n,t.start).trim()===""&&e.slice(t.end,s).trim()===""}a(rE,"standsAlone");var nE=["syntax-error","unused-s\
uppression"];function nl(t){return!nE.includes(t)}a(nl,"canBeIgnored");function sl({rules:t,line:e},r,n){return t.includes(r.rule)&&nl(r.rule)&&n.position(r.span.
start).line===e}a(sl,"speaksOf");function n_(t,e,r){let n=rl(e).filter(({reason:i})=>i!=="");if(n.length===0)return[...t];let s=new ue(e.text);return t.filter(i=>!n.
some(o=>sl(o,i,s)&&Oo(i.rule,o.reason,r)===void 0))}a(n_,"withoutSilenced");var s_={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is one that the repository does not allow.",why:"A comment that outlives it\
s finding would silence the next one that comes to the same place, unseen. Without a reason nobody can tell later whether it still holds.",do:"Remove the commen\
t, move it to the line of the finding, or give the reason behind the brackets.",ignoreWhen:"When the script is judged for fewer targets than usual, a comment fo\
r one of the others is reported. It is right to leave such a comment in.",examples:[{title:"A comment above a harmless probe",script:`// bpftrace-guard: ignore[\
abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"A comment with its reason, where it is needed",script:`// bpftrace-guard: ignore[lock-path-p\
robe] laboratory machine, nothing else traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:a(({model:t,suppressions:e},r)=>{
let{script:n}=t,s=new ue(n.text);return rl(n).flatMap(i=>{let o=sE(i,r,s,e,t.unread.any);return o===void 0?[]:[iE(i,o)]})},"check")};function sE(t,e,r,n,s){let{
reason:i,line:o}=t;if(i==="")return"This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.";let u=e.filter(p=>sl(t,p,
r)),c=t.rules.filter(p=>!(s&&nl(p))&&!u.some(f=>f.rule===p)),l=[...new Set(u.map(({rule:p})=>p))].flatMap(p=>{let f=Oo(p,i,n);return f===void 0?[]:[`${f} This c\
omment does not silence ${p}.`]});if(c.length>0){let p=c.map(f=>`"${f}"`).join(", ");l.push(`This ignore comment silences nothing: there is no finding of ${p} o\
n line ${o} that can be ignored. Remove it, or mend the rule's name.`)}return l.length===0?void 0:l.join(" ")}a(sE,"problemOf");function iE({span:t},e){return{rule:"\
unused-suppression",severity:"warning",confidence:"certain",span:t,message:e,related:[],verdicts:[]}}a(iE,"report");var ln=[Bg,Wg,Yg,Vg,Jg,Kg,Qg,e_,Xg,s_];var p_=_r(To(),1);function a_(t){return{sections:[{title:"What it says",text:t.what},{title:"Why",text:t.why},{title:"What to do",text:t.do},{title:"When it is right to ignore it",
text:t.ignoreWhen}],examples:t.examples.map(e=>({...e,outcome:`${e.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule itself",lines:t.sources},
...t.facts.map(e=>({of:cE(wr[e].title),lines:qd(e)}))]}}a(a_,"contentOf");function cE(t){return t.startsWith("bpftrace")?t:t.charAt(0).toUpperCase()+t.slice(1)}
a(cE,"capital");var lE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,pE=/[\p{Mn}\p{Me}]/u,fE=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,dE=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
hE=/##(?:vso)?$/i;function ol(t){let e=[],r="",n=0;for(let s of t){let i=s==="	"?" ".repeat(4-n%4):mE(s,r);for(let o=0;o<s.length;o++)e.push(n);r+=i,n+=i===s?l_(
s):i.length}return{text:r,width:n,column:a(s=>e[s]??n,"column")}}a(ol,"layOut");function xt(t){return ol(t).text}a(xt,"oneLine");function u_(t){let e=xt(t);return/^\s*::/.
test(e)?`./${e}`:e}a(u_,"shownPath");function he(t,e){return t.split(/\r?\n/).flatMap(r=>{let n=[],s="";for(let i of xt(r).split(" "))s!==""&&fs(s)+1+fs(i)>e?(n.
push(s),s=i):s=s===""?i:`${s} ${i}`;return[...n,s].map(i=>i.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}a(he,"wrap");function fs(t){let e=0;for(let r of t)e+=l_(r);
return e}a(fs,"textWidth");function c_(t,e){return t+" ".repeat(Math.max(0,e-fs(t)))}a(c_,"padEnd");function mE(t,e){return lE.test(t)||t==="["&&hE.test(e)?`<U+${(t.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:t}a(mE,"showCharacter");function l_(t){return t>=" "&&t<="~"?1:pE.test(t)?0:dE.test(t)&&!fE.test(
t)?2:1}a(l_,"characterWidth");var ds=100;function f_(t,e){let r=p_.default.createColors(e),n=a_(t),s=[`${r.bold(t.id)} (${t.severity})
${he(t.summary,ds).join(`
`)}`,...n.sections.map(({title:u,text:c})=>o(u,c))];for(let{title:u,script:c,targets:l,outcome:p}of n.examples){let f=c.trimEnd().split(`
`);s.push([r.bold(`Example: ${u}`),...he(`${p} ${l.join(", ")}.`,ds).map(h=>`  ${h}`),...f.map(h=>`  ${r.blue("|")} ${h}`.trimEnd())].join(`
`))}let i=n.sources.flatMap(({of:u,lines:c})=>[...he(`${u}:`,ds),...c.flatMap(gE)]);return s.push([r.bold("Sources"),...i.map(u=>`  ${u}`)].join(`
`)),`${s.join(`

`)}
`;function o(u,c){return[r.bold(u),...he(c,ds).map(l=>l===""?"":`  ${l}`)].join(`
`)}a(o,"section")}a(f_,"renderRule");function gE(t){return he(t,ds).map((e,r)=>`${r===0?"- ":"  "}${e}`)}a(gE,"listed");var h_=_r(To(),1);function d_(t,e){let r=Math.max(0,...t.map(i=>i.length)),n=Array.from({length:r-1},(i,o)=>Math.max(...t.map(u=>fs(u[o]??"")))),s=n.reduce((i,o)=>i+o+2,0);return t.
flatMap(i=>{let[o="",...u]=he(i[r-1]??"",Math.max(40,e-s));return[[...n.map((l,p)=>c_(i[p]??"",l)),o],...u.map(l=>[...n.map(p=>" ".repeat(p)),l])]})}a(d_,"table");var _E=150;function m_(t,e,r){let n=h_.default.createColors(r),s=t.map(u=>[`${e.some(({name:c})=>c===u.name)?"*":" "} ${u.name}`,u.bpftrace,u.kernel,u.arch,u.paravirt?
"yes":"no",u.preemption??"-",u.support.until]),i=t.flatMap(u=>[[`  ${u.name}`,u.source],["",`supported until: ${u.support.source}`]]),o=a(u=>{let[c=[],...l]=d_(
u,_E);return[n.bold(c.join("  ")),...l.map(p=>p.join("  ").trimEnd())]},"render");return[...o([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION","SU\
PPORTED UNTIL"],...s]),"","* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,","  of the r\
eleases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name","  those targets yourself.","Any other machine: --\
target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...o([["  NAME","SOURCE"],...i]),""].join(`
`)}a(m_,"renderTargets");import{writeFile as JL}from"node:fs/promises";function g_(t){return t.items.flatMap(e=>e.kind==="import"?[{name:e.path,span:e.span}]:[])}a(g_,"importsOf");function hs(t,e,r){let n=[],s=new Set,i=[],o=new Set,
u=0,c=a((p,f,h)=>{if(o.has(p))return;if(o.size>=64||h>16||u>4194304){o.add(__);return}o.add(p);let m=a(y=>{i.push(`The import of ${kE(p)} was not followed: ${y}\
.`)},"note"),g=bE(p);if(g!==void 0){g!==al&&m(g);return}let _=yE(e,p),b=r.source(_);if(b===void 0)s.add(_);else if(b.kind==="unread")m(b.reason);else if(b.kind===
"folder")for(let y of b.names.filter(k=>k.endsWith(".bt")))c(`${p}/${y}`,f,h+1);else if(!p.endsWith(".bt"))m("bpftrace imports files that end in .bt, .bpf.c, .b\
pf.o or .h");else{let y=r.parse(_,b.text);u+=b.text.length,n.push({path:_,script:y,statement:f});for(let k of g_(y))c(k.name,f,h+1)}},"visit");for(let{name:p,span:f}of g_(
t))c(p,f,1);let l=i.slice(0,10);return i.length>10&&l.push(`${i.length-10} more imports were not followed.`),o.has(__)&&l.push("It imports too much: 64 names, 1\
6 levels and 4 MiB are followed at most."),{files:n,unread:[...s],notes:l}}a(hs,"followImports");var __="\0",al="it is part of bpftrace";function bE(t){if(t.startsWith(
"/"))return"an absolute path leads out of the repository";if(t.includes("\0")||t==="")return"it is no name of a file";if(t==="stdlib")return al;if(/\.[cho]$/.test(
t))return t.startsWith("stdlib/")?al:"imported C is not looked at"}a(bE,"whyNotFollowed");function yE(t,e){let r=t.startsWith("/"),n=[];for(let s of[...t.split(
"/").slice(0,-1),...e.split("/")])s===""||s==="."||(s!==".."?n.push(s):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(s));return(r?"/":"")+n.join("/")}a(yE,"reso\
lveImport");function kE(t){let e=t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return JSON.stringify(e.length>100?`${e.slice(0,100)}...`:e)}a(kE,"shownName");var ms=class extends Error{static{a(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},ul=0;function Tr(t,e,r){
if(e===0)return r();if(ul+e>2500)throw new ms(t.span.start);ul+=e;try{return r()}finally{ul-=e}}a(Tr,"inChain");var $o=Ke(Jh);var b_=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function ut(t,e){return b_.lastIndex=e,b_.test(t)||Tc(t,e)>e}a(ut,"startsI\
tem");function y_(t,e){for(let r=t.indexOf(`
`,e);r!==-1;r=t.indexOf(`
`,r+1))if(ut(t,r+1))return r+1;return t.length}a(y_,"nextItemStart");var w_=new Map(Xh.map((t,e)=>[t,33+e]));function A(t){let e=w_.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}a(A,"codeOf");
function cl(t){return[...w_].filter(([e])=>t.test(e))}a(cl,"tokensLike");var k_=4096,Co=class{static{a(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#r=new Int32Array(1024);#n=0;constructor(e){this.source=e}get count(){return this.#n}clear(){this.#n=0}push(e,r,n){this.#n===this.#e.length&&this.#i(),this.#e[this.#n]=
e,this.#t[this.#n]=r,this.#r[this.#n++]=n}pop(){this.#n--}insert(e,r){let n=this.end(e-1);this.push(0,n,n);for(let s of[this.#e,this.#t,this.#r])s.copyWithin(e+
1,e,this.#n-1);this.#e[e]=r,this.#t[e]=this.#r[e]=n}remove(e,r){for(let n of[this.#e,this.#t,this.#r])n.copyWithin(e,r,this.#n);this.#n-=r-e}code(e){return e<this.#n?
this.#e[e]??0:0}start(e){return e<this.#n?this.#t[e]??0:this.end(this.#n-1)}end(e){return this.#r[e]??0}text(e){return this.source.slice(this.#t[e],this.#r[e])}onNewLine(e){
return e>0&&this.source.slice(this.#r[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#n&&this.#r[e-1]!==this.#t[e]}characters(){let e="";for(let r=0;r<this.#n;r+=k_)e+=String.fromCharCode(...this.#e.subarray(r,Math.
min(r+k_,this.#n)));return e}#i(){let e=this.#e.length*2,[r,n,s]=[this.#e,this.#t,this.#r];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#r=new Int32Array(
e),this.#e.set(r),this.#t.set(n),this.#r.set(s)}};var gs=10,x_=13,xE=33,O_=34,ll=35,vE=42,pn=47,v_=92,[Po,fl,N_,Mo,dl,I_,T_,$_]=[0,1,2,3,4,5,6,7],De=new Uint8Array(128),hl=Array.from({length:128},()=>[]);for(let t of cl(
/^[^\w<]|^<(?!\w)/))hl[t[0].charCodeAt(0)]?.push(t);hl.forEach((t,e)=>{t.sort(([r],[n])=>n.length-r.length),t.length>0&&(De[e]=I_)});for(let t of" 	\r")De[t.charCodeAt(
0)]=fl;for(let t of"0123456789")De[t.charCodeAt(0)]=dl;for(let t of"_abcdefghijklmnopqrstuvwxyz")De[t.charCodeAt(0)]=De[t.toUpperCase().charCodeAt(0)]=Mo;De[gs]=
N_;De[O_]=T_;for(let t of"$@#")De[t.charCodeAt(0)]=$_;var SE=["args","ctx","kstack","nsecs","pid","tid","ustack"],AE=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],EE=new Map([...cl(/^\w/),...SE.map(t=>[t,A("<l\
exer builtin>")]),...AE.map(t=>[t,A("<builtin>")])]),OE=/^s?arg\d+$/,NE=A("<name>"),IE=A("<builtin>"),TE=A("<lexer builtin>"),$E=A("<variable>"),CE=A("<map>"),S_=A(
"<positional>"),PE=A("<string>"),LE=A("<string with a bad escape>"),ME=A("<unclosed string>"),RE=A("<decimal>"),HE=A("<digits>"),FE=A("<number>"),A_=A("<malform\
ed number>"),Lo=A("<stray character>"),DE=A("<attach point>"),qE=A("<preprocessor line>"),zE=/^\d(?:_*\d)*$/,E_=/^0[0-7]*[89]/,BE=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
GE=1e3,jE=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,pl=/0*[1-9]\d*/y,Ro=class{static{a(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#r=0;#n=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,r=this.#i;for(this.newLine=!r;this.at<e.length;this.at++){let n=e.
charCodeAt(this.at),s=De[n]??Po;if(s!==fl)if(s===N_)this.newLine=!0;else if(n===pn&&this.#d())this.at--;else if(n===ll&&!r&&e.charCodeAt(this.at+1)===xE){let i=this.#a(
this.at);this.#l("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=Bh(this.#e,this.at);return e===this.at?!1:(this.#s(
DE,e),!0)}takeToken(){let r=this.#e.charCodeAt(this.at);switch(De[r]??Po){case Mo:return this.#u();case dl:return this.#m();case I_:return this.#g(r);case T_:return this.#f();case $_:
return r===ll?this.#_():this.#p(r);default:return this.#s(Lo,this.at+1)}}takePreprocessorLine(){let e=this.#e,r=this.at,n=r+1;for(;this.at<e.length;){let s=e.charCodeAt(
this.at);if(s===gs||s===pn&&e.charCodeAt(this.at+1)===pn)break;if(!(s===pn&&this.#d())){if(s===v_){let i=e.charCodeAt(this.at+1)===x_?this.at+2:this.at+1;if(e.charCodeAt(
i)===gs){this.at=i+1;continue}}this.at++,De[s]!==fl&&(n=this.at)}}this.#t.push(qE,r,n)}#s(e,r){this.#t.push(e,this.at,r),this.at=r}#o(e){let r=this.#e,n=e;for(;n<
r.length;n++){let s=De[r.charCodeAt(n)]??Po;if(s!==Mo&&s!==dl)break}return n}#u(){let e=this.#o(this.at),r=this.#e.slice(this.at,e);this.#s(EE.get(r)??UE(r),e)}#m(){
let e=this.#o(this.at),r=this.#e.slice(this.at,e);r.length>GE?this.#s(A_,e):zE.test(r)?this.#s(E_.test(r)||r.length>19&&Ar(r)?HE:RE,e):this.#s(BE.test(r)&&!E_.test(
r)&&!Ar(r)?FE:A_,e)}#g(e){for(let[r,n]of hl[e]??[])if(r.length===1||this.#e.startsWith(r,this.at))return this.#s(n,this.at+r.length);this.#s(Lo,this.at+1)}#p(e){
let r=this.#e,n=this.at+1,s=(De[r.charCodeAt(n)]??Po)===Mo;if(e===64)return this.#s(CE,s?this.#o(n):n);if(s)return this.#s($E,this.#o(n));if(r.charCodeAt(n)===ll)
return this.#s(S_,n+1);if(pl.lastIndex=n,pl.test(r))return this.#s(S_,pl.lastIndex);this.#s(Lo,n)}#_(){this.newLine?this.takePreprocessorLine():this.#s(Lo,this.
at+1)}#f(){let e=this.#e,r=!1;for(let s=this.at+1;s<e.length;s++){let i=e.charCodeAt(s);if(i===v_&&e.charCodeAt(s+1)!==gs)r=!0,s++;else if(i===O_){let o=!r||jE.
test(e.slice(this.at+1,s));return this.#s(o?PE:LE,s+1)}else if(i===gs)break}let n=this.#a(this.at);this.at>=this.#r&&this.unclosed.push({what:"string",start:this.
at,end:n}),this.#r=Math.max(this.#r,n),this.#s(ME,n)}#d(){let e=this.at,r=this.#e.charCodeAt(e+1);if(r===pn)this.at=this.#a(e);else if(r===vE)this.at=this.#c(e);else
return!1;return this.#l(r===pn?"line":"block",e,this.at),!0}#l(e,r,n){let s=this.#e.slice(r,n);s.includes(`
`)&&(this.newLine=!0),!(r<this.#r)&&(this.comments.push({kind:e,span:{start:r,end:n},text:s}),this.#r=n)}#a(e){let r=this.#e.indexOf(`
`,e),n=r===-1?this.#e.length:r;return n>e&&this.#e.charCodeAt(n-1)===x_?n-1:n}#c(e){let r=this.#n?this.#e.indexOf("*/",e+2):-1;if(r!==-1)return r+2;this.#n=!1,e>=
this.#r&&this.unclosed.push({what:"comment",start:e,end:this.#a(e)});let n=y_(this.#e,e);return n<this.#e.length?n-1:n}};function UE(t){return t.startsWith("__b\
uiltin_")?IE:OE.test(t)?TE:NE}a(UE,"wordLike");var gl=64,C_=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,ZE=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),KE=35,WE=A("{"),VE=A("}"),YE=A("("),JE=A(")"),XE=A("["),QE=A(
"]"),P_=A(";"),eO=A("?"),tO=A(":"),rO=A(","),ml=A("/"),nO=A("else"),sO=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(A)),iO=new Set(["[","*"].map(A)),oO=A("__attribute__"),Ho=class{static{a(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new Co(e),this.#e=new Ro(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let r=this.#e;if(this.tokens.clear(),!!r.skipLayout())return this.#t.charCodeAt(r.at)===KE?(r.takePreprocessorLine(),{rule:"preprocessor",end:r.at,open:!1}):
(C_.lastIndex=r.at,this.#r(ZE.get(C_.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#r(e,r){let[n,
s]=[this.#e,this.tokens],i=e==="probe",o=i,u=e==="mapDeclaration",c=0,l=0,p=0,f=0,h=0,m,g=a(_=>{let b={rule:e,end:n.at,open:_};return m===void 0?b:{...b,tooDeep:m}},
"found");for(;n.skipLayout();){if(r&&l>0&&n.newLine&&ut(this.#t,n.at))return g(!0);if(o&&n.takeAttachPoint()){o=!1;continue}n.takeToken();let _=s.code(s.count-1);
switch(i&&=_===rO,o=i,_){case WE:c===0&&(p=l,f>1&&s.code(s.count-2)===ml&&(f=0)),c++,l++,h=0;break;case VE:if(c--,l--,h=0,u=c<=0,u&&!this.#n(e,f>0,p>0))return g(
!1);break;case YE:case XE:l++;break;case JE:case QE:if(l--,u&&l<=0&&L_(e)&&!this.#n(e,!1,!1))return g(!1);break;case P_:if(h=0,c<=0)return g(!1);break;case ml:e===
"probe"&&l===0&&f++;break;case eO:h++;break;case tO:h=Math.max(0,h-1)}l+h>gl&&(m??=s.count-1)}return g(c>0||l>0)}#n(e,r,n){let[s,i]=[this.#e,this.tokens],o=s.at;
if(s.skipLayout()){if(n&&!(s.newLine&&ut(this.#t,s.at)))return!0;s.takeToken();let u=i.code(i.count-1);if(i.pop(),s.at=o,u===nO||(e==="probe"?sO.has(u):u===ml)||
r&&iO.has(u))return!0;if(u===P_)return L_(e);if(e==="cDefinition")return u===oO}return s.at=o,!1}};function L_(t){return t==="cDefinition"||t==="mapDeclaration"}
a(L_,"hasTail");function M_(t){let e=[],r=!1,n=!1,s=!1;for(let i of t)switch(i.kind){case"preprocessor":case"c-definition":r?e.push(_s(i,"C definitions must come before the pro\
bes.")):(n||s)&&e.push(_s(i,"C definitions must come before the config block and the imports."));break;case"import":r&&e.push(_s(i,"Imports must come before the\
 probes.")),s=!0;break;case"config":n?e.push(_s(i,"A script has one config block.")):r&&e.push(_s(i,"The config block must come before the probes.")),n=!0;break;case"\
map-declaration":case"macro":case"subprogram":case"probe":r=!0}return e}a(M_,"misplacedItems");function _s(t,e){return{kind:"syntax-error",span:t.span,message:e,
expected:[],hint:"Move it to the beginning of the file."}}a(_s,"misplaced");var Fo=new Map(["()","[]","{}"].map(t=>[A(t.charAt(0)),A(t.charAt(1))])),Do=new Set(Fo.values());function bs(t,e){let r=[];for(let n=0;n<e;n++)Fo.has(t.code(n))?
r.push(n):Do.has(t.code(n))&&r.pop();return r}a(bs,"bracketsBefore");var qo=A("{"),$r=A("}"),zo=A(";"),aO=A("/"),R_=A("else"),H_=A("for"),uO=new Set(["if","for","while","unroll"].map(A)),cO=64;function F_(t,e){let r=pO(t,e);if(r===
void 0)return lO(t,e);let n=uO.has(t.code(r)),s=new Bo(t.code(r)===H_);for(let i=r;i<t.count;i++){let o=t.code(i);if(o===$r&&!s.hasBrace)return i>=e&&i>r?{start:r,
end:i}:void 0;if(s.take(o),!(i<e||s.hasBrace)){if(o===zo&&s.isEmpty)return{start:r,end:i+1};if(!(o!==$r||t.code(i+1)===R_||!(n||s.isEmpty)))return{start:r,end:t.
code(i+1)===zo?i+2:i+1}}}}a(F_,"brokenPart");function lO(t,e){let r=0;for(;r<e&&t.code(r)!==aO;)r++;let n=Math.max(r+1,e);for(;n<t.count&&t.code(n)!==qo&&!Do.has(
t.code(n));)n++;return r>0&&r<e&&t.code(n)===qo?{start:r,end:n}:void 0}a(lO,"brokenPredicate");function pO(t,e){let r=[];for(let n=0;n<e;n++){let s=t.code(n),i=r.
length-1;s===qo?r.push(n+1):s===$r?(r.pop(),t.code(n+1)!==R_&&i>0&&(r[i-1]=n+1)):s===zo&&i>=0&&!fO(t,r[i]??0,n)&&(r[i]=n+1)}return r.at(-1)}a(pO,"statementStart");
function fO(t,e,r){if(t.code(e)!==H_||r-e>cO)return!1;let n=new Bo(!0);for(let s=e;s<r;s++)n.take(t.code(s));return!n.isEmpty}a(fO,"inLoopHead");var Bo=class{static{
a(this,"OpenBrackets")}#e=[];#t=0;#r;constructor(e){this.#r=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let r=Fo.get(e);if(r!==
void 0)this.#e.push(r),e===qo&&this.#t++;else if(e===$r){for(;!this.isEmpty&&this.#e.pop()!==$r;);this.#t=Math.max(0,this.#t-1)}else if(e===zo){if(this.#r&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==$r;)this.#e.pop()}else Do.has(e)&&this.#e.at(-1)!==$r&&this.#e.pop()}};var dO=64,hO=new Set([...";{}"].map(A)),mO=1e3,D_=/^[(){}[\];,]$/;function q_(t,e,r){let n=r.getRightmostFailurePosition();n===t.count&&n>1&&!e.open&&t.code(n-1)===
gO&&n--;let s=n;for(;s>0&&n-s<dO&&!hO.has(t.code(s-1));)s--;return{tokens:t,rule:e.rule,at:n,found:n<t.count?t.text(n):"",expected:tm(r,_l(t,n)),statement:s,before:_O(
t,s,n)}}a(q_,"failureOf");var gO=A(";");function Ve(t,e){let r=t.start(e);return{start:r,end:e<t.count?t.end(e):r}}a(Ve,"spanOf");function ys(t,e,r){return{start:t.
start(e),end:t.end(r-1)}}a(ys,"spanOfRange");function fn(t,e){return e>0&&e<t.count&&!t.apart(e)}a(fn,"isGlued");function _l(t,e){return t.apart(e)?t.onNewLine(
e)||!(D_.test(t.text(e-1))||D_.test(t.text(e))):!1}a(_l,"spaced");function _O(t,e,r){let n="";for(let s=e;s<r;s++){let i=t.text(s);n+=(s>e&&_l(t,s)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,mO))}return e<r&&_l(t,r)?`${n} `:n}a(_O,"squeezed");var bO=/[\p{C}\p{Z}]/gu;function Ye(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
bO,r=>r===" "?" ":bl(r))}'`}a(Ye,"quote");function bl(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}a(bl,"codePointName");var yO=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else of the right."],["\
:=","Write =."],["...","Write two dots: 0..5."]]),Go=/^[-+*/%&|^~!<>=?:.]+$/;function B_({tokens:t,at:e,found:r}){let n=Go.test(r)?e:e-1;if(n<0||!Go.test(t.text(
n)))return;let s=n+1;for(;e-n<3&&fn(t,n)&&Go.test(t.text(n-1));)n--;for(;s-n<4&&fn(t,s)&&Go.test(t.text(s));)s++;let{source:i}=t,o=ys(t,n,s),u=i.slice(o.start,o.
end),c=yO.get(u);return c===void 0?void 0:{span:o,message:`bpftrace has no operator ${Ye(u)}.`,hint:c}}a(B_,"diagnoseOperator");var kO=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body stands in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),wO=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),xO=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
vO=/^(?:[A-Za-z_]\w*|\*+)$/,z_=/^[@$]?([A-Za-z_]\w*)$/;function G_(t){let{tokens:e,at:r,found:n,statement:s}=t,i=a((u,c)=>({span:Ve(e,u),message:`bpftrace has n\
o ${Ye(e.text(u))}.`,hint:c}),"said"),o=kO.get(n.toLowerCase());return o!==void 0&&r>s&&!t.expected.includes("':'")?i(r,o):r>0&&e.text(r-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(n)?i(r-1,"Write !."):AO(t)??SO(t,i)}a(G_,"diagnoseWord");function SO({tokens:t,at:e,statement:r},n){let s=e>r&&r>0?wO.get(t.text(r)):void 0;return s===
void 0?void 0:n(r,s)}a(SO,"diagnoseStatement");function AO({tokens:t,at:e,found:r,statement:n,expected:s}){if(e===n||!s.includes("';'")||!xO.test(t.text(n)))return;
for(let c=n;c<e;c++)if(!vO.test(t.text(c)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let o=z_.exec(t.text(
i))?.[1]??z_.exec(r)?.[1];if(o===void 0)return;let u=t.text(i).startsWith("@")?"@":"$";return{span:ys(t,n,e),message:"A variable is not declared with its type i\
n front.",hint:u==="@"?`Write @${o} = ...`:`Write $${o} = ..., or let $${o} to declare it.`}}a(AO,"diagnoseDeclaration");var EO=[{word:/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,hint:"A function is written: fn name($a : int64\
) : int64 { ... }."},{word:/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,hint:"Lines for the preprocessor begin with #."},{word:/^typedef$/,hint:"bpftr\
ace reads struct, union and enum definitions, no typedef: put it into a header and #include that."},{word:/^probe$/,hint:"Leave this word out: a probe begins wi\
th its attach point."},{word:/^(?:using|use|require|from|package)$/,hint:'Write import "path"; or #include <header.h>.'}],j_=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,
OO=/^[A-Za-z_]/,yl=A("{"),NO=A("/"),IO="'/' at the end of the predicate";function U_(t){let{tokens:e,at:r,found:n,rule:s}=t;if(s!=="probe"||TO(t)<r)return;let i=e.
text(0),o=EO.find(c=>c.word.test(i));if(o)return{span:Ve(e,0),message:`'${i}' begins nothing here.`,hint:o.hint};if(r>0&&j_.test(i))return{span:Ve(e,0),message:"\
This statement stands outside of the probes.",hint:"Statements stand inside the braces of a probe: begin { ... }."};let u=$O(t);if(u>0){let c=e.end(u-1);return{
span:{start:c,end:c},message:"Expected '{' after this, before the next probe.",hint:"The body of a probe stands in braces."}}return t.expected.includes(IO)&&n===
"{"?{hint:"A predicate stands between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||n===""?LO(t):{hint:CO(t)}}a(U_,"diagnoseHead");function TO({tokens:t}){
let e=0;for(;e<t.count&&t.code(e)!==yl;)e++;return e}a(TO,"headEnd");function $O({tokens:t,at:e}){for(let r of[e-1,e])if(r>0&&t.onNewLine(r)&&ut(t.source,t.start(
r)))return r;return 0}a($O,"nextProbe");function CO({tokens:t,at:e,found:r}){let n=t.text(e-1);return r==="if"?"A condition for the whole body is a predicate: /\
pid == 1/ { ... }.":j_.test(r)?"The body of a probe stands in braces: add the {.":r===":"||n.endsWith(":")?"An attach point holds no spaces, and from bpftrace 0\
.26 on it must not: kprobe:f.":n.includes("/")&&/^[^\w@$"]/.test(r)?"A predicate needs a space before its first slash.":PO(t,e)?"A predicate stands between two \
slashes: /pid == 1/ { ... }.":ut(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(r)?"Several attach points of one probe are separated by commas.":OO.test(
r)?"Several attach points are separated by commas; a predicate stands between slashes; a body stands in braces.":"Behind the attach point stand a predicate betw\
een slashes, or the body in braces."}a(CO,"headHint");function PO(t,e){for(let r=e;r<t.count&&t.code(r)!==yl;r++)if(t.code(r)===NO)return t.code(r+1)===yl;return!1}
a(PO,"endsInSlash");function LO({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a comment, here too: leave \
an empty predicate out."}:void 0}a(LO,"emptyPredicate");var Pe=a(({expected:t},...e)=>e.some(r=>t.includes(r)),"expects"),MO="'/' at the end of the predicate",RO=/^ ?(?:else )?(?:if|while)\b[^{]*$/,HO=/^(?:[-+*/%&|^]|<<|>>)?=$/,
FO=/^(?:\+\+|--)$/,DO=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
qO="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",zO=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
W_=A("{"),Z_=A("}"),BO=new Set(["if","while","unroll"].map(A)),GO=[jO,t=>t.found==="="&&RO.test(t.before)?K_:void 0,t=>t.found==="="&&Pe(t,MO,"')'")?K_:void 0,UO,
ZO,WO,t=>t.rule==="subprogram"&&Pe(t,"':'")?{hint:"Parameters and result have types: fn name($a : int64) : int64 { ... }."}:void 0,t=>/^[;,]$/.test(t.found)&&Pe(
t,"a probe","an attach point")?{extra:!0,hint:"Remove it: nothing stands between two probes."}:void 0,t=>/^ ?for\b/.test(t.before)&&(Pe(t,"a variable")&&t.tokens.
text(t.at+1)!==":"||Pe(t,"':'","'..'"))?{hint:qO}:void 0,t=>t.found.startsWith("@")&&/^ ?let ?$/.test(t.before)?{hint:`A map is not declared in a probe: leave l\
et out, and write ${t.found} = ...`}:void 0,t=>Pe(t,"a variable")&&/^[A-Za-z_]/.test(t.found)?{hint:t.tokens.text(t.at-1)==="--"&&t.tokens.apart(t.at)?"Comments\
 begin with //.":`A variable begins with $: write $${t.found}.`}:void 0,t=>t.found==="'"?{hint:"Strings stand in double quotes."}:void 0,t=>t.found==="`"?{hint:"\
bpftrace has no backquotes: strings stand in double quotes."}:void 0,VO,t=>t.found===";"&&Pe(t,"a statement")?{extra:!0,hint:"Remove this ';': there is no empty\
 statement."}:void 0,t=>t.found.startsWith("#")?{extra:!0,hint:/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/.test(t.found)?"Lines for\
 the preprocessor stand before the probes.":"Comments begin with //."}:void 0,t=>Pe(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.test(t.before)?{hint:"The\
 body needs braces, even for one statement."}:void 0,t=>{let e=DO.exec(t.before)?.[1];if(!(e===void 0||t.tokens.onNewLine(t.at)||!/^[@$"\w-]/.test(t.found)))return{
span:Ve(t.tokens,t.at),message:`Expected '(' after '${e}', found ${Ye(t.found)}.`,hint:`Arguments stand in parentheses: ${e}(...).`}},YO,t=>Pe(t,"']'")?{hint:"C\
lose the '[' with a ']'."}:void 0,t=>Pe(t,"')'")&&t.found!==""?{hint:"Close the '(' with a ')'."}:void 0,t=>t.rule==="config"&&t.found===":"?{hint:"A setting is\
 written: name = value;"}:void 0,t=>t.rule==="config"&&Pe(t,"';'")?{hint:"Settings are separated by ';'."}:void 0,t=>Pe(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&
t.rule!=="import"?{hint:"Statements are separated by ';'."}:void 0],K_={hint:"= assigns; write == to compare."},V_=a(t=>{for(let e of GO){let r=e(t);if(r)return r}},
"diagnoseSlip");function jO({tokens:t,at:e,expected:r,found:n}){if(!r.includes("'{'")||t.code(e-1)!==Z_||n==="{")return;let s=0;for(let i=e-1;i>0;i--)if(t.code(
i)===Z_)s++;else if(t.code(i)===W_&&--s===0){if(!BO.has(t.code(i-1)))return;let o=t.text(i-1),u=`Expected ${o==="unroll"?"a number of turns":"a condition"} afte\
r '${o}', found '{'.`;return{span:Ve(t,i),message:u,hint:`Write ${o} (${o==="unroll"?"5":"pid == 1"}) { ... }.`}}}a(jO,"missingCondition");function UO({tokens:t,
at:e,found:r}){let n=t.text(e-1);if(!(!/^[({]$/.test(r)||!n.startsWith("@")||!fn(t,e)))return{message:`Expected '[' after ${Ye(n)}, found '${r}'.`,hint:`Keys st\
and in brackets: ${n}[...].`}}a(UO,"keysInBrackets");function ZO(t){let{tokens:e,at:r,found:n,before:s,statement:i,rule:o}=t,u=FO.test(n);if(!(HO.test(n)||u)||r===
i||o==="config"||!Pe(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.
test(s))return;let c=s.trim();return{span:ys(e,i,r),message:u?`Only a map or a variable can be counted with '${n}'.`:"Only a map or a variable can be assigned t\
o.",hint:KO(c)}}a(ZO,"wrongTarget");function KO(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(t)?.[1];if(e!==void 0&&zO.test(e))return`${e} is a word of the langu\
age: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with $: write @${e} or $${e}.`;let r=/^(self|this) ?-> ?(\w+)/.exec(t);return r?
`A value for this thread is kept in a map, @${r[2]}[tid], one for this event in a variable, $${r[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no membe\
rs: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a map holds letters, digits and _, no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Mem\
bers cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.test(t)?"A positional parameter comes from the command line and cannot b\
e changed.":"A map begins with @ and a variable with $."}a(KO,"targetHint");function WO({tokens:t,at:e,found:r}){if(r==="$"){let n=t.source.startsWith("$0",t.start(
e));return{message:n?"'$0' is no positional parameter.":"A name must follow the '$'.",hint:n?"Positional parameters count from $1.":"A variable is $ and a name:\
 $x."}}if(!(t.text(e-1)!=="@"||!fn(t,e)))return/^[@$]/.test(r)?{hint:"A map is one @ and a name: @x."}:/^\d/.test(r)?{hint:"The name of a map begins with a lett\
er or _, not with a digit."}:void 0}a(WO,"signOfNothing");function VO({tokens:t,at:e,found:r}){return r!=="else"?void 0:{message:"This 'else' belongs to no 'if'\
.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else follows the closing brace of its if."}}a(VO,"strayElse");function YO(t){let{tokens:e,
at:r,found:n}=t,s=e.text(r-1);if(s===","&&/^[)\],]$/.test(n))return{hint:"Remove the ',' before it."};let i=bs(e,r).at(-1);if(i===void 0||e.code(i)===W_||!Pe(t,
"','","')'"))return;if(n.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrace does not join strings: make them one."};let o=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&
!/^(?:if|while|for)$/.test(e.text(i-1)),u=/^[@$"\w]/.test(n)&&/[\w"\])]$/.test(s);return o&&u?{hint:"Arguments are separated by ',', and the last is followed by\
 ')'."}:void 0}a(YO,"comma");var JO=[{characters:/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,name:"a typographic quote",hint:'Write ".'},{characters:/[\u2018-\u201b\u2032\u00b4\uff07]/,name:"\
a typographic quote",hint:'Strings stand in plain double quotes: ".'},{characters:/[\u2010-\u2015\u2212\uff0d]/,name:"a typographic dash",hint:"Write the minus \
sign of the keyboard: -."},{characters:/\u2026/,name:"an ellipsis",hint:"Write dots: a range is 0..5."},{characters:/\u00d7/,name:"a multiplication sign",hint:"\
Write *."},{characters:/\u2192/,name:"an arrow",hint:"Write ->."},{characters:/\u2260/,name:"an unequal sign",hint:"Write !=."},{characters:/\u2264/,name:"a les\
s-or-equal sign",hint:"Write <=."},{characters:/\u2265/,name:"a greater-or-equal sign",hint:"Write >=."},{characters:/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
name:"a space that is not the usual one",hint:"Write an ordinary space.",blank:!0},{characters:/[\u2028\u2029\u0085\v\f]/,name:"a line separator that bpftrace d\
oes not know",hint:"Write an ordinary newline.",blank:!0},{characters:/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,name:"a character that cannot be s\
een",hint:"Remove it.",blank:!0},{characters:/\0/,name:"a zero byte",hint:"Save the file as UTF-8: it may be UTF-16, or no text at all.",blank:!0},{characters:/\ufffd/,
name:"a character that could not be read",hint:"Save the file as UTF-8."},{characters:new RegExp("\\p{Cc}","u"),name:"a control character",hint:"Remove it.",blank:!0},
{characters:/[\uff01-\uff5e]/,name:"a full-width character",hint:""}];function Y_({tokens:t,at:e,found:r}){let n=String.fromCodePoint(r.codePointAt(0)??32);if(r.
length>0&&/[!-~]/.test(n))return;let s=r===""?void 0:JO.find(({characters:u})=>u.test(n));if(s===void 0)return;let i=t.start(e),o=i+n.length;for(;s.blank&&t.source.
startsWith(n,o);)o+=n.length;return{span:{start:i,end:o},extra:s.blank===!0,message:`${bl(n)} is ${s.name}.`,hint:s.hint===""?`Write ${String.fromCharCode(n.charCodeAt(
0)-65248)}.`:s.hint}}a(Y_,"diagnoseCharacter");var XO=[{line:/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,message:"This is the marker of a merge conflict.",hint:"Keep\
 one of the two sides, and remove the three markers."},{line:/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,message:"This is a code fence of Markdown.",hint:"Remove the line\
."},{line:/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,message:"This is a shell command.",hint:"A script is what stands between the quotes behind -e, wi\
thout the quotes."}];function J_({tokens:t,at:e}){for(let r of new Set([t.start(0),t.start(e)])){let{source:n}=t,s=r===0?0:n.lastIndexOf(`
`,r-1)+1,i=n.indexOf(`
`,s),o=Math.min(i===-1?n.length:i,s+200),u=n.slice(s,o).trimEnd(),c=XO.find(({line:l})=>l.test(u));if(c)return{span:{start:s,end:s+u.length},extra:!0,message:c.
message,hint:c.hint}}}a(J_,"diagnoseMarker");var QO=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,eN=A("<string with a bad escape>"),tN=new Set([A("<malformed number>"),A("<digits>")]),rN={"(":"\
')'","[":"']'","{":"'}'"},nN={")":"(","]":"[","}":"{"},sN=[Y_,oN,uN,B_,U_,G_,V_];function kl(t,e,r,n){let s=q_(t,e,n),{at:i}=s,o=s.found==="{"?i-1:i;for(;o>0&&!t.
onNewLine(o);)o--;let u=Q_(t,Math.max(o,1)),c=u<t.count?t.start(u):e.end,l=s.expected.includes("a probe"),p=a((v,N,P,O,X)=>({error:{kind:"syntax-error",span:v,message:N,
expected:P,...O===void 0?{}:{hint:O}},resumeAt:c,at:i,complete:l,...X===void 0?{}:{mend:X}}),"explain"),f=t.start(Math.min(i+1,t.count)),h=r.find(({what:v,start:N})=>v===
"string"&&N>=t.start(0)&&N<=f);if(h)return p({start:h.start,end:h.end},"This string is never closed.",[`'"'`],'A string ends on the line it begins on: add the c\
losing ".');let m=J_(s);if(m?.span&&m.message)return p(m.span,m.message,[],m.hint,"leave-out");if(e.open&&(i>=t.count||u<=i)){let v=bs(t,Math.min(i,u)).at(-1);if(v!==
void 0){let N=t.text(v),P=rN[N]??"",O=`This '${N}' is never closed.`;return p(Ve(t,v),O,[P],`Add the missing ${P}.`)}}let g=[...s.expected];g[0]==="'}'"&&(g[1]??
"an expression")==="an expression"&&g.splice(1,1,"a statement");let _={...s,expected:g},b=iN(_),y=b?.extra?"leave-out":void 0,k=Ve(t,i);if(b?.message!==void 0)return p(
b.span??k,b.message,g,b.hint,y);let w=cN(_);if(w){let v=t.end(i-1);return p(i===0?k:{start:v,end:v},w,g,b?.hint,"semicolon")}let S=s.found===""?"but the text en\
ds here":`found ${Ye(s.found)}`;return p(k,`Expected ${Qn(g)}, ${S}.`,g,b?.hint,y)}a(kl,"explainFailure");function iN(t){for(let e of sN){let r=e(t);if(r)return r}}
a(iN,"diagnose");function oN({tokens:t,at:e,found:r}){let n=Ve(t,e),s=t.code(e)===eN?QO.exec(r):void 0;if(s){let[o,u=""]=s,c=n.start+o.length,l=`bpftrace does n\
ot know the escape ${u} in a string.`;return{span:{start:c-u.length,end:c},message:l,hint:"Write \\\\ for a backslash."}}if(!tN.has(t.code(e)))return;if(r.length<=
1e3&&Ar(r))return{message:`${Ye(r)} is too large: the largest number is 18446744073709551615.`};let i=aN(r);return{message:`${Ye(r)} is not a number.`,...i===void 0?
{}:{hint:i}}}a(oN,"diagnoseText");function aN(t){if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(
16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number oc\
tal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${Ye(e)} is no unit: times have n\
s, us, ms, s, m, h or d.`}a(aN,"numberHint");function uN({tokens:t,at:e,found:r}){let n=nN[r];if(r==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{extra:!0,span:{
start:t.start(e-1),end:t.end(e)},message:"This '*/' closes no comment.",hint:"Remove it, or begin the comment with /*."};if(n===void 0)return;let s=bs(t,e),i=s.
at(-1);if(r==="}"?s.length>0:i!==void 0&&t.text(i)!=="{")return;let o=`Remove it, or add the ${n} that it belongs to.`;return{extra:r==="}",message:`This '${r}'\
 closes nothing.`,hint:o}}a(uN,"diagnoseClosing");function X_(t,e,r){let n=Q_(t,e);return n<t.count?t.start(n):r}a(X_,"resumeAfter");function Q_(t,e){for(let r=e;r<
t.count;r++)if(t.onNewLine(r)&&ut(t.source,t.start(r)))return r;return t.count}a(Q_,"lineOfItem");function cN({tokens:t,at:e,expected:r,found:n,before:s}){if(!r.
includes("';'")||s==="")return;let i=/^(?:[@$]|[A-Za-z_{])/.test(n)&&/[\w)\]}"+-] ?$/.test(s);if(!(!t.onNewLine(e)&&!i))return`Expected ';' after this, before ${Ye(
n)}.`}a(cN,"missingSemicolon");var lN=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(r=>[r,e])));function tb(t){
return lN.get(t)??0}a(tb,"bindingOf");function rb(t,e,r){let n=[],s=t;for(let{operator:i,operand:o}of e)s=eb(n,s,tb(i),r),n.push({left:s,operator:i}),s=o;return eb(
n,s,0,r)}a(rb,"resolvePrecedence");function eb(t,e,r,n){let s=e;for(let i=t.at(-1);i&&tb(i.operator)>=r;i=t.at(-1))s=n(i.left,i.operator,s),t.pop();return s}a(eb,
"joinWaiting");var pN=A(";"),fN=A("<variable>");function Le(t,e){let r=t.child(1).children(),n=r.at(-1),s=e&&n?gN(n):void 0;return s&&r.pop(),{kind:"block",span:t.span,statements:r.
map(dN),...s?{value:s}:{}}}a(Le,"blockOf");function dN(t){let{span:e}=t;switch(t.rule){case"ifStatement":return Uo(t.child(0),!1);case"blockStatement":return Le(
t.child(0),!1);case"for":return bN(t);case"while":return{kind:"while",span:e,condition:jo(t.child(1)),body:Le(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:jo(t.child(1)),body:Le(t.child(2),!1)};default:return hN(t.child(0))}}a(dN,"statementOf");function hN(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:_N(t.child(0)),operator:t.child(1).text,value:ee(t.child(2))};case"let":{let r=t.optional(3),n=t.optional(5);return{kind:"\
let",span:e,variable:Zo(t.child(1)),...r?{type:vl(r)}:{},...n?{value:ee(n)}:{}}}case"jump":return mN(t.child(0));case"localImport":{let r=t.child(0),n={kind:"ca\
ll",span:e,name:r.text,nameSpan:r.span,arguments:[ee(t.child(1))]};return{kind:"expression-statement",span:e,expression:n}}default:return{kind:"expression-state\
ment",span:e,expression:ee(t)}}}a(hN,"plainStatementOf");function mN(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"b\
reak":"continue"};let r=t.optional(1);return{kind:"jump",span:e,keyword:"return",...r?{value:ee(r)}:{}}}a(mN,"jumpOf");function gN(t){if(t.tokens.code(t.end-1)===
pN)return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?ee(e):void 0;case"blockStatem\
ent":{let r=Le(t.child(0),!0);return r.value?{kind:"block-expression",span:r.span,block:r}:void 0}case"ifStatement":{let r=Uo(t.child(0),!0);return r.then.value?
{kind:"if-expression",span:r.span,statement:r}:void 0}default:return}}a(gN,"trailingValue");function Uo(t,e){let r=t.child(3);return Tr(t,r.size,()=>{let{span:n}=t,
s=t.optional(4),i=s?Le(s.child(1),e):void 0,o=r.children().reduceRight((u,c)=>({kind:"if",span:{start:c.child(1).span.start,end:n.end},condition:jo(c.child(2)),
then:Le(c.child(3),e),...u?{else:u}:{}}),i);return{kind:"if",span:n,condition:jo(t.child(1)),then:Le(t.child(2),e),...o?{else:o}:{}}})}a(Uo,"ifOf");function jo(t){
let e=t.child(0);return ee(e.rule==="condition_parentheses"?e.child(1):e.child(0))}a(jo,"conditionOf");function _N(t){return t.rule==="mapAccess"?wl(t):t.code===
fN?Zo(t):{kind:"discard",span:t.span}}a(_N,"targetOf");function nb(t){let e=t.child(0);return e.rule==="forMap_parentheses"?nb(e.child(1)):e}a(nb,"innermost");function bN(t){
let e=t.child(0),r=e.rule==="for_bare",n=e.child(r?1:2),{span:s}=t,i=Zo(n.child(0)),o=n.child(2),u=Le(e.child(r?2:4),!1);return o.rule!=="range"?{kind:"for-map",
span:s,variable:i,map:xl(nb(o)),body:u}:{kind:"for-range",span:s,variable:i,from:ee(o.child(0)),to:ee(o.child(2)),body:u}}a(bN,"forOf");var yN=A("<decimal>"),kN=A("<number>"),wN=A("<string>"),xN=A("<positional>"),vN=A("<variable>"),SN=A("<map>"),AN=A(","),EN=A("?");function ee(t){switch(t.rule){case"":
return sb(t);case"expression":return ON(t);case"postfixed":return TN(t);case"prefixed":return IN(t);case"update":return ib(t,t.child(0),t.child(1),!0);case"encl\
osed":return ee(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:sb(t.child(1))};case"mapAccess":return wl(t);case"call":{let e=t.
child(0),r=t.list(2).map(ee);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:r}}case"tuple":return PN(t);case"record":{let e=[t.child(1),...t.
child(3).children()];return{kind:"record",span:t.span,fields:e.map(r=>({name:r.child(0).text,value:ee(r.child(2))}))}}case"step":return ib(t,t.child(1),t.child(
0),!1);case"block":return{kind:"block-expression",span:t.span,block:Le(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:Uo(t,!0)};case"typeof":case"\
size":case"offset":return LN(t);default:throw new TypeError(`${t.rule} is no expression`)}}a(ee,"expressionOf");function sb(t){let{span:e,text:r}=t;switch(t.code){case yN:
return{kind:"integer",span:e,text:r};case kN:return{kind:!/^0x/i.test(r)&&/[smhd]$/.test(r)?"duration":"integer",span:e,text:r};case wN:return{kind:"string",span:e,
text:r};case xN:return{kind:"positional",span:e,text:r};case vN:return{kind:"variable",span:e,name:r};case SN:return xl(t);default:return r==="true"||r==="false"?
{kind:"boolean",span:e,value:r==="true"}:{kind:"identifier",span:e,name:r}}}a(sb,"leafOf");function ON(t){let e=t.child(1),r=e.size;for(;r>0&&e.child(r-1).code===
EN;)r--;let n=e.size-r;if(n===0)return Sl(t,0,r).expression;let s=t.child(2);return Tr(t,n,()=>{let{end:i}=t.span,o=a(c=>{let l=s.child(r+c);return Sl(l,2,l.child(
3).size)},"elseOf"),u=o(n-1).expression;for(let c=n-1;c>=0;c--){let l=c===0?Sl(t,0,r):o(c-1),p=s.child(r+c).optional(0);u={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:ee(p)}:{},else:u}}return u})}a(ON,"conditionalOf");function Sl(t,e,r){let n=t.child(e);return r===0?ks(n):Tr(n,r,()=>{let s=t.
child(e+1),i=t.child(e+2),o=Array.from({length:r},(u,c)=>({operator:s.child(c).text,operand:ks(i.child(c))}));return rb(ks(n),o,NN)})}a(Sl,"operationOf");function ks(t){
return{expression:ee(t),span:t.span}}a(ks,"extentOf");function NN(t,e,r){let n={start:t.span.start,end:r.span.end};return{span:n,expression:{kind:"binary",span:n,
operator:e,left:t.expression,right:r.expression}}}a(NN,"join");function IN(t){let e=t.child(0),r=t.child(1);return Tr(t,e.size,()=>e.children().reduceRight((n,s)=>$N(
s,n),ks(r)).expression)}a(IN,"prefixedOf");function TN(t){let e=t.child(0),r=t.child(1);return r.size===0?ee(e):Tr(t,r.size,()=>r.children().reduce(CN,ks(e)).expression)}
a(TN,"postfixedOf");function $N(t,e){let r={start:t.span.start,end:e.span.end},n=e.expression;return t.rule!=="cast"?{span:r,expression:{kind:"unary",span:r,operator:t.
text,operand:n}}:{span:r,expression:{kind:"cast",span:r,type:vl(t.child(1)),operand:n}}}a($N,"wrapPrefix");function CN(t,e){let r={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let s=[ee(e.child(1))];return{span:r,expression:{kind:"index",span:r,object:t.expression,index:s}}}let n=e.child(1);return{span:r,expression:{
kind:"member",span:r,object:t.expression,operator:e.child(0).text==="."?".":"->",name:n.text,nameSpan:n.span}}}a(CN,"wrapPostfix");function ib(t,e,r,n){let s=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:s,prefix:n,operand:ee(r)}}a(ib,"updateOf");function PN(t){let e=t.list(1),[r]=e;return r&&e.length===
1&&t.tokens.code(t.end-2)!==AN?ee(r):{kind:"tuple",span:t.span,elements:e.map(ee)}}a(PN,"tupleOf");function LN(t){let e=t.rule==="offset"?t.child(4):t.child(2),
r=t.tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:r}}a(LN,"measureOf");function wl(t){let e=t.
child(0),r=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...r.length>0?{keys:r.map(ee)}:{}}}a(wl,"mapOf");function xl(t){return{kind:"map",
span:t.span,name:t.text,nameSpan:t.span}}a(xl,"bareMapOf");function Zo(t){return{kind:"variable",span:t.span,name:t.text}}a(Zo,"variableOf");function vl(t){let e="";
for(let r=t.at;r<t.end;r++)e+=(t.tokens.apart(r)?" ":"")+t.tokens.text(r);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").
trimEnd()}a(vl,"typeText");function ob(t,e){let{span:r}=t;switch(t.rule){case"preprocessor":return{kind:"preprocessor",span:r,text:t.text};case"cDefinition":return{kind:"c-definition",span:r,
keyword:RN(t.child(0).text),text:t.text};case"config":return{kind:"config",span:r,settings:[...t.child(3).children(),...t.child(6).children()].map(n=>({span:n.span,
name:n.child(0).text,value:n.child(2).text}))};case"import":return{kind:"import",span:r,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let n=t.child(1),
s=ee(t.child(5));return{kind:"map-declaration",span:r,map:n.text,mapSpan:n.span,type:t.child(3).text,maxEntries:s}}case"macro":{let n=t.list(3).map(s=>s.text);return{
kind:"macro",span:r,name:t.child(1).text,parameters:n,body:Le(t.child(7),!0)}}case"subprogram":{let n=t.list(3).map(s=>s.child(0).text);return{kind:"subprogram",
span:r,name:t.child(1).text,parameters:n,body:Le(t.child(9),!1)}}default:return MN(t,e)}}a(ob,"itemOf");function MN(t,e){let r=[];for(let i of[t.child(0),...t.child(
2).children()]){let o=Ji(i.text,i.span.start);o.kind==="attach-point"?r.push(o):e.push({span:i.span,problem:o})}let n=t.optional(4),s=r[0]?.name?.text;return{kind:"\
probe",span:t.span,attachPoints:r,...n?{predicate:ee(n.child(1)),predicateSpan:n.span}:{},body:Le(t.child(5),!1),...s===void 0?{}:{name:s}}}a(MN,"probeOf");function RN(t){
switch(t){case"union":case"enum":return t;default:return"struct"}}a(RN,"cKeyword");var Ko=class t{static{a(this,"Matched")}tokens;#e;#t;at;constructor(e,r,n,s){this.tokens=e,this.#e=r,this.at=n,this.#t=r.ruleName===void 0?s:n}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let r=this.#e.
children?.[e],n=this.#e.childOffsets?.[e];if(!r||n===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,r,this.#t+
n,this.#t)}optional(e){let r=this.child(e);return r.size>0?r.child(0):void 0}children(){let e=[];for(let r=0;r<this.size;r++)e.push(this.child(r));return e}list(e){
let r=this.optional(e);if(!r)return[];let n=this.child(e+2).child(0),s=[r];for(let i=0;i<n.size;i++)s.push(n.child(i));return s}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}};function Wo(t,e){let r=[];return{item:ob(new Ko(e,t._cst,0,0),r),lost:r}}a(Wo,"buildItem");var HN=5,FN=8,DN=8*1024,qN=A(";"),zN=new Set([...";{}"].map(A));function ab(t,e,r,n,s){let i=kl(t,e,r,n),{resumeAt:o,complete:u}=i,c=[i.error],l=[],p=0,f=a(()=>({
errors:c,left:[],lost:[],resumeAt:o,reread:p}),"dropped");if(!u&&(e.open||o<e.end||t.count>DN))return f();let h=-1,m;for(let g=0;g<FN&&p+t.count<=s;g++){m!==void 0&&
i.at<=h&&(t.remove(m,m+1),l.pop(),i={...i,at:m});let{at:_}=i,b=!u&&_>h?BN(t,i):void 0;if(m=b&&i.mend==="semicolon"?_:void 0,b)h=b.seen,l.push(b.span);else{let w=u?
{start:_,end:t.count}:F_(t,_);if(!w)return f();l.push(ub(t,w)),h=w.start-1}p+=t.count;let y=$o.match(t.characters(),e.rule);if(!y.failed())return{errors:c,...Wo(
y,t),left:l,resumeAt:o,reread:p};if(u)return f();i=kl(t,e,r,y);let{error:k}=i;if(!(i.at<=h||k.span.start<(c.at(-1)?.span.end??0))){if(c.length===HN)return f();c.
push(k)}}return f()}a(ab,"recoverItem");function BN(t,{error:e,at:r,mend:n}){switch(n){case"semicolon":{t.insert(r,qN);let s=r+1;for(;s<t.count&&!zN.has(t.code(
s));)s++;return{seen:s,span:e.span}}case"leave-out":{let s=Math.min(r,t.count);for(;s>0&&t.start(s-1)>=e.span.start;)s--;let i=s;for(;i<t.count&&t.end(i)<=e.span.
end;)i++;return s<i?{seen:s,span:ub(t,{start:s,end:i})}:void 0}default:return}}a(BN,"mend");function ub(t,{start:e,end:r}){let n={start:t.start(e),end:t.end(r-1)};
return t.remove(e,r),n}a(ub,"leaveOut");var Al=100,GN=128*1024,jN=128*1024;function Yo(t){let e=new Ho(t),{tokens:r}=e,n=[],s=[],i=[],o=!1,u,c=GN;for(let p=e.next(o);p;p=e.next(o)){let f=r.start(0),h=u!==
void 0&&"errors"in u&&p.rule==="probe"&&!ut(t,f);if(h&&r.text(0)==="}")continue;let m=h&&u?.item===void 0,g=UN(e,p,c);if(u=g,"errors"in g){let{left:_,resumeAt:b}=g;
if(c-=g.reread,!(m&&g.item===void 0)){let y=s.at(-1)?.span.start??-1,k=g.errors.filter(({span:w})=>w.start>y);s.push(...k.slice(0,Al-s.length))}g.item?i.push(..._.
map(y=>({start:y.start,end:Math.min(y.end,b)}))):i.push({start:f,end:Math.max(f,b)})}if(g.item){let{item:_,lost:b}=g,y=_.kind!=="probe"||_.attachPoints.length>0;
y&&n.push(_),s.push(...b.map(({problem:k})=>k)),i.push(...y?b.map(({span:k})=>k):[_.span])}if("errors"in g){if(s.length>=Al){s.push(Vo(r,r.count,"There are too \
many errors: the rest of the file was not read.")),i.push({start:g.resumeAt,end:t.length}),e.rest();break}(g.resumeAt<p.end||p.open)&&(e.resumeAt(g.resumeAt),o=
!0)}}s.push(...M_(n));let l=e.unclosed.filter(({what:p})=>p==="comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:f})=>f.start===p).map(({span:f})=>f));
return{kind:"script",span:{start:0,end:t.length},text:t,items:n,comments:e.comments,errors:KN(s,l),unread:ZN(i)}}a(Yo,"parseScript");function UN({tokens:t,unclosed:e},r,n){
let{end:s,tooDeep:i}=r,o=a((u,c)=>({errors:[u],left:[],lost:[],resumeAt:c,reread:0}),"refused");if(i!==void 0)return o(Vo(t,i,cb),X_(t,i+1,s));if(t.count>jN)return o(
Vo(t,0,"This is too long to be read: split it into several."),s);try{let u=$o.match(t.characters(),r.rule);return u.failed()?ab(t,r,e,u,n):Wo(u,t)}catch(u){if(u instanceof
ms){let c={start:u.start,end:u.start+1};return o({kind:"syntax-error",span:c,message:"This expression is too long: split it over several statements.",expected:[]},
s)}if(u instanceof RangeError)return o(Vo(t,0,cb),s);throw u}}a(UN,"parseItem");var cb=`Brackets or conditionals are nested more than ${gl} levels deep here.`;function Vo(t,e,r){
let n=t.start(e);return{kind:"syntax-error",span:{start:n,end:e<t.count?n+1:n},message:r,expected:[]}}a(Vo,"problemAt");function ZN(t){let e=[];for(let r of[...t].
sort((n,s)=>n.start-s.start)){let n=e.at(-1);n===void 0||r.start>n.end?e.push(r):e[e.length-1]={start:n.start,end:Math.max(n.end,r.end)}}return e}a(ZN,"merged");
function KN(t,e){let r=[...t].sort((n,s)=>n.span.start-s.span.start);for(let{start:n,end:s}of e.slice(0,Al)){let i=r.findLastIndex(u=>u.span.start<n),o=r[i]?.message===
"This '{' is never closed.";r.splice(o?i:i+1,o?1:0,{kind:"syntax-error",span:{start:n,end:s},message:"This comment is never closed.",expected:["'*/'"],hint:"Clo\
se it with */, or begin it with // to comment out one line."})}return r.filter(({span:n},s)=>n.start!==r[s-1]?.span.start)}a(KN,"withUnclosedComments");var dn=class{static{a(this,"Library")}#e=new Map;#t=new Map;add(e,r){this.#e.has(e)||this.#e.set(e,r)}source(e){return this.#e.get(e)}parse(e,r){let n=this.#t.get(
e);if(n?.text===r)return n;let s=Yo(r);return this.#t.set(e,s),s}};function Jo(t,e){let r=[],n=0;for(let{span:s,text:i}of e){if(s.start<n||s.end<s.start)throw new RangeError(`edits overlap or are out of order at offset ${s.start}`);
r.push(t.slice(n,s.start),i),n=s.end}return r.join("")+t.slice(n)}a(Jo,"applyEdits");function lb(t){let e=[...t].sort((n,s)=>n.span.start-s.span.start||n.span.end-
s.span.end);return e.some((n,s)=>s>0&&n.span.start<(e[s-1]?.span.end??0))?void 0:e}a(lb,"orderEdits");function El(t,e){let r=0;for(let{span:n,text:s}of e){if(n.
start>t||n.start===t&&n.end>n.start)break;if(t<n.end)return n.start+r;r+=s.length-(n.end-n.start)}return t+r}a(El,"mapOffset");var pb="Events that fire inside another BPF program are skipped by the kernel, without a count.",WN=`${pb} The contention tracepoints fire for every kind of ker\
nel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`,fb=a(({judgement:t,
cause:e})=>{let r=VN(t,e.world==="open"?e.probes:void 0),n=new Map(r.map(l=>[l.attachPoint,l]));if(n.size===0)return{reason:"no program of the script can be mov\
ed"};if(r.length>n.size)return{reason:"a wildcard cannot be moved as a whole"};let s=r.find(l=>XN(l.probe));if(s!==void 0)return{reason:`${s.name} reads argumen\
ts of the probed function, which have other names after the move`};let i=[...n.values()].map(l=>YN(l,r)),o=i.find(l=>"reason"in l);if(o!==void 0&&"reason"in o)return o;
let u=i.flatMap(l=>"text"in l?[l]:[]);if(new Set(u.map(l=>l.text)).size<u.length)return{reason:"two programs would move to the same attach point"};let c=u.some(
l=>l.text.includes(":contention_"));return{kind:"group",title:`Attach by ${c?"the contention tracepoints":"kprobe"} instead: the kernel never runs these probes \
inside each other`,cost:c?WN:pb,safe:!0,edits:u.map(l=>({span:l.attachPoint.span,text:l.text}))}},"proposeGroup");function VN({lowered:t},e){let r=new Map;for(let n of t)
if(!(n.refusals.length>0))for(let s of n.programs)s.guard==="prog-active"||s.guard==="alone"||s.operations.length===0||e!==void 0&&!e.has(s.probe)||r.set(`${s.attachPoint.
span.start} ${s.name}`,s);return[...r.values()]}a(VN,"programsToMove");function YN(t,e){let{attachPoint:r,site:n,kind:s}=t,{place:i}=r;if(i.form==="rawTracepoin\
t"){let l=i.event.text;return l!=="contention_begin"&&l!=="contention_end"?{reason:`the category of the tracepoint ${l} is not known`}:{attachPoint:r,text:`trac\
epoint:lock:${l}`}}if(i.form!=="kernelFunction"||s!=="fentry"&&s!=="fexit")return{reason:`${t.name} has no counterpart among kprobes and tracepoints`};let o=n!==
void 0&&tc.includes(n.function),u=e.some(l=>l.kind!==s&&l.site?.function===n?.function);if(o&&u)return{attachPoint:r,text:`tracepoint:lock:contention_${s==="fen\
try"?"begin":"end"}`};let c=[i.module?.text??[],i.function.text].flat();return s==="fentry"?{attachPoint:r,text:["kprobe",...c].join(":")}:e.length===1?{attachPoint:r,
text:["kretprobe",...c].join(":")}:{reason:`the exit of ${i.function.text} has no counterpart that pairs with its entry`}}a(YN,"moveOf");var JN=/^(args|retval|ctx|func|probe|reg|arg\d+|sarg\d+)$/;
function XN(t){let e=!1,r=a(n=>{(n.kind==="identifier"||n.kind==="call")&&typeof n.name=="string"&&(e||=JN.test(n.name))},"look");return ae(t.body,r),t.predicate!==
void 0&&ae(t.predicate,r),e}a(XN,"readsArguments");var Xo=class{static{a(this,"Layout")}#e;#t;#r;newline;constructor(e){this.#t=e,this.#e=e.text,this.#r=new ue(e.text),this.newline=/\r\n/.test(e.text.slice(0,e.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(e,r){let n=e.span.start+1,s=this.#e.indexOf(`
`,n),i=e.statements[0]?.span.start??e.value?.span.start??e.span.end-1;if(s===-1||s>=i)return Lt(n,r.map(u=>` ${u}`).join(""));let o=this.#n(e);return Lt(s+1,r.map(
u=>o+u+this.newline).join(""))}atEnd(e,r){let n=e.span.end-1,s=[],i=e.value??e.statements.at(-1);if(i!==void 0&&this.#u(i,n)&&s.push(Lt(i.span.end,";")),this.#s(
n)){let u=this.#r.lineStart(this.#r.position(n).line);return[...s,Lt(u,this.#n(e)+r+this.newline)]}let o=/\s/.test(this.#e[n-1]??"")?"":" ";return[...s,Lt(n,`${o}${r}\
 `)]}before(e,r){let n=this.#s(e.start)?this.newline+this.#i(e.start):" ";return Lt(e.start,r+n)}beforeProbes(e,r){let n=this.#t.items.find(o=>o.kind==="probe");
if(n===void 0)return;let s=this.#r.position(n.span.start).line;if(!this.#s(n.span.start))return Lt(n.span.start,`${Ol(e)} ${r.map(o=>o.trim()).join(" ")} `);let i=s;
for(;s>1&&this.#o(s-1);)s--;return s===1&&(s=i),Lt(this.#r.lineStart(s),[...e.map(o=>`// ${o}`),...r,""].map(o=>o+this.newline).join(""))}afterAll(e){let r=this.#e.
length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Lt(r,n+e.map(s=>s+this.newline).join(""))}get unit(){let e=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return e.startsWith(
"	")?"	":e}#n(e){let r=e.statements[0]??e.value;return r!==void 0&&this.#s(r.span.start)?this.#i(r.span.start):this.#i(e.span.start)+this.unit}#i(e){let r=this.#r.
lineStart(this.#r.position(e).line);return/^[ \t]*/.exec(this.#e.slice(r,e))?.[0]??""}#s(e){let r=this.#r.lineStart(this.#r.position(e).line);return r>0||e===0?
/^[ \t]*$/.test(this.#e.slice(r,e)):/^\s*$/.test(this.#e.slice(0,e))}#o(e){let r=this.#r.lineStart(e),n=this.#r.lineStart(e+1),s=r+(/^[ \t]*/.exec(this.#e.slice(
r,n))?.[0].length??0);return this.#t.comments.some(({kind:i,span:o})=>i!=="shebang"&&o.start<=s&&o.end>s&&this.#e.slice(o.end,n).trim()==="")}#u(e,r){if(QN.has(
e.kind)||this.#e[e.span.end-1]===";")return!1;let n=e.span.end;for(;;){let s=this.#t.comments.find(({span:i})=>i.start===n);if(s!==void 0)n=s.span.end;else if(n<
r&&/\s/.test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function Ol(t){return`/* ${t.join(" ")} */`}a(Ol,"blockComment");var QN=new Set(["block","\
if","unroll","while","for-map","for-range"]);function Lt(t,e){return{span:{start:t,end:t},text:e}}a(Lt,"insert");var Qo=16,eI=Qo*Qo,tI="0.24",db=a(({judgement:t,cause:e,targets:r})=>{if(e.world!=="closed")return{reason:"a guard in this script cannot see the other program"};
let n=r.filter(p=>J(p.bpftrace,He.bpftrace)&&J(p.kernel,He.kernel));if(n.length===0)return{reason:`a guard needs bpftrace ${He.bpftrace} and Linux ${He.kernel}:\
 before, the flag would be a locked update itself`};let{script:s,imported:i}=t.model,o=new Xo(s),u=rI([s,...i.map(p=>p.script)].map(({text:p})=>p).join(`
`)),c=[];for(let p of nI(t)){let f=sI(p,u,o);if(f===void 0)return{reason:"a probe leaves by an exit() inside a larger expression, where the guard cannot be lowe\
red"};c.push(...f)}let l=oI(t,u,o,n);return l===void 0?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:(c.push(l,...uI(
t,u,o)),{kind:"guard",title:`Guard the probes with a per-CPU flag, ${u.guard}: an event that fires while one of them runs on that CPU leaves early`,cost:`Skippe\
d events are counted in ${u.missed}; each event costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,edits:c})},"proposeGua\
rd");function rI(t){for(let e=1;;e++){let r=e===1?"@guard":`@guard${e}`,n={guard:r,missed:`${r}_missed`};if(!new RegExp(`${r}(_missed)?(?![A-Za-z0-9_])`).test(t))
return n}}a(rI,"freeNames");function nI({model:t,lowered:e}){let r=new Set(e.flatMap(n=>n.programs.filter(s=>s.operations.length>0).map(s=>s.probe)));return t.probes.
filter(({phase:n,probe:s})=>n==="attached"&&r.has(s)).map(({probe:n})=>n)}a(nI,"lockTakers");function sI(t,{guard:e,missed:r},n){let s=`${e}[cpu] = sum(-1);`,i=iI(
t);if(i===void 0)return;let o=[n.atStart(t.body,[`if (${e}[cpu] > 0) { ${r} = sum(1); return; }`,`${e}[cpu] = sum(1);`]),...i.map(l=>n.before(l.span,s))],u=t.body.
statements.at(-1);return t.body.value===void 0&&u!==void 0&&i.includes(u)?o:[...o,...n.atEnd(t.body,s)]}a(sI,"guardProbe");function iI(t){let e=[],r=new Set,n=new Set;
return ae(t.body,s=>{s.kind==="jump"&&s.keyword==="return"&&e.push(s),s.kind==="call"&&s.name==="exit"&&r.add(s.span.start),s.kind==="expression-statement"&&s.expression.
kind==="call"&&s.expression.name==="exit"&&(e.push(s),n.add(s.expression.span.start))}),r.size===n.size?e:void 0}a(iI,"waysOut");function oI(t,e,r,n){let{model:s,
lowered:i}=t,o=s.script.items.filter(g=>g.kind==="probe"&&g.attachPoints.some(_=>ot(_.provider)?.provider.name==="begin")),u=i.filter(g=>g.refusals.length===0).
map(g=>g.target),c=[...n,...u].every(g=>J(g.bpftrace,tI)),l=aI(e,c),p=c?"":`, on up to ${eI} CPUs`,f=[`${e.guard} keeps these probes from running inside each ot\
her${p}.`,`${e.missed} counts the events that it skips.`],[h]=o;if(h===void 0){let{unit:g}=r;return r.beforeProbes(f,["BEGIN","{",...l.map(_=>g+_),"}"])}let m=h.
kind==="probe"&&h.attachPoints.length===1&&h.predicate===void 0;if(!(o.length>1||!m))return r.atStart(h.body,[Ol(f),...l])}a(oI,"seedEdit");function aI({guard:t,
missed:e},r){let n=`${e} = sum(0);`;return r?[`for ($guard_cpu : 0..ncpus) { ${t}[(uint64)$guard_cpu] = sum(0); }`,n]:["$guard_cpu = (uint64)0;",`unroll(${Qo}) \
{ unroll(${Qo}) { ${t}[$guard_cpu] = sum(0); $guard_cpu++; } }`,n]}a(aI,"seedStatements");function uI({model:t},{guard:e},r){let n=t.probes.find(({phase:i,probe:o})=>i===
"end"&&o.predicate===void 0&&is(t,o.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clear(${e});`])]:t.probes.some(({probe:i})=>i.attachPoints.some(
o=>ot(o.provider)?.provider.name==="end"))?[]:[r.afterAll(["END","{",`${r.unit}clear(${e});`,"}"])]}a(uI,"hideEdits");var cI=[db,fb];function mb(t,e){let{script:r,imported:n}=e.model;if([r,...n.map(o=>o.script)].some(({errors:o})=>o.length>0))return[];let s=e.causes.find(o=>o.witness===
t.witness);if(s===void 0)return[];let i=e.lowered.filter((o,u)=>ea(s.outcomes[u]?.verdict)).map(o=>o.target);return cI.flatMap(o=>{let u=o({judgement:e,cause:s,
targets:i});if("reason"in u)return[];let c=lI(u,s,e);return c===void 0?[]:[c]}).sort((o,u)=>u.targets.length-o.targets.length)}a(mb,"proposeFixes");function lI(t,e,r){
let n=lb(t.edits);if(n===void 0||n.length===0)return;let{script:s,imported:i}=r.model;if(n.some(p=>p.span.end>s.text.length))return;let o=Yo(Jo(s.text,n));if(o.
errors.length>0||!pI(s,o,n))return;let u=r.lowered.map(p=>p.target),c=xo(lo(o,i),u,r.configured,r.suppressions,r.neighbours),l=[];for(let[p,f]of u.entries()){let h=e.
outcomes[p]?.verdict,m=hb(c,p);if(m&&h!=="hang"&&!hb(r,p))return;if(m)continue;if(dI(r,c,p,n))return;let g=c.causes.some(_=>ea(_.outcomes[p]?.verdict)&&fI(e,_)&&
gb(e,_,n));ea(h)&&!g&&l.push(f.name)}return l.length===0?void 0:{...t,edits:n,targets:l}}a(lI,"prove");function pI(t,e,r){let n=new Set(e.items.flatMap(s=>s.kind===
"probe"?[s.body.span.start]:[]));return t.items.every(s=>s.kind!=="probe"||n.has(El(s.body.span.start,r)))}a(pI,"keepsProbes");function hb(t,e){let r=t.lowered[e];
return r!==void 0&&Ce(r)!==void 0}a(hb,"refusedNow");function ea(t){return t==="hang"||t==="lost-updates"}a(ea,"isBad");function fI(t,e){return e.world==="open"||
e.world==="together"==(t.world==="together")}a(fI,"isKin");function dI(t,e,r,n){return e.causes.some(s=>{let i=s.outcomes[r]?.verdict;return i===void 0||!ea(i)?
!1:!t.causes.some(o=>{let u=o.outcomes[r]?.verdict;return u!==void 0&&$e.indexOf(u)<=$e.indexOf(i)&&gb(o,s,n)})})}a(dI,"worsens");function gb(t,e,r){let n=new Set(
[...t.probes].map(s=>El(s.body.span.start,r)));return[...e.probes].some(s=>n.has(s.body.span.start))}a(gb,"sharesProbe");var ta=class{static{a(this,"Analyser")}#e;#t;#r=new Map;constructor(e,r={library:new dn,groups:[]}){this.#e=e,this.#t=r}analyse(e,r){let{targets:n,configured:s,
rules:i={},suppressions:o={}}=this.#e,{model:u,notes:c}=this.#n(e,r),l=this.#i(e),p=l.flatMap(b=>"model"in b?[b]:[]),f=xo(u,n,s,o,p),h=[];for(let b of ln)h.push(
...b.check(f,h).map(y=>fg(y,u,e)));let m=n_(h,u.script,o).flatMap(b=>hI(b,i[b.rule])).sort((b,y)=>b.span.start-y.span.start||Te.indexOf(b.severity)-Te.indexOf(y.
severity)).map(b=>({...b,fixes:mb(b,f)})),g=this.#u(m),_=[...c,...l.flatMap(b=>"model"in b?[]:[b.note])];return{status:"analysed",path:e,text:r,findings:m,...g.
size===0?{}:{others:g},..._.length===0?{}:{notes:_}}}#n(e,r){let{library:n}=this.#t,s=n.parse(e,r),{files:i,notes:o}=hs(s,e,n);return{model:lo(s,i),notes:o}}#i(e){
let r=this.#t.groups.filter(s=>s.includes(e));return[...new Set(r.flat().filter(s=>s!==e))].flatMap(s=>this.#s(s)??[])}#s(e){let r=this.#r.get(e),n=this.#t.library.
source(e);if(r!==void 0||n?.kind!=="text")return r;let s=this.#o(e,n);return this.#r.set(e,s),s}#o(e,r){try{let{model:n}=this.#n(e,r.text);return{path:e,model:n,
lowered:this.#e.targets.map(s=>fo(n,s))}}catch(n){let s=n instanceof Error?n.message:String(n);return{note:`${e}, which runs together with it, was not looked at\
: the analysis of it broke (${s}).`}}}#u(e){let r=new Map;for(let{path:n}of e.flatMap(({related:s})=>s)){let s=n===void 0?void 0:this.#t.library.source(n);n!==void 0&&
s?.kind==="text"&&r.set(n,s.text)}return r}};function hI(t,e){return e==="off"?[]:[e===void 0?t:{...t,severity:e}]}a(hI,"withSeverity");function _b(t){return t.startsWith("/")||t===".."||t.startsWith("../")}a(_b,"leavesRepository");var hn="120000",ws="160000";var ra=a(()=>"script","everyScript");function na(t,e){return t==="any"||t==="script"&&e}a(na,"picks");function sa(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}a(sa,"leftOutNotes");function yb(t){let e=t.filter(i=>i.startsWith("!")).map(i=>kr(i.slice(1))),r=t.
filter(i=>!i.startsWith("!")),n=r.filter(bb).map(kr),s=r.filter(i=>!bb(i)).map(kr);return i=>e.some(o=>o(i))?"none":r.length===0?"script":s.some(o=>o(i))?"any":
n.some(o=>o(i))?"script":"none"}a(yb,"chooseFiles");function bb(t){return/(?:^|\/)\*{1,2}$/.test(t)}a(bb,"leavesNameOpen");import{spawn as mI}from"node:child_process";var re=class extends Error{static{a(this,"GitError")}status;constructor(e,r){super(e),this.name="GitError",this.status=r}},gI=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;
function ct(t,e,r=""){return new Promise((n,s)=>{let i=mI("git",["--no-pager","--literal-pathspecs",...t],{cwd:e,env:_I(process.env),stdio:["pipe","pipe","pipe"],
windowsHide:!0}),o=[],u=[];i.stdout.on("data",c=>o.push(c)),i.stderr.on("data",c=>u.push(c)),i.on("error",c=>s(new re(`git cannot be run (${c.message}). Install\
 git to review a range.`))),i.on("close",c=>{c===0?n(Buffer.concat(o)):s(new re(`git ${t.find(l=>/^[a-z]/.test(l)&&!l.includes("="))} failed: ${bI(Buffer.concat(
u))}`,c??void 0))}),i.stdin.on("error",()=>{}),i.stdin.end(r)})}a(ct,"runGit");function _I(t){let e=Object.entries(t).filter(([r])=>!r.startsWith("GIT_")||gI.test(
r));return{...Object.fromEntries(e),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}a(_I,"environment");function bI(t){return t.toString("utf8").trim().
split(`
`)[0]??""}a(bI,"firstLine");var yI=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function kb(t){return kI(t).map(({newStart:e,lines:r})=>{let n=[],s=e;for(let{sign:i}of r)i!=="-"&&(i==="+"&&
n.push(s),s+=1);return{newStart:e,newLines:s-e,added:n}})}a(kb,"parseHunks");function kI(t){let e=[],r=t.split(`
`),n=0;for(;n<r.length;){let s=yI.exec(r[n]??"");if(n+=1,s===null)continue;let i=Number(s[1]??1),o=Number(s[3]??1),u=[];for(;n<r.length&&(i>0||o>0);){let c=r[n]??
"",l=c[0];if(l==="\\"){n+=1;continue}if(l==="+"&&o>0)o-=1;else if(l==="-"&&i>0)i-=1;else if(l===" "&&i>0&&o>0)i-=1,o-=1;else break;u.push({sign:l,text:c.slice(1)}),
n+=1}e.push({newStart:Number(s[2]),lines:u})}return e}a(kI,"readPatch");function Wt(t){return t.endsWith(".bt")}a(Wt,"isScriptName");function ia(t){let e=new TextDecoder("latin1").decode(t.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(e)}a(ia,"namesBpftrace");function Vt(t){if(t.length>4194304)return Mt();try{let e=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);return e.trim()===
""?{status:"skipped",error:"The file is empty."}:{status:"readable",text:e}}catch{return{status:"failed",error:`Line ${wI(t)} is not UTF-8. Save the script as U\
TF-8.`}}}a(Vt,"decodeScript");function xs(t){return t.status==="readable"?{kind:"text",text:t.text}:t.status==="skipped"?{kind:"text",text:""}:{kind:"unread",reason:`${t.
error.charAt(0).toLowerCase()}${t.error.slice(1).replace(/\.$/,"")}`}}a(xs,"sourceOf");function Mt(){return{status:"failed",error:`The file is larger than ${4194304/
1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}a(Mt,"tooLarge");function wI(t){let e=new TextEncoder().encode(new TextDecoder("utf-8",
{ignoreBOM:!0}).decode(t)),r=1;for(let n=0;n<t.length&&t[n]===e[n];n++)t[n]===10&&r++;return r}a(wI,"lineOfFirstWrongByte");async function xb(t,e){return Sb(async()=>{let{base:r,head:n}=xI(t),s=await wb(r,e),i=await wb(n,e),o=await vI(t,s,i,e);return{ok:!0,range:{baseSha:s,headSha:i,
mergeBase:o}}})}a(xb,"resolveRange");async function vb({baseSha:t,headSha:e,mergeBase:r},n,s=ra){return Sb(async()=>{let{files:i,changedFiles:o}=await SI(r,e,n),
u=await AI(i,n,s);return{ok:!0,change:{baseSha:t,headSha:e,...u,changedFiles:o,notes:[]}}})}a(vb,"readGitChange");async function Sb(t){try{return await t()}catch(e){
if(e instanceof re)return{ok:!1,error:e.message};throw e}}a(Sb,"orError");async function Ab(t,e,r){let n=(await ct(["ls-tree","-z","--full-tree",t,"--",e],r)).toString(
"utf8");if(n==="")return;let s=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(n)?.[1];if(s===void 0)throw new re(`${e} is no regular file at ${t}. Make it one.`);let i=(await oa(
[s],r)).get(s);if(i===void 0)throw new re(`${e} is too large at ${t}.`);return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(i)}a(Ab,"readAtCommit");function xI(t){
let e=/\.{2,3}/.exec(t);if(e===null)throw new re(`"${t}" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let r=t.slice(0,e.index)||"HEAD",n=t.slice(
e.index+e[0].length)||"HEAD";return{base:r,head:n}}a(xI,"splitRange");async function wb(t,e){if(t.startsWith("-"))throw new re(`"${t}" is no commit: a name cann\
ot start with "-".`);if(await ct(["rev-parse","--git-dir"],e).catch(n=>{if(!(n instanceof re&&n.status===128))throw n})===void 0)throw new re("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await ct(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],e)).
toString("utf8").trim()}catch(n){throw!(n instanceof re)||n.status===void 0?n:new re(`The repository has no commit "${t}". Check the name; in a shallow clone, f\
etch it first (git fetch --unshallow).`)}}a(wb,"commit");async function vI(t,e,r,n){try{return(await ct(["merge-base",e,r],n)).toString("utf8").trim()}catch(s){
throw!(s instanceof re)||s.status!==1?s:new re(`The two sides of ${t} have no common ancestor here. In a shallow clone, fetch the history first (git fetch --uns\
hallow).`)}}a(vI,"commonAncestor");async function SI(t,e,r){let s=(await ct(["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",t,e],r)).toString(
"utf8").split("\0"),i=[],o=0;for(let u=0;u<s.length;){let c=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(s[u]??"");if(c===null)break;let[,l,p="",f="",
h="",m]=c,g=m==="R"||m==="C",_=g?s[u+1]:void 0,b=s[u+(g?2:1)]??"";u+=g?3:2,o++,m!=="D"&&i.push({path:b,mode:p,newBlob:h,...l==="000000"?{}:{oldBlob:f},..._===void 0?
{}:{previousPath:_}})}return{files:i,changedFiles:o}}a(SI,"listFiles");async function AI(t,e,r){let n=t.filter(({mode:u})=>u!==hn&&u!==ws),s=await oa([...new Set(
n.map(({newBlob:u})=>u))],e),i=[],o=0;for(let u of t){let{path:c,previousPath:l,newBlob:p,mode:f}=u,h=s.get(p),m=Wt(c)||h!==void 0&&ia(h);if(!na(r(c),m)){m&&o++;
continue}if(f===hn)i.push({status:"skipped",path:c,error:"It is a symbolic link; what it points to is judged where it is."});else if(f!==ws){let g=h===void 0?Mt():
Vt(h);if(g.status!=="readable")i.push({...g,path:c});else{let _=await EI(u,g.text,e);i.push({...g,path:c,...l===void 0?{}:{previousPath:l},hunks:_})}}}return{scripts:i,
leftOut:o}}a(AI,"readScripts");async function EI({oldBlob:t,newBlob:e},r,n){if(t===e)return[];if(t===void 0){let i=r.split(`
`).length-(r.endsWith(`
`)?1:0);return[{newStart:1,newLines:i,added:Array.from({length:i},(o,u)=>u+1)}]}let s=await ct(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--int\
er-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",t,e]),n);return kb(s.toString("utf8"))}a(EI,"readHu\
nks");async function oa(t,e){let r=new Map;if(t.length===0)return r;let n=(await ct(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,`${t.join(`
`)}
`)).toString("utf8").split(`
`).map(o=>o.split(" ")),s=n.find(([,o])=>o==="missing");if(s!==void 0)throw new re(`The repository lacks the object ${s[0]}. Fetch it, or run "git fsck".`);let i=n.
flatMap(([o,u])=>o!==void 0&&Number(u)<=4194304?[o]:[]);for(let o=0;o<i.length;o+=16){let u=i.slice(o,o+16),c=await ct(["cat-file","--batch"],e,`${u.join(`
`)}
`),l=0;for(let p of u){let f=c.indexOf(`
`,l),h=Number(/^[0-9a-f]+ blob (\d+)$/.exec(c.toString("latin1",l,f))?.[1]);if(f===-1||Number.isNaN(h))throw new re(`git cannot read the object ${p}. Run "git f\
sck".`);r.set(p,c.subarray(f+1,f+1+h)),l=f+1+h+1}}return r}a(oa,"readBlobs");var aa=class{static{a(this,"CommitFiles")}#e;#t;constructor(e,r){this.#e=e,this.#t=r}async look(e){if(_b(e))return{kind:"unread",reason:"it leads out of the rep\
ository"};try{let r=(await this.#r(["--",e])).find(s=>s.path===e);if(r===void 0)return{kind:"unread",reason:"it is not there"};if(r.mode===hn)return{kind:"unrea\
d",reason:"it is a symbolic link"};if(r.mode===ws)return{kind:"unread",reason:"it is a submodule"};if(r.type==="tree")return{kind:"folder",names:(await this.#r(
["--",`${e}/`])).flatMap(o=>o.type==="blob"?[o.path.slice(e.length+1)]:[])};let n=(await oa([r.id],this.#t)).get(r.id);return xs(n===void 0?Mt():Vt(n))}catch(r){
if(r instanceof re)return{kind:"unread",reason:`git: ${r.message}`};throw r}}async fromRoot(e){return e}async list(){try{return{files:(await this.#r(["-r"])).filter(
({path:n,type:s,mode:i})=>s==="blob"&&i!==hn&&Wt(n)).map(({path:n})=>({path:n,fromRoot:n}))}}catch(e){if(e instanceof re)return{reason:e.message};throw e}}async#r(e){
let r=e[0]==="--"?[this.#e,...e]:[...e,this.#e];return(await ct(["ls-tree","-z","--full-tree",...r],this.#t)).toString("utf8").split("\0").flatMap(s=>{let[,i,o,
u,c]=/^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s)??[];return i===void 0||o===void 0||u===void 0||c===void 0?[]:[{mode:i,type:o,id:u,path:c}]})}};import{open as MI,readdir as Db,realpath as gn,stat as qb}from"node:fs/promises";import qe from"node:path";import{constants as Ob}from"node:fs";import{open as Ib,readdir as OI,realpath as Tb,stat as $b}from"node:fs/promises";import lt from"node:path";var NI=16,Il=new Set([".git","node_modules"]);async function Cb(t,e,r={root:process.cwd(),choose:ra}){let n=[],s=[],i=new Set,o=new Set,u=new Set;for(let l of t){
let p=l==="-"?"-":await ua(l);if(i.has(p))s.push(`${mn(l)} is given twice; it is read once.`);else if(i.add(p),l==="-")n.push(await LI(e));else for await(let f of II(
l,{read:o,leftOut:u,chosen:r}))n.push(f)}let c=[...u].filter(l=>!o.has(l)).length;return{scripts:n,notes:[...s,...sa(c)]}}a(Cb,"readScripts");async function*II(t,e){
try{(await $b(t)).isDirectory()?yield*TI(t,e):Rb(await ua(t),e.read)&&(yield await Lb(t))}catch(r){yield Tl(t,r)}}a(II,"readPath");async function*TI(t,e){let r=e.
leftOut.size,n=!1,s=await Tb(t),i=[];for await(let o of Pb(t,e)){if(n=!0,typeof o!="string")i.push(Promise.resolve(o));else{let u=await ua(o);if(u.startsWith(s.
endsWith(lt.sep)?s:s+lt.sep))Rb(u,e.read)&&i.push(Lb(o));else{let l=Nb(o,"A symbolic link that leaves the folder is not followed. Name it to have it read.");i.push(
Promise.resolve(l))}}i.length<NI||(yield*await Promise.all(i),i=[])}yield*await Promise.all(i),!n&&e.leftOut.size===r&&(yield Nb(t,"No bpftrace scripts in this \
folder (files named *.bt, or with a #! line that names bpftrace)."))}a(TI,"readFolder");async function*Pb(t,e){let r;try{r=await OI(t,{withFileTypes:!0})}catch(n){
yield Tl(t,n);return}r.sort((n,s)=>n.name<s.name?-1:1);for(let n of r){let s=lt.join(t,n.name);if(n.isDirectory()){Il.has(n.name)||(yield*Pb(s,e));continue}let i=n.
isFile();if(!i&&!(n.isSymbolicLink()&&await CI(s)))continue;let o=Wt(s)||i&&await PI(s);na($I(s,e.chosen),o)?yield s:o&&e.leftOut.add(await ua(s))}}a(Pb,"walk");
function $I(t,{root:e,choose:r}){let n=lt.relative(e,lt.resolve(t)).split(lt.sep);return n[0]===".."||lt.isAbsolute(n.join(lt.sep))?"script":r(n.join("/"))}a($I,
"choiceOf");async function CI(t){return $b(t).then(e=>e.isFile(),()=>!1)}a(CI,"isFile");async function PI(t){let e;try{e=await Ib(t,Ob.O_RDONLY|Ob.O_NONBLOCK)}catch{
return!1}try{let{buffer:r,bytesRead:n}=await e.read(Buffer.alloc(256),0,256,0);return ia(r.subarray(0,n))}catch{return!1}finally{await e.close()}}a(PI,"startsWi\
thBpftrace");async function Lb(t){try{let e=await Ib(t);try{let r=await e.stat();return r.size>4194304?{...Mt(),path:mn(t)}:r.isFile()&&r.size>0?Nl(mn(t),await e.
readFile()):Nl(mn(t),await Mb(e.createReadStream({autoClose:!1,end:4194304})))}finally{await e.close()}}catch(e){return Tl(t,e)}}a(Lb,"readFile");async function LI(t){
try{return Nl(t.name,await Mb(t.stream))}catch(e){return{status:"failed",path:t.name,error:`Standard input cannot be read (${Hb(e)}).`}}}a(LI,"readStandardInput");
async function Mb(t){let e=[],r=0;for await(let n of t){let s=typeof n=="string"?Buffer.from(n):n;if(e.push(s),r+=s.length,r>4194304)break}return Buffer.concat(
e)}a(Mb,"readUpToLimit");function Nl(t,e){return{...Vt(e),path:t}}a(Nl,"scriptOf");async function ua(t){return Tb(t).catch(()=>lt.resolve(t))}a(ua,"identity");function Rb(t,e){
return e.has(t)?!1:(e.add(t),!0)}a(Rb,"first");function mn(t){return lt.normalize(t).split(lt.sep).join("/")}a(mn,"shown");function Nb(t,e){return{status:"skipp\
ed",path:mn(t),error:e}}a(Nb,"skipped");function Tl(t,e){return{status:"failed",path:mn(t),error:Hb(e)}}a(Tl,"failed");function Hb(t){switch(t instanceof Error&&
"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read:\
 permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${t instanceof Error?t.message:
String(t)}).`}}a(Hb,"reason");var ca=class{static{a(this,"DiskRepository")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,r){try{let n=await gn(e);if(!Cl(n,await this.#r(qe.dirname(r))))
return $l("it leads out of the repository");let s=await qb(n);return s.isDirectory()?{kind:"folder",names:(await Db(n,{withFileTypes:!0})).flatMap(o=>o.isDirectory()?
[]:[o.name]).sort()}:s.isFile()?s.size>4194304?xs(Mt()):xs(Vt(await DI(n))):$l("it is no regular file")}catch(n){return $l(Fb(n))}}async fromRoot(e){let r=await gn(
this.#e),n=await gn(e).catch(()=>qe.resolve(e));return Cl(n,r)?Bb(qe.relative(r,n)):void 0}async list(){try{let e=await gn(this.#e);return{files:(await zb(e,"")).
map(n=>({path:RI(qe.join(e,n)),fromRoot:n}))}}catch(e){return{reason:`${Fb(e)}.`}}}async#r(e){let r=this.#t.get(e);if(r!==void 0)return r;let n=await HI(await gn(
e).catch(()=>qe.resolve(e)));return this.#t.set(e,n),n}};async function zb(t,e){let r=[];for(let n of await Db(qe.join(t,e),{withFileTypes:!0})){let s=e===""?n.
name:`${e}/${n.name}`;n.isDirectory()&&!Il.has(n.name)?r.push(...await zb(t,s)):n.isFile()&&Wt(s)&&r.push(s)}return r.sort()}a(zb,"scriptsIn");function RI(t){return Bb(
qe.relative(process.cwd(),t))}a(RI,"shownFrom");async function HI(t){for(let r=t;;r=qe.dirname(r)){if(await FI(qe.join(r,".git")))return r;if(r===qe.dirname(r))
break}let e=await gn(process.cwd());return Cl(t,e)?e:t}a(HI,"findRoot");function FI(t){return qb(t).then(()=>!0,()=>!1)}a(FI,"exists");function Cl(t,e){return t===
e||t.startsWith(e.endsWith(qe.sep)?e:e+qe.sep)}a(Cl,"isInside");async function DI(t){let e=await MI(t);try{return await e.readFile()}finally{await e.close()}}a(
DI,"readBytes");function Bb(t){return t.split(qe.sep).join("/")}a(Bb,"slashes");function $l(t){return{kind:"unread",reason:t}}a($l,"unread");function Fb(t){switch(t instanceof
Error&&"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return"it is not there";case"EACCES":case"EPERM":return"permission denied";case"E\
LOOP":return"its symbolic links go round in a circle";default:return`it cannot be read (${t instanceof Error?t.message:String(t)})`}}a(Fb,"reasonOf");import{createHash as qI}from"node:crypto";function _n(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}a(_n,"fileOfPlace");function jb(t){let e=new Map,r=new Array(t.findings.length).fill(""),n=t.findings.map((s,i)=>({finding:s,index:i})).sort((s,i)=>s.finding.span.start-i.finding.span.
start||s.index-i.index);for(let{finding:s,index:i}of n){let o=s.related.map(l=>{let p=Gb(_n(t,l).text,l.span);return l.path===void 0?p:`${l.path}\0${p}`}),u=[s.
rule,t.path,Gb(t.text,s.span),...o].join("\0"),c=e.get(u)??0;e.set(u,c+1),r[i]=qI("sha256").update(`${u}\0${c}`).digest("hex").slice(0,16)}return r}a(jb,"finger\
prints");function Gb(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}a(Gb,"squeezed");var zI=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function Ub(t,e){let r={version:1,tool:{name:"bpftrace-guard",version:e},targets:t.targets.map(({name:n,bpftrace:s,
kernel:i,arch:o,paravirt:u})=>({name:n,bpftrace:s,kernel:i,arch:o,paravirt:u})),files:t.files.map(n=>n.status==="analysed"?{path:n.path,status:n.status,...n.notes===
void 0?{}:{notes:n.notes}}:{path:n.path,status:n.status,error:n.error}),findings:t.files.flatMap(n=>{if(n.status!=="analysed")return[];let s=new ue(n.text),i=jb(
n);return n.findings.map((o,u)=>BI(o,n,s,i[u]??""))})};return`${JSON.stringify(r,void 0,2).replace(zI,GI).replaceAll("##[","##\\u005b")}
`}a(Ub,"renderJson");function BI(t,e,r,n){let{path:s}=e,{rule:i,severity:o,confidence:u,message:c,verdicts:l,witness:p,fixes:f}=t,h=a(m=>r.range(m),"range");return{
rule:i,severity:o,confidence:u,path:s,range:h(t.span),message:c,related:t.related.map(m=>{let g=_n(e,m),_=m.path===void 0?h(m.span):new ue(g.text).range(m.span);
return{path:g.path,range:_,message:m.message}}),verdicts:l.map(({target:m,verdict:g,why:_})=>({target:m,verdict:g,why:_})),...p===void 0?{}:{witness:p.map(({cpu:m,
program:g,holds:_,wants:b,site:y,nested:k})=>({cpu:m,program:g,holds:_,wants:b,site:y,nested:k}))},fingerprint:n,fixes:f.map(({kind:m,title:g,cost:_,safe:b,targets:y,
edits:k})=>({kind:m,title:g,cost:_,safe:b,targets:y,edits:k.map(w=>({path:s,range:h(w.span),text:w.text}))}))}}a(BI,"describe");function GI(t){let e="";for(let r=0;r<
t.length;r++)e+=`\\u${t.charCodeAt(r).toString(16).padStart(4,"0")}`;return e}a(GI,"escapeUnits");var ey=_r(To(),1);function Wb(t,e,r){if(r===void 0)return{kind:"summary"};let n=Zb(t.span,e);if(jI(n,r)!==void 0)return{kind:"inline",at:"whole",lines:n};let s=Kb(n,r);if(s!==void 0)
return{kind:"inline",at:"part",lines:{first:s,last:s}};for(let i of t.related){if(i.path!==void 0)continue;let o=Kb(Zb(i.span,e),r);if(o!==void 0)return{kind:"i\
nline",at:"related",lines:{first:o,last:o}}}return{kind:"summary"}}a(Wb,"placeFinding");function Zb(t,e){return{first:e.position(t.start).line,last:e.position(Math.
max(t.start,t.end-1)).line}}a(Zb,"linesOf");function jI({first:t,last:e},r){return r.find(n=>t>=n.newStart&&e<n.newStart+n.newLines)}a(jI,"hunkOf");function Kb(t,e){
for(let r of e){let n=Math.max(t.first,r.newStart);if(n<=t.last&&n<r.newStart+r.newLines)return n}}a(Kb,"firstShown");var vs=class{static{a(this,"Diff")}diff(e,r,n={}){let s;typeof n=="function"?(s=n,n={}):"callback"in n&&(s=n.callback);let i=this.castInput(e,n),o=this.castInput(
r,n),u=this.removeEmpty(this.tokenize(i,n)),c=this.removeEmpty(this.tokenize(o,n));return this.diffWithOptionsObj(u,c,n,s)}diffWithOptionsObj(e,r,n,s){var i;let o=a(
k=>{if(k=this.postProcess(k,n),s){setTimeout(function(){s(k)},0);return}else return k},"done"),u=r.length,c=e.length,l=1,p=u+c;n.maxEditLength!=null&&(p=Math.min(
p,n.maxEditLength));let f=(i=n.timeout)!==null&&i!==void 0?i:1/0,h=Date.now()+f,m=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(m[0],r,e,0,n);if(m[0].
oldPos+1>=c&&g+1>=u)return o(this.buildValues(m[0].lastComponent,r,e));let _=-1/0,b=1/0,y=a(()=>{for(let k=Math.max(_,-l);k<=Math.min(b,l);k+=2){let w,S=m[k-1],
v=m[k+1];S&&(m[k-1]=void 0);let N=!1;if(v){let O=v.oldPos-k;N=v&&0<=O&&O<u}let P=S&&S.oldPos+1<c;if(!N&&!P){m[k]=void 0;continue}if(!P||N&&S.oldPos<v.oldPos?w=this.
addToPath(v,!0,!1,0,n):w=this.addToPath(S,!1,!0,1,n),g=this.extractCommon(w,r,e,k,n),w.oldPos+1>=c&&g+1>=u)return o(this.buildValues(w.lastComponent,r,e))||!0;m[k]=
w,w.oldPos+1>=c&&(b=Math.min(b,k-1)),g+1>=u&&(_=Math.max(_,k+1))}l++},"execEditLength");if(s)a(function k(){setTimeout(function(){if(l>p||Date.now()>h)return s(
void 0);y()||k()},0)},"exec")();else for(;l<=p&&Date.now()<=h;){let k=y();if(k)return k}}addToPath(e,r,n,s,i){let o=e.lastComponent;return o&&!i.oneChangePerToken&&
o.added===r&&o.removed===n?{oldPos:e.oldPos+s,lastComponent:{count:o.count+1,added:r,removed:n,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{
count:1,added:r,removed:n,previousComponent:o}}}extractCommon(e,r,n,s,i){let o=r.length,u=n.length,c=e.oldPos,l=c-s,p=0;for(;l+1<o&&c+1<u&&this.equals(n[c+1],r[l+
1],i);)l++,c++,p++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return p&&!i.oneChangePerToken&&(e.lastComponent=
{count:p,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,l}equals(e,r,n){return n.comparator?n.comparator(e,r):e===r||!!n.ignoreCase&&e.toLowerCase()===
r.toLowerCase()}removeEmpty(e){let r=[];for(let n=0;n<e.length;n++)e[n]&&r.push(e[n]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){
return e.join("")}postProcess(e,r){return e}get useLongestToken(){return!1}buildValues(e,r,n){let s=[],i;for(;e;)s.push(e),i=e.previousComponent,delete e.previousComponent,
e=i;s.reverse();let o=s.length,u=0,c=0,l=0;for(;u<o;u++){let p=s[u];if(p.removed)p.value=this.join(n.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let f=r.slice(c,c+p.count);f=f.map(function(h,m){let g=n[l+m];return g.length>h.length?g:h}),p.value=this.join(f)}else p.value=this.join(r.slice(c,c+p.count));c+=
p.count,p.added||(l+=p.count)}}return s}};var Pl=class extends vs{static{a(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=ZI}equals(e,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||
!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,n)}},UI=new Pl;function Ll(t,e,r){return UI.diff(t,e,r)}a(Ll,"diffLines");function ZI(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let r=[],n=t.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let s=0;s<n.length;s++){let i=n[s];s%2&&!e.newlineIsToken?r[r.length-1]+=i:r.push(i)}return r}a(ZI,
"tokenize");function KI(t){for(let e=0;e<t.length;e++)if(t[e]<" "||t[e]>"~"||t[e]==='"'||t[e]==="\\")return!0;return!1}a(KI,"needsQuoting");function Yt(t){if(!KI(t))return t;
let e='"',r=new TextEncoder().encode(t),n=0;for(;n<r.length;){let s=r[n];s===7?e+="\\a":s===8?e+="\\b":s===9?e+="\\t":s===10?e+="\\n":s===11?e+="\\v":s===12?e+=
"\\f":s===13?e+="\\r":s===34?e+='\\"':s===92?e+="\\\\":s>=32&&s<=126?e+=String.fromCharCode(s):e+="\\"+s.toString(8).padStart(3,"0"),n++}return e+='"',e}a(Yt,"q\
uoteFileNameIfNeeded");var Ml={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},Hl={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Rl(t,e,r,n,s,i,o){let u;o?typeof o=="function"?u={callback:o}:u=o:u={},typeof u.context>"u"&&(u.context=4);let c=u.context;if(u.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(u.callback){let{callback:p}=u;Ll(r,n,Object.assign(Object.assign(
{},u),{callback:a(f=>{let h=l(f);p(h)},"callback")}))}else return l(Ll(r,n,u));function l(p){if(!p)return;p.push({value:"",lines:[]});function f(k){return k.map(
function(w){return" "+w})}a(f,"contextLines");let h=[],m=0,g=0,_=[],b=1,y=1;for(let k=0;k<p.length;k++){let w=p[k],S=w.lines||WI(w.value);if(w.lines=S,w.added||
w.removed){if(!m){let v=p[k-1];m=b,g=y,v&&(_=c>0?f(v.lines.slice(-c)):[],m-=_.length,g-=_.length)}for(let v of S)_.push((w.added?"+":"-")+v);w.added?y+=S.length:
b+=S.length}else{if(m)if(S.length<=c*2&&k<p.length-2)for(let v of f(S))_.push(v);else{let v=Math.min(S.length,c);for(let P of f(S.slice(0,v)))_.push(P);let N={oldStart:m,
oldLines:b-m+v,newStart:g,newLines:y-g+v,lines:_};h.push(N),m=0,g=0,_=[]}b+=S.length,y+=S.length}}for(let k of h)for(let w=0;w<k.lines.length;w++)k.lines[w].endsWith(
`
`)?k.lines[w]=k.lines[w].slice(0,-1):(k.lines.splice(w+1,0,"\\ No newline at end of file"),w++);return{oldFileName:t,newFileName:e,oldHeader:s,newHeader:i,hunks:h}}
a(l,"diffLinesResultToPatch")}a(Rl,"structuredPatch");function la(t,e){var r,n,s,i,o,u;if(e||(e=Ml),Array.isArray(t)){if(t.length>1&&!e.includeFileHeaders&&!t.every(
p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return t.map(p=>la(p,e)).join(`
`)}let c=[];if(t.isGit){if(e=Ml,!t.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!t.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let p=t.oldFileName,f=t.newFileName;t.isCreate&&p==="/dev/null"?p=f.replace(/^b\//,"a/"):t.isDelete&&f==="/dev/null"&&(f=p.replace(
/^a\//,"b/")),c.push("diff --git "+Yt(p)+" "+Yt(f)),t.isDelete&&c.push("deleted file mode "+((r=t.oldMode)!==null&&r!==void 0?r:"100644")),t.isCreate&&c.push("n\
ew file mode "+((n=t.newMode)!==null&&n!==void 0?n:"100644")),t.oldMode&&t.newMode&&!t.isDelete&&!t.isCreate&&(c.push("old mode "+t.oldMode),c.push("new mode "+
t.newMode)),t.isRename&&(c.push("rename from "+Yt(((s=t.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),c.push("rename to "+Yt(((i=t.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),t.isCopy&&(c.push("copy from "+Yt(((o=t.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),c.push("copy to "+Yt(((u=
t.newFileName)!==null&&u!==void 0?u:"").replace(/^b\//,""))))}else e.includeIndex&&t.oldFileName==t.newFileName&&t.oldFileName!==void 0&&c.push("Index: "+t.oldFileName),
e.includeUnderline&&c.push("===================================================================");let l=t.hunks.length>0;e.includeFileHeaders&&t.oldFileName!==void 0&&
t.newFileName!==void 0&&(!t.isGit||l)&&(c.push("--- "+Yt(t.oldFileName)+(t.oldHeader?"	"+t.oldHeader:"")),c.push("+++ "+Yt(t.newFileName)+(t.newHeader?"	"+t.newHeader:
"")));for(let p=0;p<t.hunks.length;p++){let f=t.hunks[p],h=f.oldLines===0?f.oldStart-1:f.oldStart,m=f.newLines===0?f.newStart-1:f.newStart;c.push("@@ -"+h+","+f.
oldLines+" +"+m+","+f.newLines+" @@");for(let g of f.lines)c.push(g)}return c.join(`
`)+`
`}a(la,"formatPatch");function Fl(t,e,r,n,s,i,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:u}=o;Rl(t,e,r,n,s,i,Object.assign(Object.assign(
{},o),{callback:a(c=>{u(c?la(c,o.headerOptions):void 0)},"callback")}))}else{let u=Rl(t,e,r,n,s,i,o);return u?la(u,o?.headerOptions):void 0}}a(Fl,"createTwoFile\
sPatch");function WI(t){let e=t.endsWith(`
`),r=t.split(`
`).map(n=>n+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}a(WI,"splitLines");function Vb(t){let e=new Map;for(let{target:r,verdict:n,why:s}of t){let i=`${n} ${s}`;e.set(i,{verdict:n,why:s,targets:[...e.get(i)?.targets??[],r]})}return[...e.
values()].sort((r,n)=>$e.indexOf(r.verdict)-$e.indexOf(n.verdict))}a(Vb,"groupVerdicts");var Dl=140,VI=30;function ql({text:t,lines:e},r,n,s,i){let o=e.position(r.start).line,u=e.position(Math.max(r.start,r.end-1)).line,c=[],l=s.blue("|");for(let p=o;p<=
u;p++)if(u-o>2&&p===o+1)c.push(`${" ".repeat(n)} ${s.blue(":")} ${s.dim(`${u-o-1} more lines`)}`),p=u-1;else{let f=e.lineStart(p),h=YI(t,f),m=p===o?r.start-f:h.
length-h.trimStart().length,g=p===u?r.end-f:h.length,{source:_,carets:b}=JI(h,m,g);c.push(`${s.blue(String(p).padStart(n))} ${l} ${_}`.trimEnd()),c.push(`${" ".
repeat(n)} ${l} ${i(b)}`)}return c}a(ql,"sourceLines");function zl(t,e){return Math.max(...e.map(r=>String(t.position(Math.max(r.start,r.end-1)).line).length))}
a(zl,"gutterWidth");function YI(t,e){let r=t.indexOf(`
`,e),n=t.slice(e,r===-1?t.length:r);return n.endsWith("\r")?n.slice(0,-1):n}a(YI,"lineContent");function JI(t,e,r){let{part:n,shift:s}=XI(t,e),i=ol(n),o=i.column(
Math.min(e-s,n.length)),u=i.column(Math.min(Math.max(r-s,0),n.length)),c=s>0?"…":"",l=s+n.length<t.length?"…":"";return{source:`${c}${i.text}${l}`,carets:" ".
repeat(o+c.length)+"^".repeat(Math.max(1,u-o))}}a(JI,"underline");function XI(t,e){if(t.length<=Dl)return{part:t,shift:0};let r=Math.min(Math.max(0,e-VI),t.length-
Dl),n=r+Dl;return Yb(t,r)&&r--,Yb(t,n)&&n++,{part:t.slice(r,n),shift:r}}a(XI,"windowOf");function Yb(t,e){let r=t.charCodeAt(e);return r>=56320&&r<=57343}a(Yb,"\
isLowSurrogate");var Jt=110,Bl=60,Jb={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function Qb(t,e,r,n,s){let i=tT(r.severity,
n),{line:o,column:u}=e.lines.position(r.span.start),c=r.related.map(m=>({place:m,source:QI(t,e,m)})),l=Math.max(zl(e.lines,[r.span]),...c.map(m=>zl(m.source.lines,
[m.place.span]))),p=" ".repeat(l),h=[[`${n.bold(`${u_(t.path)}:${o}:${u}`)} ${i(n.bold(`${r.severity}[${r.rule}]`))} ${r.confidence}`+(s===void 0?"":n.dim(` (${s}\
)`)),...pa(he(r.message,Jt),2)]];if(h.push([`${p} ${n.blue("|")}`,...ql(e,r.span,l,n,i),...c.flatMap(({place:m,source:g})=>[...aT(eT(m,g),l,n),...ql(g,m.span,l,
n,n.cyan)])]),r.verdicts.length>0&&h.push(Xb("verdicts",rT(r.verdicts,n),n)),r.witness!==void 0&&r.witness.length>0){let m=zg(r.verdicts);h.push(Xb(m?"how it ha\
ngs":"how updates get lost",r.witness.flatMap(g=>sT(g,m,n)),n))}for(let[m,g]of r.fixes.entries())h.push(iT(t,g,m===0,n));return h.map(m=>m.join(`
`)).join(`

`)}a(Qb,"findingText");function QI(t,e,r){if(r.path===void 0)return e;let{text:n}=_n(t,r);return{text:n,lines:new ue(n)}}a(QI,"sourceOf");function eT({path:t,span:e,
message:r},{lines:n}){if(t===void 0)return r;let{line:s,column:i}=n.position(e.start);return`${xt(t)}:${s}:${i}: ${r}`}a(eT,"placeLabel");function tT(t,e){switch(t){case"\
error":return e.red;case"warning":return e.yellow;case"note":return e.cyan;default:return t}}a(tT,"severityColor");function rT(t,e){let r=Math.max(...t.map(({verdict:n})=>Jb[n].
length));return Vb(t).flatMap(({verdict:n,targets:s,why:i})=>{let o=nT(n,e)(Jb[n].padEnd(r)),[u="",...c]=[...he(s.join(", "),Jt-r),...he(i,Jt-r)];return[`${o}  ${u}`,
...c.map(l=>`${" ".repeat(r)}  ${l}`)]})}a(rT,"verdictRows");function nT(t,e){switch(t){case"hang":return e.red;case"lost-updates":return e.yellow;case"refused":case"\
unattachable":return e.magenta;case"safe":return e.green;default:return t}}a(nT,"verdictColor");function sT({cpu:t,program:e,holds:r,wants:n,site:s,nested:i},o,u){
let c=`CPU ${t}`;return[...he(`${e} holds the ${r}`,Jt),...he(`at ${s}, ${i} fires and ${o?"waits for":"wants"} the ${n}`,Jt)].map((p,f)=>`${f===0?u.bold(c):" ".
repeat(c.length)}  ${p}`)}a(sT,"witnessRows");function iT(t,e,r,n){let s=r?"fix":"or",i=e.safe?"":" (changes what the script measures: look before you apply it)",
u=[...pa(he(`${s}: ${e.title}${i}`,Jt),2).map(c=>n.bold(c)),...pa(he(`cost: ${e.cost}`,Jt),4)];return r&&e.edits.length>0?[...u,...oT(t,e,n)]:u}a(iT,"fixBlock");
function oT(t,e,r){let n=xt(t.path),s=Jo(t.text,e.edits),o=Fl(`a/${n}`,`b/${n}`,t.text,s,void 0,void 0,{context:2,headerOptions:Hl}).trimEnd().split(`
`),u=o.slice(0,Bl).map(c=>{let l=c.charAt(0)+xt(c.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(c)?r.bold(l):c.startsWith("+")?r.green(l):c.startsWith(
"-")?r.red(l):l});return o.length>Bl&&u.push(r.dim(`${o.length-Bl} more lines`)),u.map(c=>`    ${r.blue("|")} ${c}`.trimEnd())}a(oT,"patchRows");function aT(t,e,r){
let n=" ".repeat(e),[s="",...i]=he(t,Jt);return[`${n} ${r.blue("|")}`,`${n} ${r.blue("=")} ${s}`,...i.map(o=>`${n}   ${o}`)]}a(aT,"labelled");function Xb(t,e,r){
return[`  ${r.bold(`${t}:`)}`,...pa(e,4)]}a(Xb,"section");function pa(t,e){return t.map(r=>r===""?"":" ".repeat(e)+r)}a(pa,"indent");function ty(t,{color:e,quiet:r,hunks:n}){let s=ey.default.createColors(e),i=[];for(let o of ry(t)){let u={text:o.text,lines:new ue(o.text)};for(let c of[...o.findings].
sort((l,p)=>l.span.start-p.span.start)){let l=n===void 0?void 0:uT(c,u.lines,n.get(o.path));i.push(Qb(o,u,c,s,l))}}return r||i.push(s.bold(Gl(t))),i.length===0?
"":`${i.join(`

`)}
`}a(ty,"renderText");function Gl(t){let e=ry(t),r=e.flatMap(u=>u.findings),n=Te.flatMap(u=>{let c=r.filter(l=>l.severity===u).length;return c===0?[]:[Ss(c,u)]}),
s=r.length===0?"no findings":`${Ss(r.length,"finding")} (${n.join(", ")})`,i=t.files.filter(u=>u.status==="failed").length,o=i===0?"":`; ${Ss(i,"input")} could \
not be analysed`;return`${s} in ${Ss(e.length,"script")}, judged on ${Ss(t.targets.length,"target")}${o}`}a(Gl,"summaryLine");function ry(t){return t.files.filter(
e=>e.status==="analysed")}a(ry,"analysed");function Ss(t,e){return`${t} ${e}${t===1?"":"s"}`}a(Ss,"count");function uT(t,e,r){let n=Wb(t,e,r);if(n.kind==="summa\
ry")return"outside the diff";switch(n.at){case"whole":return"in the diff";case"part":return"partly in the diff";case"related":return`in the diff at line ${n.lines.
first}`;default:return n.at}}a(uT,"diffNote");var ny=10,sy=4e3,cT={error:"error",warning:"warning",note:"notice"};function oy(t){let e=t.files.flatMap(o=>{if(o.status!=="analysed")return[];let u=new ue(o.text);
return o.findings.map(c=>({file:o,lines:u,finding:c}))});e.sort((o,u)=>Te.indexOf(o.finding.severity)-Te.indexOf(u.finding.severity));let r=e.filter(({finding:o})=>o.
severity==="error").slice(0,ny),n=e.filter(({finding:o})=>o.severity!=="error").slice(0,ny),s=e.length-r.length-n.length;return[...[...r,...n].map(({file:o,lines:u,
finding:c})=>lT(o,u,c)),Gl(t)+(s===0?"":`; ${s} of them without an annotation`),""].join(`
`)}a(oy,"renderWorkflowCommands");function lT(t,e,r){let{start:n,end:s}=e.range(r.span),i=n.line===s.line?`line=${n.line},endLine=${s.line},col=${n.column},endC\
olumn=${s.column}`:`line=${n.line},endLine=${s.line}`,o=iy(`bpftrace-guard: ${r.rule}`),u=r.message.length>sy?`${r.message.slice(0,sy)}...`:r.message;return`::${cT[r.
severity]} file=${iy(t.path)},${i},title=${o}::${ay(u)}`}a(lT,"annotation");function ay(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
a(ay,"escapeData");function iy(t){return ay(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}a(iy,"escapeProperty");function Zl(t){let e=Object.values(t).filter(n=>typeof n=="number");return Object.entries(t).filter(([n,s])=>e.indexOf(+n)===-1).map(([n,s])=>s)}a(Zl,"getEnumVa\
lues");function uy(t,e){return typeof e=="bigint"?e.toString():e}a(uy,"jsonStringifyReplacer");var Ul=class{static{a(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function cy(t){return new Ul(t)}a(cy,"cached");
function ly(t){return t==null}a(ly,"nullish");function py(t){let e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}a(py,"cleanRe\
gex");function fy(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}a(fy,"assignProp");var Kl="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function fa(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}a(fa,"isObject");function dy(t){if(fa(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let r=e.prototype;return!(fa(r)===!1||Object.prototype.hasOwnProperty.
call(r,"isPrototypeOf")===!1)}a(dy,"isPlainObject");var hy=new Set(["string","number","symbol"]);function Wl(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}a(Wl,"escapeRegex");function da(t,e,r){let n=new t._zod.constr(e??t._zod.def);return(!e||r?.parent)&&
(n._zod.parent=t),n}a(da,"clone");function Je(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:a(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:a(()=>e.
error,"error")}:e}a(Je,"normalizeParams");function my(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}a(my,"optionalKeys");function Qt(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}a(Qt,"aborted");function gy(t,e=0){
if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue===!1)return!0;return!1}a(gy,"explicitlyAborted");function er(t,e){return e.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(t),r})}a(er,"prefixIssues");function As(t){return typeof t=="string"?t:t?.message}a(As,"unwrapMessage");
function Vl(t){let e=[];for(let r of t??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&e.push([
s,r])}return e}a(Vl,"sizeCaps");function ha(t,e,r){var n;for(let s=e;s<t.length;s++)(n=t[s]).schema??(n.schema=r)}a(ha,"attachSchema");function tr(t,e,r){var n;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,o=t.message?t.message:As(t.inst?._zod.def?.error?.(t))??As(i?.(t))??As(e?.error?.(t))??As(r.customError?.(t))??As(r.localeError?.(t))??"Invalid inp\
ut",u={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(u[c]=t[c]);return u.path??(u.path=[]),u.message=o,
e?.reportInput&&(u.input=t.input),u}a(tr,"finalizeIssue");var pT=/[\uD800-\uDBFF]/;function Yl(t){let e=t.length;if(!pT.test(t))return e;let r=e;for(let n=0;n<e-1;n++)(t.charCodeAt(n)&64512)===55296&&(t.charCodeAt(n+1)&
64512)===56320&&(r--,n++);return r}a(Yl,"codePointLength");function Jl(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}a(Jl,"getLengtha\
bleOrigin");function _y(t,e){for(let r in e){let n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):fT(t,r,n.value)}}a(_y,"members");
function Pr(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}a(Pr,"own");function Xl(t,e,r){return Pr(t,e,r,!1)}
a(Xl,"hide");function fT(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?r:Pr(this,e,r.bind(this))},set(n){Pr(this,e,n)}})}a(fT,"defineBound");function dT(t,e){
let r=Object.getPrototypeOf(t);return e in r?void 0:r}a(dT,"claim");var jl,Xt=!1,hT={configurable:!0,get(){Xt=!0}};function bn(t,e,r){let n=Object.getPrototypeOf(
t._zod);if(e in n&&jl!==t._zod){jl=void 0;return}jl=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,hT);let s=Xt;Xt=!1;try{
let i=r(this);return Xt?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Xt=Xt||s,i}catch(i){throw delete this[e],Xt=Xt||s,i}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}a(bn,"defineLazyInternal");function by(t,e,r,n){let s=dT(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,i),i.value=r(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:i})}})}a(by,"installLazyProp");var yy;var Ql={value:void 0,enumerable:!1},ky="captureStackTrace"in Error?Error:null;function mT(t){let e=ky;if(e){let r=e.stackTraceLimit;if(typeof r=="number"){try{e.
stackTraceLimit=0}catch{return ky=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}a(mT,"newError");function Y(t,e,r,n){let s={};function i(h){
this.def=h,this.constr=f,this.traits=new Set}a(i,"Internals"),i.prototype=s;let o=r,u=o&&new WeakSet;function c(h,m){if(h._zod){if(h._zod.traits.has(t))return}else{
Ql.value=new i(m);try{Object.defineProperty(h,"_zod",Ql)}finally{Ql.value=void 0}}if(h._zod.traits.add(t),e(h,m),u){let _=Object.getPrototypeOf(h),b=h._zod.constr.
prototype,y=_;for(;y&&y!==b;)y=Object.getPrototypeOf(y);let k=y??_;u.has(k)||(u.add(k),_y(k,o))}let g=f.prototype;for(let _ in g)Object.prototype.hasOwnProperty.
call(g,_)&&(_ in h||(h[_]=g[_].bind(h)))}a(c,"init");let l=n?.Parent??Object;class p extends l{static{a(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function f(h){let m=n?.Parent?mT(p):this;c(m,h);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;
return _&&_(m),m}return a(f,"_"),Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:a(h=>n?.Parent&&h instanceof n.Parent?
!0:h?._zod?.traits?.has(t),"value")}),Object.defineProperty(f,"name",{value:t}),f}a(Y,"$constructor");var Rt=class extends Error{static{a(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(yy=globalThis).__zod_globalConfig??(yy.__zod_globalConfig={});var yn=globalThis.__zod_globalConfig;function rr(t){return t&&Object.assign(yn,t),yn}a(rr,"config");function gT(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,uy,2)),t.message}a(gT,"_getMessage");function _T(t){this._zod.message=t}a(_T,"_s\
etMessage");var bT={get:gT,set:_T,enumerable:!0,configurable:!0},tp={value:void 0,enumerable:!1},wy=new WeakSet([Object.prototype,Error.prototype]),xy=a((t,e)=>{
t.name="$ZodError",tp.value=e,Object.defineProperty(t,"issues",tp),tp.value=void 0,Object.defineProperty(t,"message",bT);let r=Object.getPrototypeOf(t);wy.has(r)||
(wy.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=a(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),bZ=Y("$ZodErro\
r",xy),Es=Y("$ZodError",xy,void 0,{Parent:Error});var kT=a(t=>{let e=a((r,n,s,i)=>{let o=s?{...s,async:!1}:{async:!1},u=r._zod.run({value:n,issues:[]},o);if(u instanceof Promise)throw new Rt;if(u.issues.length){
let c=new(i?.Err??t)(u.issues.map(l=>tr(l,o,rr())));throw Kl(c,i?.callee??e),c}return u.value},"fn");return e},"_parse"),rp=kT(Es),wT=a(t=>{let e=a(async(r,n,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},u=r._zod.run({value:n,issues:[]},o);if(u instanceof Promise&&(u=await u),u.issues.length){let c=new(i?.Err??t)(u.issues.map(l=>tr(
l,o,rr())));throw Kl(c,i?.callee??e),c}return u.value},"fn");return e},"_parseAsync"),np=wT(Es),xT=a(t=>(e,r,n)=>{let s=n?{...n,async:!1}:{async:!1},i=e._zod.run(
{value:r,issues:[]},s);if(i instanceof Promise)throw new Rt;return i.issues.length?vy(t,i.issues,s):{success:!0,data:i.value}},"_safeParse"),sp=xT(Es);function vy(t,e,r){
let n;return{success:!1,get error(){return n||(n=new t(e.map(s=>tr(s,r,rr()))),e=void 0,r=void 0),n},set error(s){n=s,e=void 0,r=void 0}}}a(vy,"failure");var vT=a(
t=>async(e,r,n)=>{let s=n?{...n,async:!0}:{async:!0},i=e._zod.run({value:r,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?vy(t,i.issues,
s):{success:!0,data:i.value}},"_safeParseAsync"),ip=vT(Es);var Sy=/^[\s\S]{0,}$/;var Ay=/^-?\d+(?:\.\d+)?$/,Ey=/^(?:true|false)$/i;var kn=Y("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])});var Ny=a(t=>{let e=t.value;return!ly(e)&&e.length!==void 0},"_whenHasLength");var Iy=Y("$ZodCheckMaxLength",(t,e)=>{var r;kn.init(t,e),(r=t._zod.def).when??(r.when=Ny),t._zod.check=n=>{let s=n.value,i=s.length;if((typeof s=="string"&&i>e.
maximum?Yl(s):i)<=e.maximum)return;let u=Jl(s);n.issues.push({origin:u,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Ty=Y(
"$ZodCheckMinLength",(t,e)=>{var r;kn.init(t,e),(r=t._zod.def).when??(r.when=Ny),t._zod.check=n=>{let s=n.value,i=s.length;if((typeof s=="string"&&i>=e.minimum&&
i<e.minimum*2?Yl(s):i)>=e.minimum)return;let u=Jl(s);n.issues.push({origin:u,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}});var ST=Y("$ZodCheckStringFormat",(t,e)=>{var r,n;kn.init(t,e),e.pattern?(r=t._zod).check??(r.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).
check??(n.check=()=>{})}),$y=Y("$ZodCheckRegex",(t,e)=>{ST.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,!e.pattern.test(r.value)&&r.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var Cy={major:4,minor:6,patch:7};var vt=Y("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Cy;let n=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...n??[]]:n?.length?[...n]:[];for(let i of s)for(let o of i._zod.onattach)o(t);if(s.length===0)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=a((u,c,l)=>{if(u.memo)return u;let p=Qt(u),f;for(let h of c){if(h._zod.def.when){if(gy(u)||!h._zod.def.when(u))continue}else if(p)
continue;let m=u.issues.length,g=h._zod.check(u);if(g instanceof Promise&&l?.async===!1)throw new Rt;if(f||g instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await g,u.issues.length!==m&&(ha(u.issues,m,t),p||(p=Qt(u,m)))});else{if(u.issues.length===m)continue;ha(u.issues,m,t),p||(p=Qt(u,m))}}return f?f.then(()=>u):u},
"runChecks"),o=a((u,c,l)=>{if(Qt(u))return u.aborted=!0,u;let p=i(c,s,l);if(p instanceof Promise){if(l.async===!1)throw new Rt;return p.then(f=>t._zod.parse(f,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(u,c)=>{if(c.skipChecks)return t._zod.parse(u,c);if(c.direction==="backward"){let p=t._zod.parse({value:u.
value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>o(f,u,c)):o(p,u,c)}let l=t._zod.parse(u,c);if(l instanceof Promise){if(c.async===!1)
throw new Rt;return l.then(p=>i(p,s,c))}return i(l,s,c)}}},{get"~standard"(){return Xl(this,"~standard",NT(this))},set"~standard"(t){Pr(this,"~standard",t)}}),My=a(
(t,e)=>t.issues.length?{issues:t.issues.map(r=>tr(r,e,rr()))}:{value:t.value},"toStandardResult");async function OT(t,e){let r={async:!0};return My(await t._zod.
run({value:e,issues:[]},r),r)}a(OT,"validateAsync");function NT(t){return{validate:a(e=>{let r={async:!1};try{let n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof
Promise))return My(n,r)}catch{}return OT(t,e)},"validate"),vendor:"zod",version:1}}a(NT,"standardProps");var Ry=Y("$ZodString",(t,e)=>{vt.init(t,e),t._zod.pattern=
e.pattern??Sy,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:t}),r}});var Hy=Y("$ZodBoolean",(t,e)=>{vt.init(t,e),t._zod.pattern=Ey,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="bool\
ean"||r.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:t}),r}});var Fy=Y("$ZodNever",(t,e)=>{vt.init(t,e),t._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:t}),r)});function IT(t,e){let r=Vl(t._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),s=t._zod.parse;t._zod.parse=(i,o)=>{let u=e(i.value);if(u>n&&
!o?.skipChecks&&o?.direction!=="backward"){for(let[c,l]of Vl(t._zod.def.checks))if(u>c&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,ha(i.issues,p,t),i}}return s(i,o)}}a(IT,"capSize");var TT=a(t=>Array.isArray(t)?t.length:-1,"arraySize");function Py(t,e,r){t.issues.length&&e.issues.push(...er(r,t.issues)),e.value[r]=t.value}a(Py,"handleArrayResult");var Dy=Y("$ZodArray",(t,e)=>{vt.init(t,e);let r=yn.
memoizer;r?.attach(t),t._zod.parse=(n,s)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=
r?r.alloc(t,n,Array(i.length),s):Array(i.length);let o=[],u=s?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],p=e.element._zod.run({value:l,issues:[]},s);if(p instanceof
Promise)o.push(p.then(f=>Py(f,n,c)));else if(Py(p,n,c),u&&p.issues.length!==0&&Qt(p))break}return o.length?Promise.all(o).then(()=>n):n},IT(t,TT)});function ma(t,e,r,n,s,i){
let o=r in n,u=i==="optional";if(!(!o&&u&&s==="optional")){if(t.issues.length){if(s!==void 0&&u&&!o)return;e.issues.push(...er(r,t.issues))}if(!o&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}t.value===void 0?(o||s==="defaulted"&&!u)&&(e.value[r]=void 0):
e.value[r]=t.value}}a(ma,"handlePropertyResult");var $T=[];function CT(t){let e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:$T,s=n.
length?[...e,...n]:e;for(let o of s)if(!t.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schem\
a`);let i=my(t.shape);return{...t,allKeys:s,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}a(CT,"normalizeDef");function PT(t,e,r,n,s,i,o){
let u=[],c=s.keySet,l=s.catchall._zod,p=l.def.type,f=l.optin,h=l.optout,m=0;for(let g in e){if(o&&r.issues.length!==m){if(Qt(r,m))break;m=r.issues.length}if(c.has(
g))continue;if(g==="__proto__"){p==="never"&&u.push(g);continue}if(p==="never"){u.push(g);continue}let _=l.run({value:e[g],issues:[]},n);_ instanceof Promise?t.
push(_.then(b=>ma(b,r,g,e,f,h))):ma(_,r,g,e,f,h)}return u.length&&r.issues.push({code:"unrecognized_keys",keys:u,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>r):r}a(PT,"handleCatchall");var qy=Y("$ZodObject",(t,e)=>{vt.init(t,e);let r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??
{};if(n){let l=a(()=>{let p={...n};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=n,Object.defineProperty(e,"shape",{get:l})}let s=cy(
()=>CT(e));bn(t,"propValues",l=>{let p=l.def.shape,f={};for(let h in p){let m=p[h]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,h)||fy(f,h,new Set);
for(let g of m.values)f[h].add(g);m.optin!==void 0&&f[h].add(void 0)}}return f});let i=fa,o=e.catchall,u,c=yn.memoizer;c?.attach(t),t._zod.parse=(l,p)=>{u??(u=s.
value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"invalid_type",input:f,inst:t}),l;l.value=c?c.alloc(t,l,{},p):{};let h=[],m=u.shape,g=p?.
abortEarly,_=l.issues.length;for(let b of u.allKeys){if(g&&l.issues.length!==_){if(Qt(l,_))break;_=l.issues.length}if(b==="__proto__")continue;let y=m[b],k=y._zod.
optin,w=y._zod.optout,S=y._zod.run({value:f[b],issues:[]},p);S instanceof Promise?h.push(S.then(v=>ma(v,l,b,f,k,w))):ma(S,l,b,f,k,w)}return o?PT(h,f,l,p,s.value,
t,g===!0):h.length?Promise.all(h).then(()=>l):l}});var zy=Y("$ZodRecord",(t,e)=>{vt.init(t,e);let r=yn.memoizer;r?.attach(t),t._zod.parse=(n,s)=>{let i=n.value;if(!dy(i))return n.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),n;let o=[],u=e.keyType._zod.values;if(u&&!e.partial){n.value=r?r.alloc(t,n,{},s):{};let c=new Set;for(let p of u)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(c.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let f=e.keyType._zod.run({value:p,issues:[]},
s);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:f.issues.map(g=>tr(g,s,rr())),input:p,path:[p],inst:t});continue}let h=f.value;if(h==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&n.issues.push(...er(p,g.issues)),n.value[h]=g.value})):(m.issues.length&&n.issues.push(...er(
p,m.issues)),n.value[h]=m.value)}let l;for(let p in i)if(!c.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{n.value=r?r.alloc(t,n,{},s):{};let c;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},s);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ay.test(l)&&p.issues.length){let g=e.keyType._zod.run({value:Number(l),issues:[]},
s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){e.mode==="loos\
e"?n.value[l]=i[l]:u?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>tr(g,s,rr())),input:l,path:[l],inst:t});continue}
let h=p.value;if(h==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&n.issues.
push(...er(l,g.issues)),n.value[h]=g.value})):(m.issues.length&&n.issues.push(...er(l,m.issues)),n.value[h]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>n):n}});var By=Y("$ZodEnum",(t,e)=>{vt.init(t,e);let r=Zl(e.entries),n=new Set(r);t._zod.values=n,bn(t,"pattern",s=>{let i=Zl(s.def.entries).filter(o=>hy.has(typeof o));
return new RegExp(i.length?`^(${i.map(o=>Wl(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,i)=>{let o=s.value;return n.has(o)||s.issues.push({code:"\
invalid_value",values:r,input:o,inst:t}),s}});function Ly(t,e){return t.value=e.issues.length?void 0:e.value,t}a(Ly,"handleOptionalResult");var Gy=Y("$ZodOptional",(t,e)=>{vt.init(t,e),bn(t,"optin",r=>r.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",bn(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):
void 0}),bn(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${py(n.source)})?$`):void 0}),t._zod.parse=(r,n)=>{if(r.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return r;let s=e.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(i=>Ly(r,i)):Ly(r,s)}return e.
innerType._zod.run(r,n)}});var jy;var op=class{static{a(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){let n=r[0];return this._map.set(e,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let r=this._map.get(e);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){let r=e._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function LT(){return new op}a(LT,"registry");(jy=globalThis).
__zod_globalRegistry??(jy.__zod_globalRegistry=LT());var ap=globalThis.__zod_globalRegistry;function HT(t){return t.checks&&(t.checks=[...t.checks]),t}a(HT,"snapshotChecks");function Uy(t,e){return new t(HT({type:"string",...Je(e)}))}a(Uy,"_string");function Zy(t,e){return new t({type:"boolean",...Je(e)})}a(Zy,"_boolean");function Ky(t,e){return new t({type:"never",...Je(e)})}a(Ky,"_never");function xe(t,e){return new Iy({check:"max_length",...Je(e),maximum:t})}a(xe,"_maxLength");function ze(t,e){return new Ty({check:"min_length",...Je(e),minimum:t})}
a(ze,"_minLength");function Mr(t,e){return new $y({check:"string_format",format:"regex",...Je(e),pattern:t})}a(Mr,"_regex");function Wy(t){let e=new kn({check:"describe"});return e._zod.onattach=[r=>{let n=ap.get(r)??{};ap.add(r,{...n,description:t})}],e._zod.check=()=>{},e}a(Wy,"des\
cribe");var nr=Y("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");vt.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){Pr(this,"with",t)},parse(t,e){return rp(this,t,e,{callee:this.parse})},parseAsync(t,e){return np(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return sp(this,t,e)},safeParseAsync(t,e){return ip(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(r=>typeof r=="\
function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(t,e){return da(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),DT=Y("ZodMiniString",(t,e)=>{Ry.init(t,e),nr.init(t,e)});function sr(t){return Uy(DT,t)}a(sr,
"string");var qT=Y("ZodMiniBoolean",(t,e)=>{Hy.init(t,e),nr.init(t,e)});function Vy(t){return Zy(qT,t)}a(Vy,"boolean");var zT=Y("ZodMiniNever",(t,e)=>{Fy.init(t,e),nr.init(t,e)});function BT(t){return Ky(zT,t)}a(BT,"never");var up=Y("ZodMiniArray",(t,e)=>{Dy.init(t,e),nr.init(t,e)});function Xe(t,e){return new up({type:"array",element:t,...Je(e)})}a(Xe,"array");var ga=Y("ZodMiniObject",(t,e)=>{qy.init(t,e),nr.init(t,e),by(t,"shape",r=>r._zod.def.shape,!1)});function wn(t,e){return new ga({type:"object",shape:t,catchall:BT(),...Je(e)})}a(wn,"strictObject");var cp=Y("ZodMiniRecord",(t,e)=>{zy.init(t,e),nr.init(t,e)});function Yy(t,e,r){return new cp({type:"record",keyType:t,valueType:e,...Je(r),partial:!0})}a(Yy,"partialRecord");var lp=Y("ZodMiniEnum",(t,e)=>{By.init(t,e),nr.init(t,e),t.options=[...t._zod.values]});function Ht(t,e){let r=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):
t;return new lp({type:"enum",entries:r,...Je(e)})}a(Ht,"_enum");var pp=Y("ZodMiniOptional",(t,e)=>{Gy.init(t,e),nr.init(t,e)});function me(t){return new pp({type:"optional",innerType:t})}a(me,"optional");var ge=Wy;var Jy=200,Xy="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",UT=new RegExp(`^!?(?!!)${Xy}(?:/${Xy})*$`);function fp(t){return sr(
`${t} lists patterns, such as "tools/**/*.bt".`).check(xe(Jy,`A pattern has at most ${Jy} characters.`),Mr(UT,'This is no pattern. Write a path from the root of\
 the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,\
b}" and no "..".'))}a(fp,"pathPattern");var ek="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",dp=["bpftrace","kernel","arch","paravirt"],hp=["x86_64","arm64"],ZT=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
Qy=200;function mp(t){let e=new Map,r=[];for(let n of t){let s=Ns(n);s.ok?e.set(s.target.name,s.target):r.push(s.error)}return r.length>0?{ok:!1,errors:r}:{ok:!0,
targets:[...e.values()]}}a(mp,"resolveTargets");function Ns(t){let e=Yr.find(r=>r.name===t);if(e!==void 0){let{bpftrace:r,kernel:n,arch:s,paravirt:i,backports:o}=e,
u={name:t,bpftrace:r,kernel:n,arch:s,paravirt:i};return{ok:!0,target:o===void 0?u:{...u,backports:o}}}return t.length>Qy?{ok:!1,error:`A target name has at most\
 ${Qy} characters.`}:t.includes("@")?WT(t):{ok:!1,error:KT(t)}}a(Ns,"resolveTarget");function KT(t){let e=Yr.map(n=>n.name),r=e.filter(n=>!n.includes("@"));return`\
Unknown target "${t}".${Ct(t,e)} Known names are ${r.join(", ")}; any other machine is written ${ek}.`}a(KT,"unknownTarget");function WT(t){let e=new Map;for(let s of t.
split(",")){let i=s.indexOf("@"),o=(i===-1?s:s.slice(0,i)).trim(),u=i===-1?"":s.slice(i+1).trim(),c=VT(o,u,e);if(c!==void 0)return{ok:!1,error:`Target "${t}": ${c}`};
e.set(o,u)}let r=e.get("bpftrace"),n=e.get("kernel");return r===void 0||n===void 0?{ok:!1,error:`Target "${t}": the ${r===void 0?"bpftrace":"kernel"} version is\
 missing. Write it as ${ek}.`}:{ok:!0,target:{name:t,bpftrace:r.split(".").length===2?`${r}.0`:r,kernel:n,arch:hp.find(s=>s===e.get("arch"))??"x86_64",paravirt:e.
get("paravirt")!=="no"}}}a(WT,"parseFreeForm");function VT(t,e,r){let n=dp.find(s=>s===t);if(n===void 0){let s=Xn(t,dp);return`"${t}" is not one of ${dp.join(",\
 ")}.${s===void 0?"":` Did you mean "${s}"?`}`}if(r.has(n))return`${n} is given twice.`;switch(n){case"bpftrace":case"kernel":{let s=n==="bpftrace"?"0.24 or 0.2\
3.2":"6.8 or 6.1.192";return ZT.test(e)?void 0:`"${e}" is no ${n} version. Write dotted numbers, such as ${s}.`}case"arch":return hp.some(s=>s===e)?void 0:`"${e}\
" is no known architecture. Write ${hp.join(" or ")}.`;case"paravirt":return e==="yes"||e==="no"?void 0:`paravirt is yes or no, not "${e}".`;default:return n}}a(
VT,"partProblem");var tk=64,YT=sr('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(({value:t,issues:e})=>{let r=Ns(t);r.ok||e.push({code:"\
custom",input:t,message:r.error,continue:!0})}),_a=Xe(YT,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(ze(1,"targe\
ts is empty. List a target, or leave the key out."),xe(tk,`targets lists more than ${tk}.`),({value:t,issues:e})=>{for(let[r,n]of t.entries())t.indexOf(n)<r&&e.
push({code:"custom",input:n,path:[r],message:`Target "${n}" is listed twice.`})});var rk=["no","maybe","held"],nk=200,JT=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,ba='"- { function: vendor_htab_lock, entry: no, exit: held }"';function sk(t){return Ht(
rk,`${t} says whether a map's lock is held there: ${rk.join(", ")}.`).check(ge(`Whether a lock of the map is held when a probe at the function's ${t} fires. Wit\
hout it: no.`))}a(sk,"held");var XT=wn({function:sr(`A row of lock-path names its function, such as ${ba}.`).check(Mr(JT,"This is no name of a kernel function. \
Write it as /proc/kallsyms has it."),ge("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:me(sk("entry")),exit:me(
sk("exit")),during:me(Xe(Ht(Fn,`An operation is one of ${Fn.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(ze(1,"\
during is empty. List an operation, or leave the key out."),xe(Fn.length,"during lists an operation twice."),ge("The operations that run through the function. W\
ithout it: those of all hash maps."))),targets:me(_a.check(ge("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a functio\
n with what is held, such as ${ba}.`).check(({value:t,issues:e})=>{e.length===0&&(t.entry??"no")==="no"&&(t.exit??"no")==="no"&&e.push({code:"custom",input:t,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${ba}.`})}),ak=Xe(XT,`lock-path is a list of funct\
ions, such as ${ba}.`).check(ze(1,"lock-path is empty. List a function, or leave the key out."),xe(nk,`lock-path lists more than ${nk} functions.`),ge("Kernel f\
unctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),ik={held:"H",maybe:"M",no:"N"},QT=Fn.filter(t=>t.
includes("hash."));function uk(t,e){return t.map(r=>{let n=e.filter(s=>e2(s,r)).map(t2);return n.length===0?r:{...r,lockPath:n}})}a(uk,"withLockPath");function e2({
targets:t},e){return t===void 0?!0:t.some(r=>{let n=Ns(r);return n.ok&&ok(n.target)===ok(e)})}a(e2,"isMeantFor");function ok({bpftrace:t,kernel:e,arch:r,paravirt:n,
backports:s=!1}){return[t,e,r,n,s].join(" ")}a(ok,"describe");function t2({function:t,entry:e="no",exit:r="no",during:n}){return{function:t,entry:ik[e],exit:ik[r],
during:n??QT}}a(t2,"vendorFunction");var ck=20,lk=200,r2=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,pk=wn({allowed:me(Vy("allowed is true or false.").check(ge("Whether ignore comments silence anything. Without\
 it: true."))),never:me(Xe(Ht(nn,`A rule is one of ${nn.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(ze(1,"never is empty. List \
a rule, or leave the key out."),xe(nn.length,"never lists a rule twice."),ge("Rules that no ignore comment silences."))),reason:me(Xe(sr('reason lists patterns,\
 such as "*TRACE-[0-9]*".').check(xe(lk,`A pattern has at most ${lk} characters.`),Mr(r2,'This is no pattern. "*" stands for any characters, "?" for one, "[0-9]\
" for one of a set; there is no "\\".')),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(ze(1,"reason is empty. List a pattern, or leave the\
 key out."),xe(ck,`reason lists more than ${ck} patterns.`),ge("The reason of an ignore comment must match one of these patterns, from its start to its end.")))},
'suppressions is a list of keys, such as "allowed: false".').check(ge("What ignore comments may do."));var ya=["error","warning","note","never"],fk=[...Te,"off"],n2=nn.filter(t=>t!=="syntax-error"),xn=100,dk='run-together is a list of groups, and a group is a lis\
t of patterns, such as "- [agent/*.bt, tools/slow.bt]".',ka=wn({targets:me(_a.check(ge("The machines that the scripts are meant for. Without it: the default tar\
gets."))),"fail-on":me(Ht(ya,`fail-on is one of ${ya.join(", ")}.`).check(ge("The run fails on findings of this severity and above. Without it: error."))),rules:me(
Yy(Ht(n2),Ht(fk,`The severity of a rule is one of ${fk.join(", ")}.`),'rules is a list of rules with a severity each, such as "lossy-mitigation: off".').check(ge(
"Another severity for a rule, or off."))),files:me(Xe(fp("files"),'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and\
 is in quotes.').check(ze(1,"files is empty. List a pattern, or leave the key out."),xe(xn,`files lists more than ${xn} patterns.`),ge('Which files are judged, \
as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),"run-together":me(Xe(Xe(fp(
"A group"),dk).check(ze(1,"This group is empty. List the scripts that run together, or remove it."),xe(xn,`This group lists more than ${xn} patterns.`)),dk).check(
ze(1,"run-together is empty. List a group, or leave the key out."),xe(xn,`run-together lists more than ${xn} groups.`),ge("Scripts that run on one machine at th\
e same time: they are judged as one. A list of groups, each a list of patterns."))),"lock-path":me(ak),suppressions:me(pk)},'The configuration is a list of keys\
, such as "fail-on: warning".');var s2=["text","json","github"];function hk(){return[gp("-f, --format <format>","how to report",s2).default("text"),new qt("-o, --output <file>","write the repo\
rt to a file instead of standard output"),new qt("-t, --target <name>","judge for this target (repeatable): a name, or bpftrace@0.24,kernel@6.8").argParser((t,e)=>[
...e??[],t]),new qt("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),gp("--fail-on <severity>","end with status 1 from thi\
s severity on (default: error)",ya),gp("--min-confidence <level>","leave out findings that are less sure",Q).default("possible"),new qt("--color","colour, also \
when not on a terminal"),new qt("--no-color","no colour"),new qt("-q, --quiet","only findings and errors: no summary, no notes")]}a(hk,"runOptions");function wa(t,e,r){
return t!==void 0?t:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&e.FORCE_COLOR!=="false":r&&e.TERM!=="dumb"}a(wa,"wantsColor");function gp(t,e,r){return new qt(
t,`${e}: ${r.join(", ")}`).argParser(n=>{if(r.includes(n))return n;throw new bd(`It is one of ${r.join(", ")}.${Ct(n,r)}`)})}a(gp,"choice");function _k(t,e){return t.flatMap(r=>{switch(r.code){case"unrecognized_keys":return r.keys.map(n=>mk(r.path,n,e));case"invalid_key":return[mk(r.path.slice(0,-1),
String(r.path.at(-1)),e)];case"invalid_value":{let n=o2(e.value,r.path),s=typeof n=="string"?Ct(n,r.values.map(String)):"";return[{offset:e.offsetOf(r.path),message:r.
message+s}]}default:return[{offset:e.offsetOf(r.path),message:r.message}]}})}a(_k,"mistakesOf");function mk(t,e,r){let{names:n,what:s}=i2(t),i=e==="syntax-error"?
"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${e}".${Ct(e,n)} ${s==="key"?"Known keys":"The rules"} are ${n.join(
", ")}.`;return{offset:r.keyOffset(t,e),message:i}}a(mk,"unknownKey");function i2(t){let e=ka;for(let r of t)e=gk(e),e instanceof ga?e=e.shape[String(r)]:e instanceof
up&&(e=e.def.element);return e=gk(e),e instanceof ga?{names:Object.keys(e.shape),what:"key"}:e instanceof cp&&e.def.keyType instanceof lp?{names:e.def.keyType.options.
map(String),what:"rule"}:{names:[],what:"key"}}a(i2,"keysAt");function gk(t){return t instanceof pp?t.def.innerType:t}a(gk,"bare");function o2(t,e){let r=t;for(let n of e){
if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}a(o2,"at");var ve=_r(Xf(),1);var ov=_r(Xf(),1);function av(t,e){let r=[];for(let n of new ov.Parser().parse(t))r.push({token:n,depth:0});for(let n=r.pop();n!==void 0;n=r.pop()){let{token:s,depth:i}=n;if(i>e)
return!0;for(let o of LL(s))r.push({token:o,depth:i+1})}return!1}a(av,"tooDeep");function LL(t){switch(t.type){case"document":return t.value===void 0?[]:[t.value];case"\
block-map":case"block-seq":case"flow-collection":return t.items.flatMap(({key:e,value:r})=>[...e?[e]:[],...r?[r]:[]]);default:return[]}}a(LL,"children");var ku=64*1024,uv=20,ML=20;function lv(t){let e=new ve.LineCounter,r=a(o=>({ok:!1,lines:e,mistakes:[{offset:0,message:o}]}),"wrong");if(t.length>ku)return r(`Th\
e configuration is larger than ${ku/1024} KiB. Remove what is not configuration.`);if(av(t,uv))return r(`The configuration is nested more than ${uv} levels deep\
. No key needs more than three of them.`);let n=(0,ve.parseDocument)(t,{lineCounter:e,prettyErrors:!1,uniqueKeys:!0,strict:!0}),s=[...n.errors,...n.warnings];if(s.
length>0){let o=s.map(({code:u,message:c,pos:l})=>({offset:l[0],message:HL(u,c)}));return{ok:!1,lines:e,mistakes:o}}let i=RL(n);if(i!==void 0)return{ok:!1,lines:e,
mistakes:[i]};try{let o=n.toJS({maxAliasCount:ML})??{};return{ok:!0,lines:e,document:FL(o,n)}}catch(o){return r(`The aliases cannot be expanded: ${o instanceof Error?
o.message:String(o)}.`)}}a(lv,"readYaml");function RL(t){let e;return(0,ve.visit)(t,{Alias:a((r,n)=>{if(n.resolve(t)!==void 0)return;let s=`Not valid YAML: "*${n.
source}" refers to nothing.${pv}`;return e={offset:n.range?.[0]??0,message:s},ve.visit.BREAK},"Alias")}),e}a(RL,"unresolvedAlias");var pv=' A pattern that start\
s with "*" or "!" is written in quotes.';function HL(t,e){switch(t){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"\
TAG_RESOLVE_FAILED":return`Not valid YAML: ${e}.${pv}`;default:return`Not valid YAML: ${e}`}}a(HL,"words");function FL(t,e){let r=a(n=>{for(let s=n.length;s>=0;s--){
let i=cv(e,n.slice(0,s));if((0,ve.isNode)(i))return i.range?.[0]??0}return 0},"offsetOf");return{value:t,offsetOf:r,keyOffset:a((n,s)=>{let i=cv(e,n);return((0,ve.isMap)(
i)?DL(i,s):void 0)??r(n)},"keyOffset")}}a(FL,"placed");function cv(t,e){return e.length===0?t.contents:t.getIn(e,!0)}a(cv,"nodeAt");function DL(t,e){let r=t.items.
find(n=>(0,ve.isPair)(n)&&(0,ve.isScalar)(n.key)&&String(n.key.value)===e);return r!==void 0&&(0,ve.isScalar)(r.key)?r.key.range?.[0]:void 0}a(DL,"keyOffsetIn");var wu=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],qL=20;function fv(t,e){let r=lv(t),n=a(i=>({ok:!1,errors:[...i].sort((o,u)=>o.offset-u.offset).slice(
0,qL).map(({offset:o,message:u})=>{let{line:c,col:l}=r.lines.linePos(o);return{path:e,line:Math.max(1,c),column:Math.max(1,l),message:u}})}),"wrong");if(!r.ok)return n(
r.mistakes);let s=ka.safeParse(r.document.value);return s.success?{ok:!0,configuration:zL(s.data)}:n(_k(s.error.issues,r.document))}a(fv,"parseConfiguration");function dv(t){
return`${t.path}:${t.line}:${t.column}: ${t.message}`}a(dv,"describeConfigurationError");function zL(t){let{targets:e,rules:r,files:n,suppressions:s}=t,{"fail-o\
n":i,"run-together":o,"lock-path":u}=t;return{...e===void 0?{}:{targets:e},...i===void 0?{}:{failOn:i},...r===void 0?{}:{rules:r},...n===void 0?{}:{files:n},...o===
void 0?{}:{runTogether:o},...u===void 0?{}:{lockPath:u},...s===void 0?{}:{suppressions:s}}}a(zL,"configurationOf");import{open as BL,stat as GL}from"node:fs/promises";import Ln from"node:path";var jL=new Set(["ENOENT","ENOTDIR"]);async function hv(){for(let t of await UL(process.cwd()))for(let e of wu){let r=Ln.join(t,e);if(await mv(r))return Qf(Ln.relative(
process.cwd(),r),t)}}a(hv,"findConfiguration");async function Qf(t,e=process.cwd()){let r=t.split(Ln.sep).join("/");try{let n=await BL(t);try{let s=ku*3+1,{buffer:i,
bytesRead:o}=await n.read(Buffer.alloc(s),0,s,0),u=new TextDecoder("utf-8",{fatal:o<s}).decode(i.subarray(0,o));return{ok:!0,path:r,text:u,root:e}}finally{await n.
close()}}catch(n){return{ok:!1,error:`The configuration ${r} cannot be read: ${ZL(n)}`}}}a(Qf,"readConfigurationFile");async function UL(t){let e=[];for(let r=t;;r=
Ln.dirname(r)){if(e.push(r),await mv(Ln.join(r,".git")))return e;if(r===Ln.dirname(r))return[t]}}a(UL,"foldersUpToRoot");async function mv(t){return GL(t).then(
()=>!0,e=>!(e instanceof Error&&"code"in e&&jL.has(e.code)))}a(mv,"exists");function ZL(t){return t instanceof TypeError?"it is not UTF-8.":(t instanceof Error&&
"code"in t?t.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${t instanceof Error?t.message:String(t)}.`}a(ZL,"reason");function ed(t,e){let r=t.target===void 0?void 0:mp(t.target);if(r?.ok===!1)return r;let{configuration:n,errors:s}=KL(e),i=n.targets===void 0?void 0:mp(n.targets),
o=r?.targets??(i?.ok===!0?i.targets:void 0);return{ok:!0,settings:{targets:uk(o??Ci,n.lockPath??[]),configured:o!==void 0,failOn:t.failOn??n.failOn??"error",rules:n.
rules??{},suppressions:n.suppressions??{},choose:yb(n.files??[]),runTogether:n.runTogether??[],errors:s}}}a(ed,"resolveSettings");async function td(t){return t===
void 0?hv():Qf(t)}a(td,"configurationOnDisk");async function gv(t){try{for(let e of wu){let r=await Ab(t,e,process.cwd());if(r!==void 0)return{ok:!0,path:`${t.slice(
0,12)}:${e}`,text:r}}return}catch(e){if(e instanceof re)return{ok:!1,error:`The configuration cannot be read: ${e.message}`};throw e}}a(gv,"configurationAtCommi\
t");function KL(t){if(t===void 0)return{configuration:{},errors:[]};if(!t.ok)return{configuration:{},errors:[t.error]};let e=fv(t.text,t.path);return e.ok?{configuration:e.
configuration,errors:[]}:{configuration:{},errors:e.errors.map(dv)}}a(KL,"readConfiguration");var _v=300,rd=50;async function bv(t,e,r){let n=new dn;for(let{path:p,text:f}of t)n.add(p,{kind:"text",text:f});let s=new Map,i=a(async(p,f)=>{let h=s.size<_v?await r.
look(p,f):{kind:"unread",reason:`a run reads ${_v} files beside the scripts at most`};n.add(p,h)},"ask"),o=a((p,f)=>{if(n.source(p)!==void 0)return Promise.resolve();
let h=s.get(p)??i(p,f);return s.set(p,h),h},"look"),{groups:u,notes:c}=await YL(t,e,r);await Promise.all(u.flat().map(p=>o(p,p)));for(let p of new Set(u.flat())){
let f=n.source(p);f?.kind==="unread"&&c.push(`${p} is declared to run together with others and was not looked at: ${f.reason}.`)}let l=new Set([...t.map(p=>p.path),
...u.flat()]);return await Promise.all([...l].map(p=>VL(p,n,o))),{surroundings:{library:n,groups:u},notes:c}}a(bv,"readSurroundings");function WL(t){let e=t.filter(
n=>n.startsWith("!")).map(n=>kr(n.slice(1))),r=t.filter(n=>!n.startsWith("!")).map(kr);return n=>r.some(s=>s(n))&&!e.some(s=>s(n))}a(WL,"groupMatcher");async function VL(t,e,r){
let n=e.source(t);if(n?.kind!=="text")return;let s=e.parse(t,n.text);for(let{unread:i}=hs(s,t,e);i.length>0;)await Promise.all(i.map(o=>r(o,t))),{unread:i}=hs(s,
t,e)}a(VL,"readImports");async function YL(t,e,r){if(e.length===0)return{groups:[],notes:[]};let n=await Promise.all(t.map(async({path:l})=>({path:l,fromRoot:await r.
fromRoot(l)??""}))),s=e.map(WL).filter(l=>n.some(({fromRoot:p})=>p!==""&&l(p)));if(s.length===0)return{groups:[],notes:[]};let i=await r.list(),o="reason"in i?[
`The scripts that run together could not be listed: ${i.reason}`]:[],u="files"in i?i.files:[];return{groups:s.map(l=>{let p=new Map;for(let{path:h,fromRoot:m}of[
...n,...u])m!==""&&!p.has(m)&&l(m)&&p.set(m,h);let f=[...p.values()];return f.length>rd&&o.push(`A group of run-together has ${f.length} scripts: ${rd} are judg\
ed as one at most, those of this run first.`),f.slice(0,rd)}),notes:o}}a(YL,"findGroups");var et={clean:0,findings:1,wrongUse:2,notAnalysed:3},XL="This is a defect of bpftrace-guard: please report it together with the script.";async function yv(t,e,r){
let n=await td(e.config),s=ed(e,n);if(!s.ok)return Mn(s.errors,r);let i={stream:r.stdin,name:e.stdinFilename},o=(n?.ok===!0?n.root:void 0)??process.cwd(),{choose:u}=s.
settings,{scripts:c,notes:l}=await Cb(t.length===0?["."]:t,i,{root:o,choose:u});return wv(c,l,new ca(o),s.settings,e,r)}a(yv,"check");async function kv(t,e,r){let n=await xb(
t,process.cwd());if(!n.ok)return Mn([n.error],r);let s=e.config===void 0?await gv(n.range.baseSha):await td(e.config),i=ed(e,s);if(!i.ok)return Mn(i.errors,r);let o=await vb(
n.range,process.cwd(),i.settings.choose);if(!o.ok)return Mn([o.error],r);let{scripts:u,changedFiles:c,leftOut:l}=o.change,p=[...o.change.notes,...sa(l)],f=u.length===
0&&l===0?[`${t} changes no bpftrace script (${c} changed ${c===1?"file":"files"}).`]:[],h=new Map(u.map(g=>[g.path,g.status==="readable"?g.hunks:void 0])),m=new aa(
o.change.headSha,process.cwd());return wv(u,[...p,...f],m,i.settings,e,r,h)}a(kv,"review");function Mn(t,e){for(let r of t)Br("error",r,e);return et.wrongUse}a(
Mn,"refuse");async function wv(t,e,r,n,s,i,o){for(let m of n.errors)Br("error",m,i);if(n.errors.length>0){let m=n.configured?"the targets of the command line":"\
the default targets";Br("error",`The configuration is left out; the scripts are judged on ${m}.`,i)}let u=t.filter(m=>m.status==="readable"),c=await bv(u,n.runTogether,
r),l=new ta(n,c.surroundings),p=t.map(m=>eM(m,l,s));for(let m of p)m.status==="failed"&&Br("error",`${m.path}: ${m.error}`,i),m.status==="skipped"&&!s.quiet&&Br(
"note",`${m.path}: ${m.error}`,i);if(!s.quiet)for(let m of[...e,...c.notes,...QL(p)])Br("note",m,i);let f={targets:n.targets,files:p};return!await nM(rM(f,s,i,o),
s,i)||n.errors.length>0?et.wrongUse:p.some(m=>m.status==="failed")?et.notAnalysed:tM(f,n)?et.findings:et.clean}a(wv,"report");function QL(t){return t.flatMap(e=>e.
status==="analysed"?(e.notes??[]).map(r=>`${e.path}: ${r}`):[])}a(QL,"notesOn");function eM(t,e,{minConfidence:r}){if(t.status!=="readable")return t;let n=Q.indexOf(
r),s;try{s=e.analyse(t.path,t.text)}catch(i){let o=i instanceof Error?i.message:String(i);return{status:"failed",path:t.path,error:`The analysis broke (${o}). ${XL}`}}
return{...s,findings:s.findings.filter(({confidence:i})=>Q.indexOf(i)<=n)}}a(eM,"judge");function tM({files:t},{failOn:e}){if(e==="never")return!1;let r=Te.indexOf(
e);return t.some(n=>n.status==="analysed"&&n.findings.some(({severity:s})=>Te.indexOf(s)<=r))}a(tM,"fails");function rM(t,e,{env:r,stdout:n,version:s},i){switch(e.
format){case"text":{let o=wa(e.color,r,e.output===void 0&&n.isTTY===!0);return ty(t,{color:o,quiet:e.quiet===!0,...i===void 0?{}:{hunks:i}})}case"json":return Ub(
t,s);case"github":return oy(t);default:return e.format}}a(rM,"render");async function nM(t,{output:e},r){if(e===void 0)return r.stdout.write(t),!0;try{return await JL(
e,t),!0}catch(n){let s=n instanceof Error?n.message:String(n);return Br("error",`The report cannot be written to ${e} (${s}). Name a file in a folder that exist\
s.`,r),!1}}a(nM,"write");function Br(t,e,{stderr:r}){r.write(`bpftrace-guard: ${t}: ${xt(e)}
`)}a(Br,"say");var sM=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`;async function xv(t,e){let r=et.clean,n=iM(e,s=>{r=s});try{return await n.parseAsync([...t],{from:"\
user"}),r}catch(s){if(!(s instanceof _d))throw s;return s.exitCode===0?et.clean:et.wrongUse}}a(xv,"runCommandLine");function iM(t,e){let r=new yd("bpftrace-guar\
d").description("Finds the lock cycles that bpftrace scripts can close, before they hang a machine.").version(t.version,"-V, --version","print the version").helpOption(
"-h, --help","print this help").exitOverride().configureOutput({writeOut:a(i=>t.stdout.write(i),"writeOut"),writeErr:a(i=>t.stderr.write(i),"writeErr"),outputError:a(
(i,o)=>o(`bpftrace-guard: ${i.trimEnd().split(`
`).map(xt).join(" ")}
`),"outputError")}).showSuggestionAfterError().addHelpText("after",sM),n=r.command("check").description("judge scripts on disk").argument("[path...]","scripts, \
folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input is report\
ed","<stdin>").action(async(i,o)=>{e(await yv(i,o,t))}),s=r.command("review").description("judge what a git range changes, as on a pull request").argument("<bas\
e..head>","the merge base of the two is compared with head").action(async(i,o)=>{e(await kv(i,o,t))});for(let i of hk())n.addOption(i),s.addOption(i);return r.command(
"explain").description("print what a rule says, why, and what to do").argument("<rule>",`one of ${ln.map(({id:i})=>i).join(", ")}`).action(i=>e(oM(i,t))),r.command(
"targets").description("print the known targets").action(()=>{t.stdout.write(m_(Yr,Ci,vv(t)))}),r}a(iM,"commandLine");function oM(t,e){let r=ln.find(s=>s.id===t);
if(r!==void 0)return e.stdout.write(f_(r,vv(e))),et.clean;let n=ln.map(s=>s.id);return Mn([`Unknown rule "${t}".${Ct(t,n)} The rules are ${n.join(", ")}.`],e)}a(
oM,"explain");function vv({env:t,stdout:e}){return wa(void 0,t,e.isTTY===!0)}a(vv,"colored");var Sv={version:"0.1.0"};var Av=Sv.version;process.stdout.on("error",t=>{if(t.code!=="EPIPE")throw t});var{stdin:uM,stdout:cM,stderr:Ev,env:lM}=process;try{process.exitCode=await xv(process.argv.slice(2),
{stdin:uM,stdout:cM,stderr:Ev,env:lM,version:Av})}catch(t){Ev.write(`bpftrace-guard: internal error: ${t instanceof Error?t.stack:String(t)}
`),process.exitCode=et.notAnalysed}
