#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a,b)=>(typeof require<"u"?require:a)[b]}):x)(function(x){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_error=__commonJS({"node_modules/commander/lib/error.js"(exports){var CommanderError2=class extends Error{constructor(exitCode,code,message){super(message),
Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=code,this.exitCode=exitCode,this.nestedError=void 0}},InvalidArgumentError2=class extends CommanderError2{constructor(message){
super(1,"commander.invalidArgument",message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};exports.CommanderError=CommanderError2;
exports.InvalidArgumentError=InvalidArgumentError2}});var require_argument=__commonJS({"node_modules/commander/lib/argument.js"(exports){var{InvalidArgumentError:InvalidArgumentError2}=require_error(),Argument2=class{constructor(name,description){
switch(this.description=description||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,
name[0]){case"<":this.required=!0,this._name=name.slice(1,-1);break;case"[":this.required=!1,this._name=name.slice(1,-1);break;default:this.required=!0,this._name=
name;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(value,previous){return previous===
this.defaultValue||!Array.isArray(previous)?[value]:(previous.push(value),previous)}default(value,description){return this.defaultValue=value,this.defaultValueDescription=
description,this}argParser(fn){return this.parseArg=fn,this}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg))throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}argRequired(){
return this.required=!0,this}argOptional(){return this.required=!1,this}};function humanReadableArgName(arg){let nameOutput=arg.name()+(arg.variadic===!0?"...":
"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}exports.Argument=Argument2;exports.humanReadableArgName=humanReadableArgName}});var require_help=__commonJS({"node_modules/commander/lib/help.js"(exports){var{humanReadableArgName}=require_argument(),Help2=class{constructor(){this.helpWidth=
void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(contextOptions){this.helpWidth=this.helpWidth??
contextOptions.helpWidth??80}visibleCommands(cmd){let visibleCommands=cmd.commands.filter(cmd2=>!cmd2._hidden),helpCommand=cmd._getHelpCommand();return helpCommand&&
!helpCommand._hidden&&visibleCommands.push(helpCommand),this.sortSubcommands&&visibleCommands.sort((a,b)=>a.name().localeCompare(b.name())),visibleCommands}compareOptions(a,b){
let getSortKey=option=>option.short?option.short.replace(/^-/,""):option.long.replace(/^--/,"");return getSortKey(a).localeCompare(getSortKey(b))}visibleOptions(cmd){
let visibleOptions=cmd.options.filter(option=>!option.hidden),helpOption=cmd._getHelpOption();if(helpOption&&!helpOption.hidden){let removeShort=helpOption.short&&
cmd._findOption(helpOption.short),removeLong=helpOption.long&&cmd._findOption(helpOption.long);!removeShort&&!removeLong?visibleOptions.push(helpOption):helpOption.
long&&!removeLong?visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description)):helpOption.short&&!removeShort&&visibleOptions.push(cmd.createOption(
helpOption.short,helpOption.description))}return this.sortOptions&&visibleOptions.sort(this.compareOptions),visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)
return[];let globalOptions=[];for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){let visibleOptions=ancestorCmd.options.filter(option=>!option.
hidden);globalOptions.push(...visibleOptions)}return this.sortOptions&&globalOptions.sort(this.compareOptions),globalOptions}visibleArguments(cmd){return cmd._argsDescription&&
cmd.registeredArguments.forEach(argument=>{argument.description=argument.description||cmd._argsDescription[argument.name()]||""}),cmd.registeredArguments.find(argument=>argument.
description)?cmd.registeredArguments:[]}subcommandTerm(cmd){let args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ");return cmd._name+(cmd.
_aliases[0]?"|"+cmd._aliases[0]:"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){return argument.
name()}longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command)=>Math.max(max,this.displayWidth(helper.styleSubcommandTerm(
helper.subcommandTerm(command)))),0)}longestOptionTermLength(cmd,helper){return helper.visibleOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.
styleOptionTerm(helper.optionTerm(option)))),0)}longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option)=>Math.max(
max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}longestArgumentTermLength(cmd,helper){return helper.visibleArguments(cmd).reduce((max,argument)=>Math.
max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))),0)}commandUsage(cmd){let cmdName=cmd._name;cmd._aliases[0]&&(cmdName=cmdName+
"|"+cmd._aliases[0]);let ancestorCmdNames="";for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent)ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames;
return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){return cmd.summary()||cmd.description()}optionDescription(option){
let extraInfo=[];if(option.argChoices&&extraInfo.push(`choices: ${option.argChoices.map(choice2=>JSON.stringify(choice2)).join(", ")}`),option.defaultValue!==void 0&&
(option.required||option.optional||option.isBoolean()&&typeof option.defaultValue=="boolean")&&extraInfo.push(`default: ${option.defaultValueDescription||JSON.stringify(
option.defaultValue)}`),option.presetArg!==void 0&&option.optional&&extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`),option.envVar!==void 0&&extraInfo.
push(`env: ${option.envVar}`),extraInfo.length>0){let extraDescription=`(${extraInfo.join(", ")})`;return option.description?`${option.description} ${extraDescription}`:
extraDescription}return option.description}argumentDescription(argument){let extraInfo=[];if(argument.argChoices&&extraInfo.push(`choices: ${argument.argChoices.
map(choice2=>JSON.stringify(choice2)).join(", ")}`),argument.defaultValue!==void 0&&extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(
argument.defaultValue)}`),extraInfo.length>0){let extraDescription=`(${extraInfo.join(", ")})`;return argument.description?`${argument.description} ${extraDescription}`:
extraDescription}return argument.description}formatItemList(heading,items,helper){return items.length===0?[]:[helper.styleTitle(heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){
let result=new Map;return unsortedItems.forEach(item=>{let group=getGroup(item);result.has(group)||result.set(group,[])}),visibleItems.forEach(item=>{let group=getGroup(
item);result.has(group)||result.set(group,[]),result.get(group).push(item)}),result}formatHelp(cmd,helper){let termWidth=helper.padWidth(cmd,helper),helpWidth=helper.
helpWidth??80;function callFormatItem(term,description){return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.
styleUsage(helper.commandUsage(cmd))}`,""],commandDescription=helper.commandDescription(cmd);commandDescription.length>0&&(output=output.concat([helper.boxWrap(
helper.styleCommandDescription(commandDescription),helpWidth),""]));let argumentList=helper.visibleArguments(cmd).map(argument=>callFormatItem(helper.styleArgumentTerm(
helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.argumentDescription(argument))));if(output=output.concat(this.formatItemList("Arguments:",
argumentList,helper)),this.groupItems(cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??"Options:").forEach((options,group)=>{let optionList=options.
map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))));output=output.concat(
this.formatItemList(group,optionList,helper))}),helper.showGlobalOptions){let globalOptionList=helper.visibleGlobalOptions(cmd).map(option=>callFormatItem(helper.
styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))));output=output.concat(this.formatItemList("Global Op\
tions:",globalOptionList,helper))}return this.groupItems(cmd.commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:").forEach((commands,group)=>{
let commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(helper.subcommandDescription(
sub))));output=output.concat(this.formatItemList(group,commandList,helper))}),output.join(`
`)}displayWidth(str){return stripColor(str).length}styleTitle(str){return str}styleUsage(str){return str.split(" ").map(word=>word==="[options]"?this.styleOptionText(
word):word==="[command]"?this.styleSubcommandText(word):word[0]==="["||word[0]==="<"?this.styleArgumentText(word):this.styleCommandText(word)).join(" ")}styleCommandDescription(str){
return this.styleDescriptionText(str)}styleOptionDescription(str){return this.styleDescriptionText(str)}styleSubcommandDescription(str){return this.styleDescriptionText(
str)}styleArgumentDescription(str){return this.styleDescriptionText(str)}styleDescriptionText(str){return str}styleOptionTerm(str){return this.styleOptionText(str)}styleSubcommandTerm(str){
return str.split(" ").map(word=>word==="[options]"?this.styleOptionText(word):word[0]==="["||word[0]==="<"?this.styleArgumentText(word):this.styleSubcommandText(
word)).join(" ")}styleArgumentTerm(str){return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){return str}styleSubcommandText(str){
return str}styleCommandText(str){return str}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),helper.longestGlobalOptionTermLength(
cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(cmd,helper))}preformatted(str){return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){
let itemIndentStr=" ".repeat(2);if(!description)return itemIndentStr+term;let paddedTerm=term.padEnd(termWidth+term.length-helper.displayWidth(term)),spacerWidth=2,
remainingWidth=(this.helpWidth??80)-termWidth-spacerWidth-2,formattedDescription;return remainingWidth<this.minWidthToWrap||helper.preformatted(description)?formattedDescription=
description:formattedDescription=helper.boxWrap(description,remainingWidth).replace(/\n/g,`
`+" ".repeat(termWidth+spacerWidth)),itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.replace(/\n/g,`
${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str;let rawLines=str.split(/\r\n|\n/),chunkPattern=/[\s]*[^\s]+/g,wrappedLines=[];return rawLines.
forEach(line=>{let chunks=line.match(chunkPattern);if(chunks===null){wrappedLines.push("");return}let sumChunks=[chunks.shift()],sumWidth=this.displayWidth(sumChunks[0]);
chunks.forEach(chunk=>{let visibleWidth=this.displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk),sumWidth+=visibleWidth;return}wrappedLines.
push(sumChunks.join(""));let nextChunk=chunk.trimStart();sumChunks=[nextChunk],sumWidth=this.displayWidth(nextChunk)}),wrappedLines.push(sumChunks.join(""))}),wrappedLines.
join(`
`)}};function stripColor(str){let sgrPattern=/\x1b\[\d*(;\d*)*m/g;return str.replace(sgrPattern,"")}exports.Help=Help2;exports.stripColor=stripColor}});var require_option=__commonJS({"node_modules/commander/lib/option.js"(exports){var{InvalidArgumentError:InvalidArgumentError2}=require_error(),Option2=class{constructor(flags,description){
this.flags=flags,this.description=description||"",this.required=flags.includes("<"),this.optional=flags.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(flags),
this.mandatory=!1;let optionFlags=splitOptionFlags(flags);this.short=optionFlags.shortFlag,this.long=optionFlags.longFlag,this.negate=!1,this.long&&(this.negate=
this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(value,description){return this.defaultValue=value,this.
defaultValueDescription=description,this}preset(arg){return this.presetArg=arg,this}conflicts(names){return this.conflictsWith=this.conflictsWith.concat(names),
this}implies(impliedOptionValues){let newImplied=impliedOptionValues;return typeof impliedOptionValues=="string"&&(newImplied={[impliedOptionValues]:!0}),this.implied=
Object.assign(this.implied||{},newImplied),this}env(name){return this.envVar=name,this}argParser(fn){return this.parseArg=fn,this}makeOptionMandatory(mandatory=!0){
return this.mandatory=!!mandatory,this}hideHelp(hide2=!0){return this.hidden=!!hide2,this}_collectValue(value,previous){return previous===this.defaultValue||!Array.
isArray(previous)?[value]:(previous.push(value),previous)}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg))throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}name(){
return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(
this.name())}helpGroup(heading){return this.helpGroupHeading=heading,this}is(arg){return this.short===arg||this.long===arg}isBoolean(){return!this.required&&!this.
optional&&!this.negate}},DualOptions=class{constructor(options){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,options.forEach(
option=>{option.negate?this.negativeOptions.set(option.attributeName(),option):this.positiveOptions.set(option.attributeName(),option)}),this.negativeOptions.forEach(
(value,key)=>{this.positiveOptions.has(key)&&this.dualOptions.add(key)})}valueFromOption(value,option){let optionKey=option.attributeName();if(!this.dualOptions.
has(optionKey))return!0;let preset=this.negativeOptions.get(optionKey).presetArg,negativeValue=preset!==void 0?preset:!1;return option.negate===(negativeValue===
value)}};function camelcase(str){return str.split("-").reduce((str2,word)=>str2+word[0].toUpperCase()+word.slice(1))}function splitOptionFlags(flags){let shortFlag,
longFlag,shortFlagExp=/^-[^-]$/,longFlagExp=/^--[^-]/,flagParts=flags.split(/[ |,]+/).concat("guard");if(shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),
longFlagExp.test(flagParts[0])&&(longFlag=flagParts.shift()),!shortFlag&&shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),!shortFlag&&longFlagExp.
test(flagParts[0])&&(shortFlag=longFlag,longFlag=flagParts.shift()),flagParts[0].startsWith("-")){let unsupportedFlag=flagParts[0],baseError=`option creation fa\
iled due to '${unsupportedFlag}' in option flags '${flags}'`;throw/^-[^-][^-]/.test(unsupportedFlag)?new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):shortFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many short flags`):longFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many long flags`):new Error(`${baseError}
- unrecognised flag format`)}if(shortFlag===void 0&&longFlag===void 0)throw new Error(`option creation failed due to no flags found in '${flags}'.`);return{shortFlag,
longFlag}}exports.Option=Option2;exports.DualOptions=DualOptions}});var require_suggestSimilar=__commonJS({"node_modules/commander/lib/suggestSimilar.js"(exports){function editDistance2(a,b){if(Math.abs(a.length-b.length)>3)return Math.
max(a.length,b.length);let d=[];for(let i=0;i<=a.length;i++)d[i]=[i];for(let j=0;j<=b.length;j++)d[0][j]=j;for(let j=1;j<=b.length;j++)for(let i=1;i<=a.length;i++){
let cost=1;a[i-1]===b[j-1]?cost=0:cost=1,d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost),i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(d[i][j]=Math.min(
d[i][j],d[i-2][j-2]+1))}return d[a.length][b.length]}function suggestSimilar(word,candidates){if(!candidates||candidates.length===0)return"";candidates=Array.from(
new Set(candidates));let searchingOptions=word.startsWith("--");searchingOptions&&(word=word.slice(2),candidates=candidates.map(candidate=>candidate.slice(2)));
let similar=[],bestDistance=3,minSimilarity=.4;return candidates.forEach(candidate=>{if(candidate.length<=1)return;let distance=editDistance2(word,candidate),length=Math.
max(word.length,candidate.length);(length-distance)/length>minSimilarity&&(distance<bestDistance?(bestDistance=distance,similar=[candidate]):distance===bestDistance&&
similar.push(candidate))}),similar.sort((a,b)=>a.localeCompare(b)),searchingOptions&&(similar=similar.map(candidate=>`--${candidate}`)),similar.length>1?`
(Did you mean one of ${similar.join(", ")}?)`:similar.length===1?`
(Did you mean ${similar[0]}?)`:""}exports.suggestSimilar=suggestSimilar}});var require_command=__commonJS({"node_modules/commander/lib/command.js"(exports){var EventEmitter=__require("node:events").EventEmitter,childProcess=__require("node:child_process"),
path3=__require("node:path"),fs=__require("node:fs"),process2=__require("node:process"),{Argument:Argument2,humanReadableArgName}=require_argument(),{CommanderError:CommanderError2}=require_error(),
{Help:Help2,stripColor}=require_help(),{Option:Option2,DualOptions}=require_option(),{suggestSimilar}=require_suggestSimilar(),Command2=class _Command extends EventEmitter{constructor(name){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=name||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:str=>process2.stdout.write(str),writeErr:str=>process2.stderr.write(str),outputError:(str,write2)=>write2(str),getOutHelpWidth:()=>process2.stdout.isTTY?
process2.stdout.columns:void 0,getErrHelpWidth:()=>process2.stderr.isTTY?process2.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process2.stdout.isTTY&&
process2.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process2.stderr.isTTY&&process2.stderr.hasColors?.()),stripColor:str=>stripColor(str)},this._hidden=
!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=
void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){return this._outputConfiguration=sourceCommand._outputConfiguration,this._helpOption=
sourceCommand._helpOption,this._helpCommand=sourceCommand._helpCommand,this._helpConfiguration=sourceCommand._helpConfiguration,this._exitCallback=sourceCommand.
_exitCallback,this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties,this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue,
this._allowExcessArguments=sourceCommand._allowExcessArguments,this._enablePositionalOptions=sourceCommand._enablePositionalOptions,this._showHelpAfterError=sourceCommand.
_showHelpAfterError,this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError,this}_getCommandAndAncestors(){let result=[];for(let command=this;command;command=
command.parent)result.push(command);return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){let desc=actionOptsOrExecDesc,opts=execOpts;typeof desc=="o\
bject"&&desc!==null&&(opts=desc,desc=null),opts=opts||{};let[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/),cmd=this.createCommand(name);return desc&&(cmd.description(
desc),cmd._executableHandler=!0),opts.isDefault&&(this._defaultCommandName=cmd._name),cmd._hidden=!!(opts.noHelp||opts.hidden),cmd._executableFile=opts.executableFile||
null,args&&cmd.arguments(args),this._registerCommand(cmd),cmd.parent=this,cmd.copyInheritedSettings(this),desc?this:cmd}createCommand(name){return new _Command(
name)}createHelp(){return Object.assign(new Help2,this.configureHelp())}configureHelp(configuration){return configuration===void 0?this._helpConfiguration:(this.
_helpConfiguration=configuration,this)}configureOutput(configuration){return configuration===void 0?this._outputConfiguration:(this._outputConfiguration={...this.
_outputConfiguration,...configuration},this)}showHelpAfterError(displayHelp=!0){return typeof displayHelp!="string"&&(displayHelp=!!displayHelp),this._showHelpAfterError=
displayHelp,this}showSuggestionAfterError(displaySuggestion=!0){return this._showSuggestionAfterError=!!displaySuggestion,this}addCommand(cmd,opts){if(!cmd._name)
throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return opts=opts||{},opts.isDefault&&(this._defaultCommandName=cmd._name),(opts.noHelp||opts.hidden)&&
(cmd._hidden=!0),this._registerCommand(cmd),cmd.parent=this,cmd._checkForBrokenPassThrough(),this}createArgument(name,description){return new Argument2(name,description)}argument(name,description,parseArg,defaultValue){
let argument=this.createArgument(name,description);return typeof parseArg=="function"?argument.default(defaultValue).argParser(parseArg):argument.default(parseArg),
this.addArgument(argument),this}arguments(names){return names.trim().split(/ +/).forEach(detail=>{this.argument(detail)}),this}addArgument(argument){let previousArgument=this.
registeredArguments.slice(-1)[0];if(previousArgument?.variadic)throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);if(argument.
required&&argument.defaultValue!==void 0&&argument.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${argument.name()}\
'`);return this.registeredArguments.push(argument),this}helpCommand(enableOrNameAndArgs,description){if(typeof enableOrNameAndArgs=="boolean")return this._addImplicitHelpCommand=
enableOrNameAndArgs,enableOrNameAndArgs&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let nameAndArgs=enableOrNameAndArgs??"he\
lp [command]",[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/),helpDescription=description??"display help for command",helpCommand=this.createCommand(helpName);
return helpCommand.helpOption(!1),helpArgs&&helpCommand.arguments(helpArgs),helpDescription&&helpCommand.description(helpDescription),this._addImplicitHelpCommand=
!0,this._helpCommand=helpCommand,(enableOrNameAndArgs||description)&&this._initCommandGroup(helpCommand),this}addHelpCommand(helpCommand,deprecatedDescription){
return typeof helpCommand!="object"?(this.helpCommand(helpCommand,deprecatedDescription),this):(this._addImplicitHelpCommand=!0,this._helpCommand=helpCommand,this.
_initCommandGroup(helpCommand),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("hel\
p"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(event,listener){let allowedValues=["preSubcommand","preAction","p\
ostAction"];if(!allowedValues.includes(event))throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);return this._lifeCycleHooks[event]?this._lifeCycleHooks[event].push(listener):this._lifeCycleHooks[event]=[listener],
this}exitOverride(fn){return fn?this._exitCallback=fn:this._exitCallback=err=>{if(err.code!=="commander.executeSubCommandAsync")throw err},this}_exit(exitCode,code,message){
this._exitCallback&&this._exitCallback(new CommanderError2(exitCode,code,message)),process2.exit(exitCode)}action(fn){let listener=args=>{let expectedArgsCount=this.
registeredArguments.length,actionArgs=args.slice(0,expectedArgsCount);return this._storeOptionsAsProperties?actionArgs[expectedArgsCount]=this:actionArgs[expectedArgsCount]=
this.opts(),actionArgs.push(this),fn.apply(this,actionArgs)};return this._actionHandler=listener,this}createOption(flags,description){return new Option2(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){
try{return target.parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){let message=`${invalidArgumentMessage} ${err.message}`;this.error(
message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option){let matchingOption=option.short&&this._findOption(option.short)||option.long&&
this._findOption(option.long);if(matchingOption){let matchingFlag=option.long&&this._findOption(option.long)?option.long:option.short;throw new Error(`Cannot ad\
d option '${option.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option),this.options.push(option)}_registerCommand(command){let knownBy=cmd=>[cmd.name()].
concat(cmd.aliases()),alreadyUsed=knownBy(command).find(name=>this._findCommand(name));if(alreadyUsed){let existingCmd=knownBy(this._findCommand(alreadyUsed)).join(
"|"),newCmd=knownBy(command).join("|");throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command),
this.commands.push(command)}addOption(option){this._registerOption(option);let oname=option.name(),name=option.attributeName();if(option.negate){let positiveLongFlag=option.
long.replace(/^--no-/,"--");this._findOption(positiveLongFlag)||this.setOptionValueWithSource(name,option.defaultValue===void 0?!0:option.defaultValue,"default")}else
option.defaultValue!==void 0&&this.setOptionValueWithSource(name,option.defaultValue,"default");let handleOptionValue=(val,invalidValueMessage,valueSource)=>{val==
null&&option.presetArg!==void 0&&(val=option.presetArg);let oldValue=this.getOptionValue(name);val!==null&&option.parseArg?val=this._callParseArg(option,val,oldValue,
invalidValueMessage):val!==null&&option.variadic&&(val=option._collectValue(val,oldValue)),val==null&&(option.negate?val=!1:option.isBoolean()||option.optional?
val=!0:val=""),this.setOptionValueWithSource(name,val,valueSource)};return this.on("option:"+oname,val=>{let invalidValueMessage=`error: option '${option.flags}\
' argument '${val}' is invalid.`;handleOptionValue(val,invalidValueMessage,"cli")}),option.envVar&&this.on("optionEnv:"+oname,val=>{let invalidValueMessage=`err\
or: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,"env")}),this}_optionEx(config2,flags,description,fn,defaultValue){
if(typeof flags=="object"&&flags instanceof Option2)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let option=this.
createOption(flags,description);if(option.makeOptionMandatory(!!config2.mandatory),typeof fn=="function")option.default(defaultValue).argParser(fn);else if(fn instanceof
RegExp){let regex=fn;fn=(val,def)=>{let m=regex.exec(val);return m?m[0]:def},option.default(defaultValue).argParser(fn)}else option.default(fn);return this.addOption(
option)}option(flags,description,parseArg,defaultValue){return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){
return this._optionEx({mandatory:!0},flags,description,parseArg,defaultValue)}combineFlagAndOptionalValue(combine2=!0){return this._combineFlagAndOptionalValue=
!!combine2,this}allowUnknownOption(allowUnknown=!0){return this._allowUnknownOption=!!allowUnknown,this}allowExcessArguments(allowExcess=!0){return this._allowExcessArguments=
!!allowExcess,this}enablePositionalOptions(positional=!0){return this._enablePositionalOptions=!!positional,this}passThroughOptions(passThrough=!0){return this.
_passThroughOptions=!!passThrough,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)
throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(storeAsProperties=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call\
 .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!storeAsProperties,this}getOptionValue(key){return this._storeOptionsAsProperties?
this[key]:this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,void 0)}setOptionValueWithSource(key,value,source){return this.
_storeOptionsAsProperties?this[key]=value:this._optionValues[key]=value,this._optionValueSources[key]=source,this}getOptionValueSource(key){return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){
let source;return this._getCommandAndAncestors().forEach(cmd=>{cmd.getOptionValueSource(key)!==void 0&&(source=cmd.getOptionValueSource(key))}),source}_prepareUserArgs(argv,parseOptions){
if(argv!==void 0&&!Array.isArray(argv))throw new Error("first parameter to parse must be array or undefined");if(parseOptions=parseOptions||{},argv===void 0&&parseOptions.
from===void 0){process2.versions?.electron&&(parseOptions.from="electron");let execArgv=process2.execArgv??[];(execArgv.includes("-e")||execArgv.includes("--eva\
l")||execArgv.includes("-p")||execArgv.includes("--print"))&&(parseOptions.from="eval")}argv===void 0&&(argv=process2.argv),this.rawArgs=argv.slice();let userArgs;
switch(parseOptions.from){case void 0:case"node":this._scriptPath=argv[1],userArgs=argv.slice(2);break;case"electron":process2.defaultApp?(this._scriptPath=argv[1],
userArgs=argv.slice(2)):userArgs=argv.slice(1);break;case"user":userArgs=argv.slice(0);break;case"eval":userArgs=argv.slice(1);break;default:throw new Error(`un\
expected parse option { from: '${parseOptions.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"pr\
ogram",userArgs}parse(argv,parseOptions){this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return this._parseCommand([],userArgs),this}async parseAsync(argv,parseOptions){
this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return await this._parseCommand([],userArgs),this}_prepareForParse(){this._savedState===
null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when st\
oreOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){
if(fs.existsSync(executableFile))return;let executableDirMessage=executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no dire\
ctory for search for local subcommand, use .executableDir() to supply a custom directory",executableMissing=`'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice();let launchWithNode=!1,sourceExt=[".js",".ts",
".tsx",".mjs",".cjs"];function findFile(baseDir,baseName){let localBin=path3.resolve(baseDir,baseName);if(fs.existsSync(localBin))return localBin;if(sourceExt.includes(
path3.extname(baseName)))return;let foundExt=sourceExt.find(ext=>fs.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`,executableDir=this._executableDir||"";if(this.
_scriptPath){let resolvedScriptPath;try{resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{resolvedScriptPath=this._scriptPath}executableDir=path3.resolve(
path3.dirname(resolvedScriptPath),executableDir)}if(executableDir){let localFile=findFile(executableDir,executableFile);if(!localFile&&!subcommand._executableFile&&
this._scriptPath){let legacyName=path3.basename(this._scriptPath,path3.extname(this._scriptPath));legacyName!==this._name&&(localFile=findFile(executableDir,`${legacyName}\
-${subcommand._name}`))}executableFile=localFile||executableFile}launchWithNode=sourceExt.includes(path3.extname(executableFile));let proc;process2.platform!=="\
win32"?launchWithNode?(args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.argv[0],args,
{stdio:"inherit"})):proc=childProcess.spawn(executableFile,args,{stdio:"inherit"}):(this._checkForMissingExecutable(executableFile,executableDir,subcommand._name),
args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.execPath,args,{stdio:"inherit"})),
proc.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(signal=>{process2.on(signal,()=>{proc.killed===!1&&proc.exitCode===null&&proc.kill(signal)})});
let exitCallback=this._exitCallback;proc.on("close",code=>{code=code??1,exitCallback?exitCallback(new CommanderError2(code,"commander.executeSubCommandAsync","(\
close)")):process2.exit(code)}),proc.on("error",err=>{if(err.code==="ENOENT")this._checkForMissingExecutable(executableFile,executableDir,subcommand._name);else if(err.
code==="EACCES")throw new Error(`'${executableFile}' not executable`);if(!exitCallback)process2.exit(1);else{let wrappedError=new CommanderError2(1,"commander.e\
xecuteSubCommandAsync","(error)");wrappedError.nestedError=err,exitCallback(wrappedError)}}),this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown){
let subCommand=this._findCommand(commandName);subCommand||this.help({error:!0}),subCommand._prepareForParse();let promiseChain;return promiseChain=this._chainOrCallSubCommandHook(
promiseChain,subCommand,"preSubcommand"),promiseChain=this._chainOrCall(promiseChain,()=>{if(subCommand._executableHandler)this._executeSubCommand(subCommand,operands.
concat(unknown));else return subCommand._parseCommand(operands,unknown)}),promiseChain}_dispatchHelpCommand(subcommandName){subcommandName||this.help();let subCommand=this.
_findCommand(subcommandName);return subCommand&&!subCommand._executableHandler&&subCommand.help(),this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((arg,i)=>{arg.required&&this.args[i]==null&&this.missingArgument(
arg.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let myParseArg=(argument,value,previous)=>{let parsedValue=value;if(value!==null&&argument.parseArg){
let invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;parsedValue=this._callParseArg(argument,value,previous,
invalidValueMessage)}return parsedValue};this._checkNumberOfArguments();let processedArgs=[];this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.
defaultValue;declaredArg.variadic?index<this.args.length?(value=this.args.slice(index),declaredArg.parseArg&&(value=value.reduce((processed,v)=>myParseArg(declaredArg,
v,processed),declaredArg.defaultValue))):value===void 0&&(value=[]):index<this.args.length&&(value=this.args[index],declaredArg.parseArg&&(value=myParseArg(declaredArg,
value,declaredArg.defaultValue))),processedArgs[index]=value}),this.processedArgs=processedArgs}_chainOrCall(promise,fn){return promise?.then&&typeof promise.then==
"function"?promise.then(()=>fn()):fn()}_chainOrCallHooks(promise,event){let result=promise,hooks=[];return this._getCommandAndAncestors().reverse().filter(cmd=>cmd.
_lifeCycleHooks[event]!==void 0).forEach(hookedCommand=>{hookedCommand._lifeCycleHooks[event].forEach(callback=>{hooks.push({hookedCommand,callback})})}),event===
"postAction"&&hooks.reverse(),hooks.forEach(hookDetail=>{result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))}),result}_chainOrCallSubCommandHook(promise,subCommand,event){
let result=promise;return this._lifeCycleHooks[event]!==void 0&&this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>hook(this,subCommand))}),
result}_parseCommand(operands,unknown){let parsed=this.parseOptions(unknown);if(this._parseOptionsEnv(),this._parseOptionsImplied(),operands=operands.concat(parsed.
operands),unknown=parsed.unknown,this.args=operands.concat(unknown),operands&&this._findCommand(operands[0]))return this._dispatchSubcommand(operands[0],operands.
slice(1),unknown);if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(operands[1]);if(this._defaultCommandName)
return this._outputHelpIfRequested(unknown),this._dispatchSubcommand(this._defaultCommandName,operands,unknown);this.commands.length&&this.args.length===0&&!this.
_actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(parsed.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let checkForUnknownOptions=()=>{parsed.unknown.length>0&&this.unknownOption(parsed.unknown[0])},commandEvent=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions(),
this._processArguments();let promiseChain;return promiseChain=this._chainOrCallHooks(promiseChain,"preAction"),promiseChain=this._chainOrCall(promiseChain,()=>this.
_actionHandler(this.processedArgs)),this.parent&&(promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown)})),promiseChain=
this._chainOrCallHooks(promiseChain,"postAction"),promiseChain}if(this.parent?.listenerCount(commandEvent))checkForUnknownOptions(),this._processArguments(),this.
parent.emit(commandEvent,operands,unknown);else if(operands.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",operands,unknown);this.listenerCount(
"command:*")?this.emit("command:*",operands,unknown):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),this._processArguments())}else this.commands.
length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),this._processArguments())}_findCommand(name){if(name)return this.commands.find(
cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().
forEach(cmd=>{cmd.options.forEach(anOption=>{anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===void 0&&cmd.missingMandatoryOptionValue(anOption)})})}_checkForConflictingLocalOptions(){
let definedNonDefaultOptions=this.options.filter(option=>{let optionKey=option.attributeName();return this.getOptionValue(optionKey)===void 0?!1:this.getOptionValueSource(
optionKey)!=="default"});definedNonDefaultOptions.filter(option=>option.conflictsWith.length>0).forEach(option=>{let conflictingAndDefined=definedNonDefaultOptions.
find(defined=>option.conflictsWith.includes(defined.attributeName()));conflictingAndDefined&&this._conflictingOption(option,conflictingAndDefined)})}_checkForConflictingOptions(){
this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){let operands=[],unknown=[],dest=operands;function maybeOption(arg){
return arg.length>1&&arg[0]==="-"}let negativeNumberArg=arg=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)?!this._getCommandAndAncestors().some(cmd=>cmd.options.map(
opt=>opt.short).some(short=>/^-\d$/.test(short))):!1,activeVariadicOption=null,activeGroup=null,i=0;for(;i<args.length||activeGroup;){let arg=activeGroup??args[i++];
if(activeGroup=null,arg==="--"){dest===unknown&&dest.push(arg),dest.push(...args.slice(i));break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(
arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}if(activeVariadicOption=null,maybeOption(arg)){let option=this._findOption(arg);if(option){
if(option.required){let value=args[i++];value===void 0&&this.optionMissingArgument(option),this.emit(`option:${option.name()}`,value)}else if(option.optional){let value=null;
i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))&&(value=args[i++]),this.emit(`option:${option.name()}`,value)}else this.emit(`option:${option.
name()}`);activeVariadicOption=option.variadic?option:null;continue}}if(arg.length>2&&arg[0]==="-"&&arg[1]!=="-"){let option=this._findOption(`-${arg[1]}`);if(option){
option.required||option.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${option.name()}`,arg.slice(2)):(this.emit(`option:${option.name()}`),activeGroup=
`-${arg.slice(2)}`);continue}}if(/^--[^=]+=/.test(arg)){let index=arg.indexOf("="),option=this._findOption(arg.slice(0,index));if(option&&(option.required||option.
optional)){this.emit(`option:${option.name()}`,arg.slice(index+1));continue}}if(dest===operands&&maybeOption(arg)&&!(this.commands.length===0&&negativeNumberArg(
arg))&&(dest=unknown),(this._enablePositionalOptions||this._passThroughOptions)&&operands.length===0&&unknown.length===0){if(this._findCommand(arg)){operands.push(
arg),unknown.push(...args.slice(i));break}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){operands.push(arg,...args.slice(i));break}else if(this.
_defaultCommandName){unknown.push(arg,...args.slice(i));break}}if(this._passThroughOptions){dest.push(arg,...args.slice(i));break}dest.push(arg)}return{operands,
unknown}}opts(){if(this._storeOptionsAsProperties){let result={},len=this.options.length;for(let i=0;i<len;i++){let key=this.options[i].attributeName();result[key]=
key===this._versionOptionName?this._version:this[key]}return result}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((combinedOptions,cmd)=>Object.
assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){this._outputConfiguration.outputError(`${message}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let config2=errorOptions||{},exitCode=config2.exitCode||1,code=config2.code||"commander.error";this._exit(exitCode,code,message)}_parseOptionsEnv(){
this.options.forEach(option=>{if(option.envVar&&option.envVar in process2.env){let optionKey=option.attributeName();(this.getOptionValue(optionKey)===void 0||["\
default","config","env"].includes(this.getOptionValueSource(optionKey)))&&(option.required||option.optional?this.emit(`optionEnv:${option.name()}`,process2.env[option.
envVar]):this.emit(`optionEnv:${option.name()}`))}})}_parseOptionsImplied(){let dualHelper=new DualOptions(this.options),hasCustomOptionValue=optionKey=>this.getOptionValue(
optionKey)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(optionKey));this.options.filter(option=>option.implied!==void 0&&hasCustomOptionValue(
option.attributeName())&&dualHelper.valueFromOption(this.getOptionValue(option.attributeName()),option)).forEach(option=>{Object.keys(option.implied).filter(impliedKey=>!hasCustomOptionValue(
impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option.implied[impliedKey],"implied")})})}missingArgument(name){let message=`error: m\
issing required argument '${name}'`;this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){let message=`error: option '${option.flags}\
' argument missing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){let message=`error: required option '${option.
flags}' not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){let findBestOptionFromValue=option2=>{
let optionKey=option2.attributeName(),optionValue=this.getOptionValue(optionKey),negativeOption=this.options.find(target=>target.negate&&optionKey===target.attributeName()),
positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName());return negativeOption&&(negativeOption.presetArg===void 0&&optionValue===
!1||negativeOption.presetArg!==void 0&&optionValue===negativeOption.presetArg)?negativeOption:positiveOption||option2},getErrorMessage=option2=>{let bestOption=findBestOptionFromValue(
option2),optionKey=bestOption.attributeName();return this.getOptionValueSource(optionKey)==="env"?`environment variable '${bestOption.envVar}'`:`option '${bestOption.
flags}'`},message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;this.error(message,{code:"commander.conflictingO\
ption"})}unknownOption(flag){if(this._allowUnknownOption)return;let suggestion2="";if(flag.startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[],
command=this;do{let moreFlags=command.createHelp().visibleOptions(command).filter(option=>option.long).map(option=>option.long);candidateFlags=candidateFlags.concat(
moreFlags),command=command.parent}while(command&&!command._enablePositionalOptions);suggestion2=suggestSimilar(flag,candidateFlags)}let message=`error: unknown \
option '${flag}'${suggestion2}`;this.error(message,{code:"commander.unknownOption"})}_excessArguments(receivedArgs){if(this._allowExcessArguments)return;let expected=this.
registeredArguments.length,s=expected===1?"":"s",message=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${expected} argument${s} \
but got ${receivedArgs.length}.`;this.error(message,{code:"commander.excessArguments"})}unknownCommand(){let unknownName=this.args[0],suggestion2="";if(this._showSuggestionAfterError){
let candidateNames=[];this.createHelp().visibleCommands(this).forEach(command=>{candidateNames.push(command.name()),command.alias()&&candidateNames.push(command.
alias())}),suggestion2=suggestSimilar(unknownName,candidateNames)}let message=`error: unknown command '${unknownName}'${suggestion2}`;this.error(message,{code:"\
commander.unknownCommand"})}version(str,flags,description){if(str===void 0)return this._version;this._version=str,flags=flags||"-V, --version",description=description||
"output the version number";let versionOption=this.createOption(flags,description);return this._versionOptionName=versionOption.attributeName(),this._registerOption(
versionOption),this.on("option:"+versionOption.name(),()=>{this._outputConfiguration.writeOut(`${str}
`),this._exit(0,"commander.version",str)}),this}description(str,argsDescription){return str===void 0&&argsDescription===void 0?this._description:(this._description=
str,argsDescription&&(this._argsDescription=argsDescription),this)}summary(str){return str===void 0?this._summary:(this._summary=str,this)}alias(alias){if(alias===
void 0)return this._aliases[0];let command=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(command=this.commands[this.
commands.length-1]),alias===command._name)throw new Error("Command alias can't be the same as its name");let matchingCommand=this.parent?._findCommand(alias);if(matchingCommand){
let existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|");throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as\
 already have command '${existingCmd}'`)}return command._aliases.push(alias),this}aliases(aliases){return aliases===void 0?this._aliases:(aliases.forEach(alias=>this.
alias(alias)),this)}usage(str){if(str===void 0){if(this._usage)return this._usage;let args=this.registeredArguments.map(arg=>humanReadableArgName(arg));return[].
concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}return this.
_usage=str,this}name(str){return str===void 0?this._name:(this._name=str,this)}helpGroup(heading){return heading===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=
heading,this)}commandsGroup(heading){return heading===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=heading,this)}optionsGroup(heading){return heading===
void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=heading,this)}_initOptionGroup(option){this._defaultOptionGroup&&!option.helpGroupHeading&&option.
helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){this._defaultCommandGroup&&!cmd.helpGroup()&&cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){
return this._name=path3.basename(filename,path3.extname(filename)),this}executableDir(path4){return path4===void 0?this._executableDir:(this._executableDir=path4,
this)}helpInformation(contextOptions){let helper=this.createHelp(),context=this._getOutputContext(contextOptions);helper.prepareContext({error:context.error,helpWidth:context.
helpWidth,outputHasColors:context.hasColors});let text=helper.formatHelp(this,helper);return context.hasColors?text:this._outputConfiguration.stripColor(text)}_getOutputContext(contextOptions){
contextOptions=contextOptions||{};let error=!!contextOptions.error,baseWrite,hasColors,helpWidth;return error?(baseWrite=str=>this._outputConfiguration.writeErr(
str),hasColors=this._outputConfiguration.getErrHasColors(),helpWidth=this._outputConfiguration.getErrHelpWidth()):(baseWrite=str=>this._outputConfiguration.writeOut(
str),hasColors=this._outputConfiguration.getOutHasColors(),helpWidth=this._outputConfiguration.getOutHelpWidth()),{error,write:str=>(hasColors||(str=this._outputConfiguration.
stripColor(str)),baseWrite(str)),hasColors,helpWidth}}outputHelp(contextOptions){let deprecatedCallback;typeof contextOptions=="function"&&(deprecatedCallback=contextOptions,
contextOptions=void 0);let outputContext=this._getOutputContext(contextOptions),eventContext={error:outputContext.error,write:outputContext.write,command:this};
this._getCommandAndAncestors().reverse().forEach(command=>command.emit("beforeAllHelp",eventContext)),this.emit("beforeHelp",eventContext);let helpInformation=this.
helpInformation({error:outputContext.error});if(deprecatedCallback&&(helpInformation=deprecatedCallback(helpInformation),typeof helpInformation!="string"&&!Buffer.
isBuffer(helpInformation)))throw new Error("outputHelp callback must return a string or a Buffer");outputContext.write(helpInformation),this._getHelpOption()?.long&&
this.emit(this._getHelpOption().long),this.emit("afterHelp",eventContext),this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}helpOption(flags,description){
return typeof flags=="boolean"?(flags?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):
this._helpOption=null,this):(this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command"),(flags||description)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(option){return this._helpOption=
option,this._initOptionGroup(option),this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process2.exitCode??0);exitCode===0&&contextOptions&&
typeof contextOptions!="function"&&contextOptions.error&&(exitCode=1),this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text){let allowedValues=[
"beforeAll","before","after","afterAll"];if(!allowedValues.includes(position))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);let helpEvent=`${position}Help`;return this.on(helpEvent,context=>{let helpStr;typeof text=="function"?helpStr=
text({error:context.error,command:context.command}):helpStr=text,helpStr&&context.write(`${helpStr}
`)}),this}_outputHelpIfRequested(args){let helpOption=this._getHelpOption();helpOption&&args.find(arg=>helpOption.is(arg))&&(this.outputHelp(),this._exit(0,"com\
mander.helpDisplayed","(outputHelp)"))}};function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("--inspect"))return arg;let debugOption,
debugHost="127.0.0.1",debugPort="9229",match;return(match=arg.match(/^(--inspect(-brk)?)$/))!==null?debugOption=match[1]:(match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(debugOption=match[1],/^\d+$/.test(match[3])?debugPort=match[3]:debugHost=match[3]):(match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(debugOption=
match[1],debugHost=match[3],debugPort=match[4]),debugOption&&debugPort!=="0"?`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`:arg})}function useColor(){if(process2.
env.NO_COLOR||process2.env.FORCE_COLOR==="0"||process2.env.FORCE_COLOR==="false")return!1;if(process2.env.FORCE_COLOR||process2.env.CLICOLOR_FORCE!==void 0)return!0}
exports.Command=Command2;exports.useColor=useColor}});var require_commander=__commonJS({"node_modules/commander/index.js"(exports){var{Argument:Argument2}=require_argument(),{Command:Command2}=require_command(),{CommanderError:CommanderError2,
InvalidArgumentError:InvalidArgumentError2}=require_error(),{Help:Help2}=require_help(),{Option:Option2}=require_option();exports.program=new Command2;exports.createCommand=
name=>new Command2(name);exports.createOption=(flags,description)=>new Option2(flags,description);exports.createArgument=(name,description)=>new Argument2(name,
description);exports.Command=Command2;exports.Option=Option2;exports.Argument=Argument2;exports.Help=Help2;exports.CommanderError=CommanderError2;exports.InvalidArgumentError=
InvalidArgumentError2;exports.InvalidOptionArgumentError=InvalidArgumentError2}});var require_umd=__commonJS({"node_modules/compare-versions/lib/umd/index.js"(exports,module){(function(global,factory){typeof exports=="object"&&typeof module<"\
u"?factory(exports):typeof define=="function"&&define.amd?define(["exports"],factory):(global=typeof globalThis<"u"?globalThis:global||self,factory(global.compareVersions=
{}))})(exports,(function(exports2){"use strict";let semver=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
validateAndParse=version3=>{if(typeof version3!="string")throw new TypeError("Invalid argument expected string");let match=version3.match(semver);if(!match)throw new Error(
`Invalid argument not valid semver ('${version3}' received)`);return match.shift(),match},isWildcard=s=>s==="*"||s==="x"||s==="X",tryParse=v=>{let n=parseInt(v,
10);return isNaN(n)?v:n},forceType=(a,b)=>typeof a!=typeof b?[String(a),String(b)]:[a,b],compareStrings=(a,b)=>{if(isWildcard(a)||isWildcard(b))return 0;let[ap,
bp]=forceType(tryParse(a),tryParse(b));return ap>bp?1:ap<bp?-1:0},compareSegments=(a,b)=>{for(let i=0;i<Math.max(a.length,b.length);i++){let r=compareStrings(a[i]||
"0",b[i]||"0");if(r!==0)return r}return 0},compareVersions2=(v1,v2)=>{let n1=validateAndParse(v1),n2=validateAndParse(v2),p1=n1.pop(),p2=n2.pop(),r=compareSegments(
n1,n2);return r!==0?r:p1&&p2?compareSegments(p1.split("."),p2.split(".")):p1||p2?p1?-1:1:0},compare=(v1,v2,operator)=>{assertValidOperator(operator);let res=compareVersions2(
v1,v2);return operatorResMap[operator].includes(res)},operatorResMap={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},allowedOperators=Object.keys(
operatorResMap),assertValidOperator=op=>{if(typeof op!="string")throw new TypeError(`Invalid operator type, expected string but got ${typeof op}`);if(allowedOperators.
indexOf(op)===-1)throw new Error(`Invalid operator, expected one of ${allowedOperators.join("|")}`)},satisfies=(version3,range)=>{if(range=range.replace(/([><=]+)\s+/g,
"$1"),range.includes("||"))return range.split("||").some(r4=>satisfies(version3,r4));if(range.includes(" - ")){let[a,b]=range.split(" - ",2);return satisfies(version3,
`>=${a} <=${b}`)}else if(range.includes(" "))return range.trim().replace(/\s{2,}/g," ").split(" ").every(r4=>satisfies(version3,r4));let m=range.match(/^([<>=~^]+)/),
op=m?m[1]:"=";if(op!=="^"&&op!=="~")return compare(version3,range,op);let[v1,v2,v3,,vp]=validateAndParse(version3),[r1,r2,r3,,rp]=validateAndParse(range),v=[v1,
v2,v3],r=[r1,r2??"x",r3??"x"];if(rp&&(!vp||compareSegments(v,r)!==0||compareSegments(vp.split("."),rp.split("."))===-1))return!1;let nonZero=r.findIndex(v4=>v4!==
"0")+1,i=op==="~"?2:nonZero>1?nonZero:1;return!(compareSegments(v.slice(0,i),r.slice(0,i))!==0||compareSegments(v.slice(i),r.slice(i))===-1)},validate2=version3=>typeof version3==
"string"&&/^[v\d]/.test(version3)&&semver.test(version3),validateStrict=version3=>typeof version3=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(version3);exports2.compare=compare,exports2.compareVersions=compareVersions2,exports2.satisfies=satisfies,exports2.validate=validate2,exports2.validateStrict=
validateStrict}))}});var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR2=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR:STAR2,START_ANCHOR,SEP},
WINDOWS_CHARS={...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(\
?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"\
(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\
\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"\
A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,
CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"\
negate",open:"(?:(?!(?:",close:`))${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",
close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=__commonJS({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.
length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="wi\
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options={})=>{let prepend=options.contains?"":"^",append=options.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path3,{windows}={})=>{let segs=path3.split(windows?
/[\\/]/:"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens2=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+
1),advance=()=>(prev=code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=
advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===
CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens2.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&
(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===
start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=
!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.
slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.
length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===!0&&(base=utils.removeBackslashes(base)));
let state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(
code)||tokens2.push(token),state.tokens=tokens2),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.length;idx++){let n2=prevIndex!==void 0?
prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens2[idx].isPrefix=!0,tokens2[idx].value=prefix):tokens2[idx].value=
value2,depth(tokens2[idx]),state.maxDepth+=tokens2[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==void 0?prevIndex+1:start,value=input.
slice(n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens2[tokens2.length-1].value=value,depth(tokens2[tokens2.length-1]),state.maxDepth+=
tokens2[tokens2.length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants2=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants2,expandRange=(args,options)=>{if(typeof options.expandRange=="fun\
ction")return options.expandRange(...args,options);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(
v)).join("..")}return value},syntaxError2=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote2=0,value="",escaped=!1;for(let ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch===
'"'){quote2=quote2===1?0:1,value+=ch;continue}if(quote2===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;
for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.
startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote2=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(ch==='"'){quote2=quote2===1?0:1;continue}if(quote2!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="\
("){paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<
pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.
length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.
trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{if(options.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options.
maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants2.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.
length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],
sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);
continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>
max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse2=(input,options)=>{
if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options},max=typeof opts.maxLength=="number"?Math.
min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={
type:"bos",value:"",output:opts.prepend||""},tokens2=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants2.globChars(opts.windows),EXTGLOB_CHARS=constants2.
extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR:STAR2,START_ANCHOR}=PLATFORM_CHARS,
globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.
bash===!0?globstar(opts):STAR2;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.
dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:tokens2};input=utils.removePrefix(input,
state),len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.
advance=()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{
state.output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count2=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),
state.start++,count2++;return count2%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,
stack.pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&
(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.
type="star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.
value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=
prev,tokens2.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,
token.output=state.output,token.startIndex=state.index,token.tokensIndex=tokens2.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,
value:value2,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.
slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.
type==="star")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,
open3=tokens2[token.tokensIndex];open3.type="text",open3.value=literal,open3.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens2.
length;i++)tokens2[i].value="",tokens2[i].output="",delete tokens2[i].suffix;state.output=token.output+open3.output,state.backtrack=!0,push({type:"paren",extglob:!0,
value,output:""}),decrement("parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.
inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),
token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse2(rest,{...options,fastpaths:!1}).output;output=token.close=`)${expression}\
)${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc2,chars,first2,rest,index)=>first2==="\\"?(backslashes=!0,m):first2==="?"?
esc2?esc2+first2+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first2==="."?DOT_LITERAL.
repeat(chars.length):first2==="*"?esc2?esc2+first2+(rest?star:""):star:esc2?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,
""):output=output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(
output,state,options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||
next===";")continue;if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=
match[0].length,state.index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===0){push({type:"text",value});
continue}}if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes(
"[")&&(prev.posix=!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(idx+2),posix=POSIX_REGEX_SOURCE[rest2];
if(posix){prev.value=pre+posix,state.backtrack=!0,advance(),!bos.output&&tokens2.indexOf(prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||
value==="-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value===
"["&&(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}
if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value==="("){increment("parens"),push({type:"paren",
value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError2("opening","("));let extglob=extglobs[extglobs.
length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"}),decrement(
"parens");continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError2(
"closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="b\
racket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError2("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&
prevValue[0]==="^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;
let escaped=utils.escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped,prev.value=escaped;
continue}prev.value=`(${capture}${escaped}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment("braces");let open3={type:"\
brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open3),push(open3);continue}if(value==="}"){let brace=braces[braces.
length-1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens2.slice(),range=[];for(let i=arr.
length-1;i>=0&&(tokens2.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,opts),state.backtrack=!0}if(brace.
comma!==!0&&brace.dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value=output=
"\\}",state.output=out;for(let t of toks)state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("braces"),braces.pop();continue}if(value===
"|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,brace=braces[braces.length-
1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===
state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens2.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}
if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.output+=
value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"qmark",value);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&
(output=`\\${value}`),push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});
continue}push({type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen(
"negate",value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"plus",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.
type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.
noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="\
$"||value==="^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"tex\
t",value});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.
globstar=!0,consume(value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){
if(opts.noglobstar===!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.
type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>
0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&
!isExtglob){push({type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(
3),consume("/**",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){
prev.type="globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.
prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globsta\
r",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}
if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end2=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).
length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end2})`,prev.value+=value,state.
output+=prior.output+prev.output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="\
/"){prev.type="globstar",prev.value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(
value+advance()),push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(
opts),prev.value+=value,state.output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=
".*?",(prev.type==="bos"||prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.
regex===!0){token.output=value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,
prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.
output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError2("closing","]"));state.
output=utils.escapeLast(state.output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError2("closing","\
)"));state.output=utils.escapeLast(state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError2("c\
losing","}"));state.output=utils.escapeLast(state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push(
{type:"maybe_slash",value:"",output:`${SLASH_LITERAL}?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.
output:token.value,token.suffix&&(state.output+=token.suffix)}return state};parse2.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength==
"number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length:\
 ${max}`);input=REPLACEMENTS[input]||input;let{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR:STAR2,START_ANCHOR}=constants2.globChars(
opts.windows),nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?
".*?":STAR2;opts.capture&&(star=`(${star})`);let globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}\
).)*?)`,create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state),source=create(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse2}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse2=require_parse(),utils=require_utils(),
constants2=require_constants(),isObject2=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch2=(glob,options,returnState=!1)=>{if(Array.isArray(glob)){
let fns=glob.map(input=>picomatch2(input,options,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject2(
glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options||
{},posix=opts.windows,regex=isState?picomatch2.compileRe(glob,options):picomatch2.makeRe(glob,options,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch2(opts.ignore,ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{
let{isMatch,match,output}=picomatch2.test(input,regex,options,{glob,posix}),result={glob,state,regex,posix,input,output,match,isMatch};return typeof opts.onResult==
"function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),
result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=state),
matcher};picomatch2.test=(input,regex,options,{glob,posix}={})=>{if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input==="")return{
isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix?utils.toPosixSlashes:null),match=input===glob,output=match&&format?format(input):input;return match===
!1&&(output=format?format(input):input,match=output===glob),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=picomatch2.matchBase(
input,regex,options,posix):match=regex.exec(output)),{isMatch:!!match,match,output}};picomatch2.matchBase=(input,glob,options,posix=options&&options.windows)=>(glob instanceof
RegExp?glob:picomatch2.makeRe(glob,options)).test(utils.basename(input,{windows:posix}));picomatch2.isMatch=(str,patterns,options)=>picomatch2(patterns,options)(
str);picomatch2.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(p=>picomatch2.parse(p,options)):parse2(pattern,{...options,fastpaths:!1});picomatch2.
scan=(input,options)=>scan(input,options);picomatch2.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;let opts=options||
{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=`^(?!${source}).*\
$`);let regex=picomatch2.toRegex(source,options);return returnState===!0&&(regex.state=state),regex};picomatch2.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse2.fastpaths(input,options)),parsed.output||(parsed=parse2(input,options)),picomatch2.compileRe(parsed,options,returnOutput,
returnState)};picomatch2.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.
debug===!0)throw err;return/$^/}};picomatch2.constants=constants2;module.exports=picomatch2}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch2(glob,options,returnState=!1){
return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob,options,returnState)}Object.assign(
picomatch2,pico);module.exports=picomatch2}});var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env2=p.env||{},isColorSupported=!(env2.
NO_COLOR||argv.includes("--no-color"))&&(!!env2.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env2.TERM!=="dumb"||!!env2.CI),
formatter=(open3,close,replace2=open3)=>input=>{let string3=""+input,index=string3.indexOf(close,open3.length);return~index?open3+replaceClose(string3,close,replace2,
index)+close:open3+string3+close},replaceClose=(string3,close,replace2,index)=>{let result="",cursor=0;do result+=string3.substring(cursor,index)+replace2,cursor=
index+close.length,index=string3.indexOf(close,cursor);while(~index);return result+string3.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?
formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[2\
2m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f("\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9\
m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[3\
9m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),
bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m","\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),
bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m",
"\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),
whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f("\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f(
"\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f("\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f(
"\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=createColors}});var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docume\
nt"),MAP3=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR2=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap2=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP3,isPair2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar2=node=>!!node&&typeof node=="object"&&
node[NODE_TYPE]===SCALAR2,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP3:case SEQ:
return!0}return!1}function isNode2(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP3:case SCALAR2:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar2(
node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS;exports.DOC=DOC;exports.MAP=MAP3;exports.NODE_TYPE=NODE_TYPE;exports.PAIR=PAIR;exports.SCALAR=SCALAR2;
exports.SEQ=SEQ;exports.hasAnchor=hasAnchor;exports.isAlias=isAlias;exports.isCollection=isCollection;exports.isDocument=isDocument;exports.isMap=isMap2;exports.
isNode=isNode2;exports.isPair=isPair2;exports.isScalar=isScalar2;exports.isSeq=isSeq}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity2=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("\
skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){let visitor_=initVisitor(visitor);identity2.isDocument(node)?visit_(null,node.contents,
visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;
function visit_(key,node,visitor,path3){let ctrl=callVisitor(key,node,visitor,path3);if(identity2.isNode(ctrl)||identity2.isPair(ctrl))return replaceNode(key,path3,
ctrl),visit_(key,ctrl,visitor,path3);if(typeof ctrl!="symbol"){if(identity2.isCollection(node)){path3=Object.freeze(path3.concat(node));for(let i=0;i<node.items.
length;++i){let ci=visit_(i,node.items[i],visitor,path3);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity2.
isPair(node)){path3=Object.freeze(path3.concat(node));let ck=visit_("key",node.key,visitor,path3);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=visit_(
"value",node.value,visitor,path3);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){let visitor_=initVisitor(
visitor);identity2.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,
visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path3){let ctrl=await callVisitor(
key,node,visitor,path3);if(identity2.isNode(ctrl)||identity2.isPair(ctrl))return replaceNode(key,path3,ctrl),visitAsync_(key,ctrl,visitor,path3);if(typeof ctrl!=
"symbol"){if(identity2.isCollection(node)){path3=Object.freeze(path3.concat(node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(i,node.items[i],
visitor,path3);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity2.isPair(node)){path3=
Object.freeze(path3.concat(node));let ck=await visitAsync_("key",node.key,visitor,path3);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=await visitAsync_(
"value",node.value,visitor,path3);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="o\
bject"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&
{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path3){
if(typeof visitor=="function")return visitor(key,node,path3);if(identity2.isMap(node))return visitor.Map?.(key,node,path3);if(identity2.isSeq(node))return visitor.
Seq?.(key,node,path3);if(identity2.isPair(node))return visitor.Pair?.(key,node,path3);if(identity2.isScalar(node))return visitor.Scalar?.(key,node,path3);if(identity2.
isAlias(node))return visitor.Alias?.(key,node,path3)}function replaceNode(key,path3,node){let parent=path3[path3.length-1];if(identity2.isCollection(parent))parent.
items[key]=node;else if(identity2.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity2.isDocument(parent))parent.contents=node;else{let pt=identity2.
isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit;exports.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity2=require_identity(),visit=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version3]=parts;if(version3==="1.1"||version3==="1.2")return this.
yaml.version=version3,!0;{let isValid=/^\d+\.\d+$/.test(version3);return onError(6,`Unsupported YAML version ${version3}`,isValid),!1}}default:return onError(0,
`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity2.isNode(doc.contents)){let tags={};visit.visit(doc.contents,(_key,node)=>{
identity2.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix===
"tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity2=require_identity(),visit=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors=new Set;return visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(
anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity2.isScalar(ref.node)||
identity2.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not happen)");throw error.
source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid;exports.anchorNames=anchorNames;exports.createNodeAnchors=createNodeAnchors;exports.findNewAnchor=
findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity2=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity2.hasAnchor(value))return value.toJSON(
arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver(),identity2=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity2.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity2.isDocument(
doc))throw new TypeError("A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);
return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors(),visit=require_visit(),identity2=require_identity(),
Node2=require_Node(),toJS=require_toJS(),Alias=class extends Node2.NodeBase{constructor(source){super(identity2.ALIAS),this.source=source,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is di\
sabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity2.isAlias(node)||identity2.hasAnchor(
node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node of nodes){if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&
ctx){let{anchors:anchors2,doc:doc2,maxAliasCount}=ctx,data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){
let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=
getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.
source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node,anchors2){if(identity2.
isAlias(node)){let source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity2.isCollection(
node)){let count2=0;for(let item of node.items){let c=getAliasCount(doc,item,anchors2);c>count2&&(count2=c)}return count2}else if(identity2.isPair(node)){let kc=getAliasCount(
doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);return Math.max(kc,vc)}return 1}exports.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity2=require_identity(),Node2=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar=class extends Node2.NodeBase{constructor(value){super(identity2.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar;exports.isScalarValue=
isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias=require_Alias(),identity2=require_identity(),Scalar=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??
match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity2.isDocument(value)&&(value=value.contents),identity2.isNode(value))return value;if(identity2.isPair(value)){let map=ctx.schema[identity2.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema2,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value==
"object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.
set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema2.tags);if(!tagObj){if(value&&
typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node2=new Scalar.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=
value instanceof Map?schema2[identity2.MAP]:Symbol.iterator in Object(value)?schema2[identity2.SEQ]:schema2[identity2.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.
onTagObj);let node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,
ctx):new Scalar.Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode(),identity2=require_identity(),
Node2=require_Node();function collectionFromPath(schema2,path3,value){let v=value;for(let i=path3.length-1;i>=0;--i){let k=path3[i];if(typeof k=="number"&&Number.
isInteger(k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:schema2,sourceObjects:new Map})}var isEmptyPath=path3=>path3==null||typeof path3=="object"&&!!path3[Symbol.
iterator]().next().done,Collection=class extends Node2.NodeBase{constructor(type,schema2){super(type),Object.defineProperty(this,"schema",{value:schema2,configurable:!0,
enumerable:!1,writable:!0})}clone(schema2){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema2&&(copy.schema=
schema2),copy.items=copy.items.map(it=>identity2.isNode(it)||identity2.isPair(it)?it.clone(schema2):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path3,value){
if(isEmptyPath(path3))this.add(value);else{let[key,...rest]=path3,node=this.get(key,!0);if(identity2.isCollection(node))node.addIn(rest,value);else if(node===void 0&&
this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path3){
let[key,...rest]=path3;if(rest.length===0)return this.delete(key);let node=this.get(key,!0);if(identity2.isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path3,keepScalar){let[key,...rest]=path3,node=this.get(key,!0);return rest.length===0?!keepScalar&&
identity2.isScalar(node)?node.value:node:identity2.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{
if(!identity2.isPair(node))return!1;let n=node.value;return n==null||allowScalar&&identity2.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path3){
let[key,...rest]=path3;if(rest.length===0)return this.has(key);let node=this.get(key,!0);return identity2.isCollection(node)?node.hasIn(rest):!1}setIn(path3,value){
let[key,...rest]=path3;if(rest.length===0)this.set(key,value);else{let node=this.get(key,!0);if(identity2.isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};
exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent2){return/^\n+$/.test(comment)?comment.substring(1):indent2?comment.replace(/^(?! *$)/gm,indent2):comment}var lineComment=(str,indent2,comment)=>str.
endsWith(`
`)?indentComment(comment,indent2):comment.includes(`
`)?`
`+indentComment(comment,indent2):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment;exports.lineComment=lineComment;exports.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text,indent2,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent2.length);if(text.length<=endStep)return text;let folds=[],
escapedFolds={},end2=lineWidth-indent2.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end2=lineWidth-
indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent2.length),i!==-1&&(end2=i+endStep));
for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}
escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent2.length)),end2=i+indent2.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`\

`&&prev!=="	"){let next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end2)if(split)folds.push(split),end2=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,
ch=text[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end2=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end3=folds[i2+1]||text.length;fold===0?res=`
${indent2}${text.slice(0,end3)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent2}${text.slice(fold+1,end3)}`)}return res}function consumeMoreIndentedLines(text,i,indent2){let end2=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)
if(i<start+indent2)ch=text[++i];else{do ch=text[++i];while(ch&&ch!==`
`);end2=i,start=i+1,ch=text[start]}return end2}exports.FOLD_BLOCK=FOLD_BLOCK;exports.FOLD_FLOW=FOLD_FLOW;exports.FOLD_QUOTED=FOLD_QUOTED;exports.foldFlowLines=foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent2=ctx.indent||(containsDocumentMarker(value)?
"  ":""),str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\
\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);let code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength)
i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent2,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent2,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent2=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent2}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent2,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent2=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent2.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end2=value.substring(endStart),endNlPos=end2.indexOf(`
`);endNlPos===-1?chomp="-":value===end2||endNlPos!==end2.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end2&&(value=value.slice(0,-end2.length),end2[end2.
length-1]===`
`&&(end2=end2.slice(0,-1)),end2=end2.replace(blockEndNewlines,`$&${indent2}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent2}`));let header=(startWithSpace?indent2?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent2}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end2}`,
indent2,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent2}${body}`}return value=value.replace(/\n+/g,`$&${indent2}`),`|${header}
${indent2}${start}${value}${end2}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,implicitKey,indent:indent2,indentStep,
inFlow}=ctx;if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent2==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent2===indentStep)return quotedString(value,ctx)}let str=value.replace(/\n+/g,`$&
${indent2}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent2,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)}),{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE);let _stringify=_type=>{
switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.
stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors(),identity2=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===
item.format)??match[0]}let tagObj,obj;if(identity2.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){let testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.
nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor=(identity2.isScalar(node)||identity2.
isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:
tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity2.isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(identity2.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError(
"Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(
ctx.doc)}let tagObj,node=identity2.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));let props=stringifyProps(
node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,
onComment,onChompKeep):identity2.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?
identity2.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext;exports.stringify=stringify}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity2=require_identity(),Scalar=require_Scalar(),
stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent:indent2,
indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity2.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("W\
ith simple keys, key nodes cannot have comments");if(identity2.isCollection(key)||!identity2.isNode(key)&&typeof key=="object"){let msg="With simple keys, colle\
ction cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity2.isCollection(key)||
(identity2.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent2+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=
!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than \
1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:
str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,
commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent2}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity2.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity2.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity2.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity2.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=__require("process");function debug(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning):console.warn(warning))}exports.debug=debug;exports.warn=warn}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity2=require_identity(),Scalar=require_Scalar(),MERGE_KEY="\
<<",merge2={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge2.identify(key)||identity2.isScalar(
key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge2.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge2.tag&&tag.default);function addMergeToJSMap(ctx,map,value){
let source=resolveAliasValue(ctx,value);if(identity2.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(let it of source)
mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,value);if(!identity2.isMap(source))throw new Error(
"Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):
map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});
return map}function resolveAliasValue(ctx,value){return ctx&&identity2.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap;exports.
isMergeKey=isMergeKey;exports.merge=merge2}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log=require_log(),merge2=require_merge(),stringify=require_stringify(),
identity2=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity2.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge2.
isMergeKey(ctx,key))merge2.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity2.isNode(key)&&ctx?.doc){let strCtx=stringify.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node of ctx.
anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified\
 due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity2=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity2.NODE_TYPE,{value:identity2.
PAIR}),this.key=key,this.value=value}clone(schema2){let{key,value}=this;return identity2.isNode(key)&&(key=key.clone(schema2)),identity2.isNode(value)&&(value=value.
clone(schema2)),new _Pair(key,value)}toJSON(_,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports.Pair=Pair;exports.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use strict";var identity2=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent:indent2,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;
if(identity2.isNode(item))!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity2.
isPair(item)){let ik=identity2.isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}
chompKeep=!1;let str2=stringify.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(
comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];
for(let i=1;i<lines.length;++i){let line=lines[i];str+=line?`
${indent2}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent2),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent:indent2,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(identity2.
isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity2.isPair(item)){
let ik=identity2.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=identity2.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=
ik.comment)}comment&&(reqNewline=!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(
`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=
lines.length}let{start,end:end2}=flowChars;if(lines.length===0)return start+end2;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines)str+=line?`
${indentStep}${indent2}${line}`:`
`;return`${str}
${indent2}${end2}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`}function addCommentBefore({indent:indent2,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent2);lines.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity2=require_identity(),Pair=require_Pair(),Scalar=require_Scalar();function findPair(items,key){let k=identity2.isScalar(key)?
key.value:key;for(let it of items)if(identity2.isPair(it)&&(it.key===key||it.key===k||identity2.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema2){super(identity2.MAP,schema2),this.items=[]}static from(schema2,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema2),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema2.sortMapEntries=="function"&&map.items.sort(schema2.sortMapEntries),
map}add(pair,overwrite){let _pair;identity2.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.
Pair(pair.key,pair.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key}\
 already set`);identity2.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.
items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(
this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node=findPair(this.items,key)?.value;return(!keepScalar&&
identity2.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){
let map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!identity2.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)}\
 instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports.YAMLMap=YAMLMap;exports.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity2=require_identity(),YAMLMap=require_YAMLMap(),map={
collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity2.isMap(map2)||onError("Expected a mappin\
g for this tag"),map2},createNode:(schema2,obj,ctx)=>YAMLMap.YAMLMap.from(schema2,obj,ctx)};exports.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity2=require_identity(),Scalar=require_Scalar(),toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema2){super(identity2.SEQ,schema2),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(
key);return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity2.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity2.isScalar(prev)&&Scalar.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item of this.items)seq.push(toJS.toJS(item,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema2,obj,ctx){let{replacer}=ctx,seq=new this(schema2);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity2.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity2=require_identity(),YAMLSeq=require_YAMLSeq(),seq={
collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity2.isSeq(seq2)||onError("Expected a sequen\
ce for this tag"),seq2},createNode:(schema2,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema2,obj,ctx)};exports.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString(),string3={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string3}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar=require_Scalar(),nullTag={identify:value=>value==null,
createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source},ctx)=>typeof source==
"string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==
-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;
exports.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
let{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intHex=intHex;exports.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),
string3=require_string(),bool=require_bool(),float=require_float(),int=require_int(),schema2=[map.map,seq.seq,string3.string,_null3.nullTag,bool.boolTag,int.intOct,
int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema2}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar=require_Scalar(),map=require_map(),seq=require_seq();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema2=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema2}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=__require("buffer"),Scalar=require_Scalar(),
stringifyString=require_stringifyString(),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffer\
 or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str;if(typeof node_buffer.Buffer=="functi\
on")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buff\
er or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.
length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=
lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity2=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),
YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity2.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity2.isPair(
item)){if(identity2.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity2.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema2,iterable,ctx){let{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema2);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.
iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))
if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);
if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.
createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.
createPairs=createPairs;exports.pairs=pairs;exports.resolvePairs=resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity2=require_identity(),toJS=require_toJS(),YAMLMap=require_YAMLMap(),
YAMLSeq=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(
this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.onCreate(
map);for(let pair of this.items){let key,value;if(identity2.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=toJS.toJS(pair,
"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema2,iterable,ctx){let pairs$1=pairs.
createPairs(schema2,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity2.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema2,iterable,ctx)=>YAMLOMap.from(schema2,iterable,ctx)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar=require_Scalar();function boolStringify({value,source},ctx){
return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.
falseTag=falseTag;exports.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),
dot=str.indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.
stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){let{value}=node;if(intIdentify(value)){let str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intBin=intBin;exports.intHex=intHex;exports.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity2=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema2){super(schema2),this.tag=_YAMLSet.tag}add(key){let pair;identity2.isPair(key)?pair=key:key&&typeof key==
"object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.
items.push(pair)}get(key,keepPair){let pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity2.isPair(pair)?identity2.isScalar(pair.key)?pair.key.value:
pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=YAMLMap.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.
toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,
{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema2,iterable,ctx){let{replacer}=ctx,set2=new this(
schema2);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.
items.push(Pair.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema2,iterable,ctx)=>YAMLSet.from(schema2,iterable,ctx),resolve(map,onError){if(identity2.isMap(map)){if(map.
hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};
exports.YAMLSet=YAMLSet;exports.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[value%_60];return value<
60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(
n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date2=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date2-=6e4*d}return new Date(date2)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=
floatTime;exports.intTime=intTime;exports.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),
string3=require_string(),binary=require_binary(),bool=require_bool2(),float=require_float2(),int=require_int2(),merge2=require_merge(),omap=require_omap(),pairs=require_pairs(),
set=require_set(),timestamp=require_timestamp(),schema2=[map.map,seq.seq,string3.string,_null3.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,
int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge2.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];
exports.schema=schema2}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),string3=require_string(),
bool=require_bool(),float=require_float(),int=require_int(),schema2=require_schema(),schema$1=require_schema2(),binary=require_binary(),merge2=require_merge(),omap=require_omap(),
pairs=require_pairs(),schema$2=require_schema3(),set=require_set(),timestamp=require_timestamp(),schemas=new Map([["core",schema2.schema],["failsafe",[map.map,seq.
seq,string3.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.
float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.
map,merge:merge2.merge,null:_null3.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,\
2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge2.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:se\
t":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&
!customTags)return addMergeTag&&!schemaTags.includes(merge2.merge)?schemaTags.concat(merge2.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(
customTags))tags=[];else{let keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schem\
a "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else typeof customTags==
"function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge2.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:
tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}\
; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags;exports.getTags=getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity2=require_identity(),map=require_map(),seq=require_seq(),
string3=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,
resolveKnownTags,schema:schema2,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):
null,this.name=typeof schema2=="string"&&schema2||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge2),
this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity2.MAP,{value:map.map}),Object.defineProperty(this,identity2.SCALAR,{value:string3.
string}),Object.defineProperty(this,identity2.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";var identity2=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){let lines=[],hasDirectives=options.directives===!0;if(options.directives!==!1&&
doc.directives){let dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push(
"---");let ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");let cs=commentString(
doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity2.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.
directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias=require_Alias(),Collection=require_Collection(),identity2=require_identity(),
Pair=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity2.NODE_TYPE,{value:identity2.DOC});let _replacer=null;typeof replacer=="function"||Array.
isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version:version3}=opt;options?._directives?(this.directives=
options._directives.atDocument(),this.directives.yaml.explicit&&(version3=this.directives.yaml.version)):this.directives=new directives.Directives({version:version3}),
this.setSchema(version3,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(_Document.prototype,{
[identity2.NODE_TYPE]:{value:identity2.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=
this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.
contents=identity2.isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(
this.contents)&&this.contents.add(value)}addIn(path3,value){assertCollection(this.contents)&&this.contents.addIn(path3,value)}createAlias(node,name){if(!node.anchor){
let prev=anchors.anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity2.isCollection(node)&&(node.flow=!0),setAnchors(),
node}createPair(key,value,options={}){let k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(
this.contents)?this.contents.delete(key):!1}deleteIn(path3){return Collection.isEmptyPath(path3)?this.contents==null?!1:(this.contents=null,!0):assertCollection(
this.contents)?this.contents.deleteIn(path3):!1}get(key,keepScalar){return identity2.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path3,keepScalar){
return Collection.isEmptyPath(path3)?!keepScalar&&identity2.isScalar(this.contents)?this.contents.value:this.contents:identity2.isCollection(this.contents)?this.
contents.getIn(path3,keepScalar):void 0}has(key){return identity2.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path3){return Collection.isEmptyPath(
path3)?this.contents!==void 0:identity2.isCollection(this.contents)?this.contents.hasIn(path3):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path3,value){Collection.isEmptyPath(path3)?this.contents=value:this.
contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path3),value):assertCollection(this.contents)&&this.contents.setIn(path3,value)}setSchema(version3,options={}){
typeof version3=="number"&&(version3=String(version3));let opt;switch(version3){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version3:this.directives=
new directives.Directives({version:version3}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{
let sv=JSON.stringify(version3);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=
options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } opti\
on is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,
maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count2,
res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option\
 must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}};function assertCollection(contents){if(identity2.isCollection(
contents))return!0;throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(name,pos,code,message){super(),
this.name=name,this.code=code,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,
code,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}},prettifyError=(src,lc)=>error=>{if(error.
pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,lineStr.length-
79);lineStr="…"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"…"),line>1&&/^ *$/.test(lineStr.substring(
0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`…
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1,end2=error.linePos[1];end2?.line===line&&end2.col>col&&(count2=Math.max(1,Math.min(end2.col-col,80-
ci)));let pointer=" ".repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError;exports.YAMLParseError=YAMLParseError;exports.YAMLWarning=YAMLWarning;exports.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(tokens2,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,
tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(let token of tokens2)switch(reqSpace&&(token.type!=="space"&&token.type!==
"newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),reqSpace=!1),tab&&
(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,
"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=
cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.
source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can ha\
ve at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the\
 ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found=token,atNewline=indicator==="s\
eq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,
atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens2[tokens2.length-
1],end2=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||
next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||
next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,
anchor,tag,newlineAfterProp,end:end2,start:start??end2}}exports.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent2,fc,onError){if(fc?.type==="flow-collection"){let end2=fc.end[0];end2.indent===indent2&&(end2.source==="]"||end2.source==="}")&&
utilContainsNewline.containsNewline(fc)&&onError(end2,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity2=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity2.isScalar(a)&&identity2.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair=require_Pair(),YAMLMap=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){let{start,key,sep,value}=collItem,
keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.
found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?
map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");let valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];let pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],map}exports.
resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start,value}of bs.items){
let props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.
anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CH\
AR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}let node=value?composeNode(ctx,value,props,
onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],
seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(end2,offset,reqSpace,onError){let comment="";
if(end2){let hasSpace=!1,sep="";for(let token of end2){let{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,
sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}
return{comment,offset}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"use strict";var identity2=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap2=fc.start.source==="{",fcName=isMap2?"flow\
 map":"flow sequence",NodeClass=tag?.nodeClass??(isMap2?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&
(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key,sep,
value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});
if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-
1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTIL\
INE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity2.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&ctx.
options.strict){if(sep)for(let st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must b\
e at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Mi\
ssing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BL\
OCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap2){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{let map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap2?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end2=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end2.comment&&(coll.comment?coll.comment+=`
`+end2.comment:coll.comment=end2.comment),coll.range=[fc.offset,cePos,end2.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";var identity2=require_identity(),Scalar=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type===
"block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){
let{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":
token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}let coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"T\
AG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity2.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
let type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines2(scalar.source):[],chompStart=lines.length;for(let i=lines.
length-1;i>=0;--i){let content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.chomp==="+"&&lines.length>
0?`
`.repeat(Math.max(1,lines.length-1)):"",end3=start+header.length;return scalar.source&&(end3+=scalar.source.length),{value:value2,type,comment:header.comment,range:[
start,end3,end3]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent2,content]=lines[i];
if(content===""||content==="\r")header.indent===0&&indent2.length>trimIndent&&(trimIndent=indent2.length);else{indent2.length<trimIndent&&onError(offset+indent2.
length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent2.
length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent2.length+
content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent2,content]=lines[i];offset+=indent2.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent2.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"explicit\
 indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent2=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep+
indent2.slice(trimIndent)+content,sep=`
`):indent2.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent2.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end2=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end2,end2]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],mode=source[0],indent2=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent2&&n?indent2=n:error===
-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"commen\
t":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`Unexpected t\
oken in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent:indent2,chomp,comment,length}}function splitLines2(source){let split=source.split(/\n( *)/),first2=split[0],m=first2.match(/^( *)/),lines=[m?.[1]?[m[1],
first2.slice(m[1].length)]:["",first2]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";var Scalar=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end:end2}=scalar,_type,value,_onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"\
scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,
_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPE\
CTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}let valueEnd=offset+
source.length,re=resolveEnd.resolveEnd(end2,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){
let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator\
 character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}return badChar&&
onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	\
]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(
source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{let raw=source.substr(offset-
2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity2=require_identity(),Scalar=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){let{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=
ctx.schema[identity2.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,
token,onError):tag=ctx.schema[identity2.SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=
identity2.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_\
FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.
format=tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema2,value,tagName,tagToken,onError){if(tagName==="!")return schema2[identity2.
SCALAR];let matchWithTest=[];for(let tag of schema2.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(let tag of matchWithTest)if(tag.test?.test(value))return tag;let kt=schema2.knownTags[tagName];return kt&&!kt.collection?(schema2.tags.push(Object.assign({},
kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema2[identity2.SCALAR])}
function findScalarTagByTest({atKey,directives,schema:schema2},value,token,onError){let tag=schema2.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="k\
ey")&&tag2.test?.test(value))||schema2[identity2.SCALAR];if(schema2.compat){let compat=schema2.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema2[identity2.
SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(
token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias=require_Alias(),identity2=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node,isSrcToken=!0;switch(token.
type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),anchor&&
(node.anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}
break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}
return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty\
 string"),atKey&&ctx.options.stringKeys&&(!identity2.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token,
"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=
comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,
comment,anchor,tag,end:end2},onError){let token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.
composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an em\
pty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end2),node}function composeAlias({options},{offset,source,end:end2},onError){
let alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(
offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end2,valueEnd,options.strict,
onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode;exports.composeNode=
composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end:end2},onError){let opts=Object.
assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end2?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,
props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end2,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[
offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=__require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity2=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[offset,offset+(typeof source==
"string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.
push(new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity2.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity2.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens2,forceDoc=!1,endOffset=-1){for(let token of tokens2)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.
push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end2=resolveEnd.resolveEnd(token.end,token.offset+
token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end2.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end2.comment}`:end2.comment}this.doc.range[2]=end2.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsu\
pported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports.Composer=Composer}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code,message)=>{
let offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+
1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,
_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent:indent2,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent2>0?" ".
repeat(indent2):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end2=context.end??[{type:"newline",offset:-1,indent:indent2,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent:indent2,source:head}];return addEndtoBlockProps(props,end2)||props.push({type:"newline",offset:-1,indent:indent2,
source:`
`}),{type:"block-scalar",offset,indent:indent2,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent:indent2,source,end:end2};case"'":return{
type:"single-quoted-scalar",offset,indent:indent2,source,end:end2};default:return{type:"scalar",offset,indent:indent2,source,end:end2}}}function setScalarValue(token,value,context={}){
let{afterKey=!1,implicitKey=!1,inFlow=!1,type}=context,indent2="indent"in token?token.indent:null;if(afterKey&&typeof indent2=="number"&&(indent2+=2),!type)switch(token.
type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token.props[0];if(header.
type!=="block-scalar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}
let source=stringifyString.stringifyString({type,value},{implicitKey:implicitKey||indent2===null,indent:indent2!==null&&indent2>0?" ".repeat(indent2):"",inFlow,
options:{blockQuote:!0,lineWidth:-1}});switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double\
-quoted-scalar");break;case"'":setFlowScalarValue(token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){
let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{let{offset}=token,indent2="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent:indent2,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent:indent2,source:`
`});for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent:indent2,props,source:body})}}
function addEndtoBlockProps(props,end2){if(end2)for(let st of end2)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(
st),!0}return!1}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=
type,token.source=source;break;case"block-scalar":{let end2=token.props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].
source.length);for(let tok of end2)tok.offset+=oa;delete token.props,Object.assign(token,{type,source,end:end2});break}case"block-map":case"block-seq":{let nl={
type:"newline",offset:token.offset+source.length,indent:token.indent,source:`
`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent2="indent"in token?token.indent:-1,end2="end"in token&&Array.isArray(
token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&
delete token[key];Object.assign(token,{type,indent:indent2,source,end:end2})}}}exports.createScalarToken=createScalarToken;exports.resolveAsScalar=resolveAsScalar;
exports.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(let item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.
source;for(let item of token.items)res+=stringifyItem(item);for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.
end)for(let st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.source;return res}}}
function stringifyItem({start,key,sep,value}){let res="";for(let st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(let st of sep)res+=st.source;
return value&&(res+=stringifyToken(value)),res}exports.stringify=stringify}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,
visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path3)=>{let item=cst;for(let[field,index]of path3){let tok=item?.[field];if(tok&&
"items"in tok)item=tok.items[index];else return}return item};visit.parentCollection=(cst,path3)=>{let parent=visit.itemAtPath(cst,path3.slice(0,-1)),field=path3[path3.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path3,item,visitor){let ctrl=visitor(
item,path3);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){
let ci=_visit(Object.freeze(path3.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(token.
items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path3))}}return typeof ctrl=="function"?ctrl(item,path3):ctrl}exports.visit=visit}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="",isCollection=token=>!!token&&"items"in token,isScalar2=token=>!!token&&(token.type===
"scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR2:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR2:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken;exports.resolveAsScalar=cstScalar.resolveAsScalar;
exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.stringify;exports.visit=cstVisit.visit;exports.BOM=BOM;exports.DOCUMENT=DOCUMENT;
exports.FLOW_END=FLOW_END;exports.SCALAR=SCALAR2;exports.isCollection=isCollection;exports.isScalar=isScalar2;exports.prettyToken=prettyToken;exports.tokenType=
tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent2=0;for(;ch===" ";)ch=this.buffer[++indent2+
offset];if(ch==="\r"){let next=this.buffer[indent2+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent2+1}return ch===`
`||indent2>=this.indentNext||!ch&&!this.atEnd?offset+indent2:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end2=this.lineEndPos;return(typeof end2!="number"||end2!==-1&&end2<this.pos)&&(end2=this.buffer.indexOf(
`
`,this.pos),this.lineEndPos=end2),end2===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end2-1]==="\r"&&(end2-=1),this.buffer.substring(this.pos,
end2))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.
next=state,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.
parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent2=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent2=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent2!==-1&&indent2<this.indentNext&&line[0]!=="#"||indent2===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty(line[3]))&&!(indent2===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote2=this.charAt(
0),end2=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'")for(;end2!==-1&&this.buffer[end2+1]==="'";)end2=this.buffer.indexOf("'",end2+2);else for(;end2!==
-1;){let n=0;for(;this.buffer[end2-1-n]==="\\";)n+=1;if(n%2===0)break;end2=this.buffer.indexOf('"',end2+1)}let qb=this.buffer.substring(0,end2),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end2=nl-(qb[nl-1]==="\r"?2:1))}if(end2===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end2=this.buffer.length}return yield*this.pushToIndex(
end2+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent2=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent2+=1;break;case`
`:nl=i2,indent2=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent2>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent2:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent2>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end2=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end2=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end2=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end2=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end2+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports.Lexer=Lexer}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter2=class{constructor(){this.lineStarts=[],
this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<
offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start=this.lineStarts[low-1];return{
line:low,col:offset-start+1}}}};exports.LineCounter=LineCounter2}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=__require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.
length;++i)switch(list2[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"al\
ias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser2=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="block-scalar"?token.indent=
"indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"\
document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push(
{start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{let it=top.
items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){let last=token.
items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!==
"comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),
this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.
value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.
sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.
stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type===
"map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):
sep=[this.sourceToken];let map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);
return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end2="end"in it.value?it.value.end:void 0;(Array.isArray(end2)?end2[end2.length-1]:void 0)?.type==="comment"?end2?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end2=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end2)){arrayPushArray(end2,it.start),end2.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anch\
or":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.sourceToken),
map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):
it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push({start,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end2="end"in it.value?it.value.end:void 0;
(Array.isArray(end2)?end2[end2.length-1]:void 0)?.type==="comment"?end2?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.
sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){let end2=seq.
items[seq.items.length-2]?.value?.end;if(Array.isArray(end2)){arrayPushArray(end2,it.start),end2.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.
sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==
seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>
seq.indent){let bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.
length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.
value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"\
space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.
push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.
items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.
sourceToken);return}let bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="b\
lock-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);
let sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent2){return this.type!=="c\
omment"||this.indent<=indent2?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports.Parser=Parser2}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log=require_log(),identity2=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options){let prettyErrors=options.
prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument2(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse2(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);let doc=parseDocument2(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer=="func\
tion"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){let indent2=Math.round(options);options=indent2<1?void 0:indent2>8?{indent:8}:{indent:indent2}}if(value===void 0){let{keepUndefined}=options??replacer??
{};if(!keepUndefined)return}return identity2.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}
exports.parse=parse2;exports.parseAllDocuments=parseAllDocuments;exports.parseDocument=parseDocument2;exports.stringify=stringify}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),Schema=require_Schema(),
errors=require_errors(),Alias=require_Alias(),identity2=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit=require_visit();exports.
Composer=composer.Composer;exports.Document=Document.Document;exports.Schema=Schema.Schema;exports.YAMLError=errors.YAMLError;exports.YAMLParseError=errors.YAMLParseError;
exports.YAMLWarning=errors.YAMLWarning;exports.Alias=Alias.Alias;exports.isAlias=identity2.isAlias;exports.isCollection=identity2.isCollection;exports.isDocument=
identity2.isDocument;exports.isMap=identity2.isMap;exports.isNode=identity2.isNode;exports.isPair=identity2.isPair;exports.isScalar=identity2.isScalar;exports.isSeq=
identity2.isSeq;exports.Pair=Pair.Pair;exports.Scalar=Scalar.Scalar;exports.YAMLMap=YAMLMap.YAMLMap;exports.YAMLSeq=YAMLSeq.YAMLSeq;exports.CST=cst;exports.Lexer=
lexer.Lexer;exports.LineCounter=lineCounter.LineCounter;exports.Parser=parser.Parser;exports.parse=publicApi.parse;exports.parseAllDocuments=publicApi.parseAllDocuments;
exports.parseDocument=publicApi.parseDocument;exports.stringify=publicApi.stringify;exports.visit=visit.visit;exports.visitAsync=visit.visitAsync}});var import_index=__toESM(require_commander(),1),{program,createCommand,createArgument,createOption,CommanderError,InvalidArgumentError,InvalidOptionArgumentError,
Command,Argument,Option,Help}=import_index.default;function nearestName(word,names){let best;for(let name of names){let limit=Math.max(1,Math.floor(name.length/3));if(Math.abs(name.length-word.length)>limit)continue;
let edits=editDistance(word.toLowerCase(),name.toLowerCase());edits<=limit&&(best===void 0||edits<best.edits)&&(best={name,edits})}return best?.name}function suggestion(word,names){
let nearest=nearestName(word,names);return nearest===void 0?"":` Did you mean "${nearest}"?`}function editDistance(a,b){let beforeLast=[],last=Array.from({length:b.
length+1},(_,column)=>column);for(let row=1;row<=a.length;row++){let current=[row];for(let column=1;column<=b.length;column++){let replace2=(last[column-1]??0)+
(a[row-1]===b[column-1]?0:1),edits=Math.min(replace2,(last[column]??0)+1,(current[column-1]??0)+1);row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-
1]&&(edits=Math.min(edits,(beforeLast[column-2]??0)+1)),current.push(edits)}beforeLast=last,last=current}return last[b.length]??0}var CHECKER="config in a13xp0p0v/kernel-hardening-checker",COLLECTION="config in nyrahul/linux-kernel-configs",x86={arch:"x86_64",paravirt:!0},x86Plain={arch:"x\
86_64",paravirt:!1},DEBIAN=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...x86,preemption:"voluntary",source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb1\
1u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...x86,preemption:"voluntary (dynamic)",source:"Debia\
n 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...x86,preemption:"volu\
ntary (dynamic)",source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"\
7.2",...x86,preemption:"lazy (dynamic)",source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2\
 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",...x86,preemption:"lazy (dynamic)",source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-ima\
ge-amd64 and linux-config-7.2 7.2.13-1"}],UBUNTU=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...x86,preemption:"voluntary",source:`packages.ubuntu.com\
/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${CHECKER})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...x86,preemption:"voluntary (dyn\
amic)",source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52: ${COLLECTION}); not the newer HWE kernels`},{name:"ubun\
tu-25.10",bpftrace:"0.23.5",kernel:"6.17",...x86,source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred f\
rom debian.master/config/annotations (amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0\
.25.0",kernel:"7.0",...x86,source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],RED_HAT=[
{name:"rhel-8.10",bpftrace:"0.16.0",kernel:"4.18",...x86,backports:!0,preemption:"voluntary",source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-main/b\
pftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${CHECKER}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",...x86,backports:!0,
preemption:"voluntary (dynamic)",source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 20\
25), kernel 5.14.0-570 (AlmaLinux 9.6: ${CHECKER}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.\
0",bpftrace:"0.22.1",kernel:"6.12",...x86,backports:!0,preemption:"voluntary (dynamic)",source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace\
; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${CHECKER}), which carries back-ports`}],OTHERS=[{name:"fedora-43",bpftrace:"\
0.24.2",kernel:"6.18",...x86,source:`packages.fedoraproject.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-r\
c3 (${CHECKER}); Fedora goes on to newer kernels`},{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...x86,preemption:"none",source:`bpftrace-0.11.4-8.amz\
n2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${COLLECTION})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"6.4",...x86,
backports:!0,preemption:"none (dynamic)",source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${CHECKER}), which carries back-\
ports`},{name:"arch",bpftrace:"0.27.0",kernel:"7.2",...x86,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7\
.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${CHECKER})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...x86Plain,source:'pkgs.alpinelinux.org: \
bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not se\
t it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...x86Plain,source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, li\
nux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...x86Plain,source:"pkgs.alpinelinux.org: bpftrace \
0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],DISTRIBUTION_TARGETS=[...DEBIAN,...UBUNTU,...RED_HAT,...OTHERS];var DEBIAN_12="Debian 12 (bookworm): packages bpftrace 0.17.0-1 and linux-image-amd64 6.1",DEBIAN_13="Debian 13 (trixie): packages bpftrace 0.23.2-1 and linux-i\
mage-amd64 6.12",debianAmd64={arch:"x86_64",paravirt:!0},DEFAULT_TARGETS=[{name:"bpftrace@0.17,kernel@6.1",bpftrace:"0.17.0",kernel:"6.1",...debianAmd64,source:DEBIAN_12},
{name:"bpftrace@0.23.2,kernel@6.12",bpftrace:"0.23.2",kernel:"6.12",...debianAmd64,source:DEBIAN_13},{name:"bpftrace@0.27.1,kernel@7.3",bpftrace:"0.27.1",kernel:"\
7.3",...debianAmd64,source:"bpftrace 0.27.1-1 (Debian sid) on linux-image 7.3.4-1~bpo13+1 (Debian trixie-backports)"},{name:"bpftrace@0.27.1,kernel@6.12",bpftrace:"\
0.27.1",kernel:"6.12",...debianAmd64,source:"bpftrace 0.27.1 (Debian sid) on the kernel of Debian 13: a new bpftrace on a long-term kernel"}],TARGETS=[...DISTRIBUTION_TARGETS,
...DEFAULT_TARGETS];var KERNEL_TABLES=[{kernel:"5.10",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:"\
struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:[
"N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct pcpu_freelist *s)",path:{"hash.updat\
e":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:"long int __bpf_get_stackid(\
struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":["H","H",
["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_\
type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_in:{path:{
"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_per\
cpu_hash.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringb\
uf.output":["N","N",[]]}},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void\
 *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_\
elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,signature:"int __htab_percpu_map_update_elem(struct bpf_map *map, void *key,\
 void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node \
*__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,
signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",
["bucket"]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",
path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_h\
ash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,
signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",
["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","l\
ru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},_raw_spin_lock:{attachable:!0,
signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",
["bucket"]],"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:"vo\
id _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)",path:{stackid:["N","H",
[]]}},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"hash.update":["N","H",[]],"hash.de\
lete":["N","H",[]],"percpu_hash.update":["N","H",[]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],
"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t \
*lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"hash.upda\
te":["H","M",["bucket"]],"hash.delete":["H","N",["bucket"]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.del\
ete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",[]]}},alloc_htab_elem:{
attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, s\
truct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 b\
pf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1},bpf_get_stackid_tp:{attachable:!1},
bpf_lru_pop_free:{attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percp\
u_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_has\
h.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_e\
lem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __u\
r_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!0,signature:"\
u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"\
u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"\
u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(s\
truct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_ele\
m(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]]}},htab_lru_map_delete_elem:{attachable:!0,
signature:"int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"\
bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"int htab_lru_map_up\
date_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"\
int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"\
void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"int htab_map_update_elem(struct bpf_map *map, void *\
key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(str\
uct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value\
, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,
signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",
[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M",
"H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist\
_node *pcpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(str\
uct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, st\
ruct pcpu_freelist_node *node)",path:{stackid:["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:"v\
oid stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}}},{kernel:"6.1",source:"l\
inux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_p\
op(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{
attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.upd\
ate":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callcha\
in_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H",
"H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,
signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],
"lru_hash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_per\
cpu_hash.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringb\
uf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_ha\
sh.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{
attachable:!0,signature:"int __htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.updat\
e":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, st\
ruct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,
signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_has\
h.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["\
N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 lo\
cked)",path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"l\
ru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H",
"N",["ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lo\
ck, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",
["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"\
int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.u\
pdate":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru","own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],
"ringbuf.output":["H","H",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],
"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":[
"M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,
signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinloc\
k_t *lock)",path:{"ringbuf.output":["N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{
attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":[
"H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t \
*lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"hash.update":["H","M",["bucket","freelist"]],"hash.delet\
e":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",
["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_un\
lock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,
signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",
["lru"]],"lru_percpu_hash.update":["H","M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_h\
tab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["\
H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 _\
_ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 _\
_ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{
attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N",
"N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_hash.update":["N","N",[]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u\
64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __\
ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!0,signature:"u64 bpf_ringb\
uf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"u64 bpf_ringb\
uf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"u64 bpf_rin\
gbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(struct bpf_h\
tab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.d\
elete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_\
map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct b\
pf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_buck\
et(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"int htab_lru_map_del\
ete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_nod\
e(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,
signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"int htab_lru_map_update_elem(stru\
ct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"int ht\
ab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,
signature:"int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"void *hta\
b_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"int htab_map_update_elem(struct bpf_map *map, void *key, void\
 *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_m\
ap *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map\
_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u3\
2 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_has\
h.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"\
struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{
attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",
[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"rin\
gbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *\
s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size,\
 u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.upd\
ate":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!0,signature:"void pcpu_init_value(struct bpf_htab *htab, void *\
pptr, void *value, bool onallcpus)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucke\
t"]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_bui\
ld_id *id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}}},{kernel:"6.12",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-se\
curity)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":[
"H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_nod\
e *___pcpu_freelist_pop_nmi(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},
__bpf_lru_list_rotate_active:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_\
hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_node_move(struct bpf_lr\
u_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_percp\
u_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{
attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{attachable:!1,
signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map\
_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{
attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_\
percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{
attachable:!0,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{
attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"\
void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":[
"M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],
stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{
"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.updat\
e":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringb\
uf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigne\
d int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],
"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,
signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"pe\
rcpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru","own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["l\
ru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{
"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["\
N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *\
lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsig\
ned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"ringbuf.output":["N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_per\
cpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],
"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{attachable:!0,signature:"\
int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"hash.update":["H",
"M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucke\
t","lru"]],"lru_hash.delete":["H","M",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,
signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.de\
lete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:"struct hta\
b_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"\
hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u\
64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u\
64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},
bpf_lru_pop_free:{attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percp\
u_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_has\
h.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_e\
lem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __u\
r_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!0,signature:"\
u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"\
u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"\
u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(s\
truct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["bucket","lru"]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(\
struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_el\
em(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int hta\
b_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int \
htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lr\
u_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_m\
ap_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"\
u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, vo\
id *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash\
.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},
lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.updat\
e":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["\
H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struc\
t hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_h\
ash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":[
"N","H",[]],stackid:["N","H",[]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus\
)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!0,
signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"\
void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_p\
ush(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},queued_spin_lock_slowpath:{
attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool\
 user, bool may_fault)",path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{
path:{stackid:["N","N",[]]}}}},{kernel:"6.16",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{
attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{attachable:!0,signature:"long int __bpf_g\
et_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:"void \
__bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *\
__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *l\
ock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 m\
ap_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bp\
f_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{
attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"\
void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin\
_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lr\
u"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":[
"M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],
"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, u\
nsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"l\
ru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,
signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"pe\
rcpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],
"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_ha\
sh.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *loc\
k)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned\
 int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{
attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *l\
ock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","M",["lru"]],"lru_percpu_hash.update":[
"H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"\
void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, l\
ong unsigned int flags)",path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},alloc_htab_elem:{
attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, s\
truct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 b\
pf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_\
stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map,\
 u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{
attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_look\
up_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64\
 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,
signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u6\
4 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64\
 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.up\
date":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},
copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","\
M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"has\
h.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{
attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,
signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lr\
u"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,
signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["\
N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{
attachable:!1,signature:"u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_ele\
m(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u6\
4 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *\
map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"\
void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(s\
truct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem\
 *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["buck\
et"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size\
, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qsp\
inlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,
signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(str\
uct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_e\
lems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},queued_spin_lock_slowpath:{
attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{
attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_o\
ffset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}},{kernel:"6.17",source:"linux-image-6.17.13+de\
b13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(\
struct pcpu_freelist *s)"},__bpf_get_stackid:{attachable:!0,signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 f\
lags)",path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, en\
um bpf_lru_list_type tgt_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{
attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_\
lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{
attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node \
*__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_fr\
eelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N",
"H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qsp\
inlock *lock, u8 locked)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","\
M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __tracei\
ter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M",
"M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N",
"N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",[
"bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["o\
wn"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"v\
oid _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,
signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{
attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lr\
u_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,
signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"lru_h\
ash.update":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t\
 *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"\
void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],"\
lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *ke\
y, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",
[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf\
_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node\
)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!1,
signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_no\
tify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{
attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ri\
ngbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(struct bpf_\
htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":[
"N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *d\
st, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, st\
ruct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket \
*b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lr\
u_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru\
_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(s\
truct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *valu\
e, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(str\
uct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int \
htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"u32 htab_map_hash(const void *k\
ey, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{
attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{
"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},
lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.updat\
e":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["\
H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struc\
t hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru\
_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool ona\
llcpus)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,
signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(\
struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s,\
 struct pcpu_freelist_node *node)"},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued\
_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{
attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",
[]]}}}},{kernel:"6.18",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:"s\
truct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{attachable:!0,signature:"long int __bpf_get_stackid(struct bpf_map \
*map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct\
 bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *__bpf_ringbuf_reserve(stru\
ct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_perc\
pu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{
attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_fr\
eelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin\
(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *\
lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{
attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","\
N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},
__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M",
"M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash\
.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_\
end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"l\
ru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],
stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_p\
ercpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,
signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinloc\
k_t *lock)",path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"\
int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{
attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{
attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_\
t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_has\
h.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:"\
struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem\
)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, \
u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, \
u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u\
64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,
signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 ma\
p, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 _\
_ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"\
u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 \
size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u6\
4 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M",
"M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{
attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{
attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lr\
u_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_d\
elete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_m\
ap_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"\
u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, vo\
id *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash\
.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *val\
ue, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_perc\
pu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *\
map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_r\
aw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.u\
pdate":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.u\
pdate":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"\
lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:"void pc\
pu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s\
)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{
attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{
attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_\
tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_off\
s, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}},{kernel:"7.2",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",functions:{___pcpu_freelist_pop:{
attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"void __bpf_l\
ru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, str\
uct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u\
64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,
signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":[
"N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,
signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(st\
ruct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data,\
 void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)"},
__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["M","M",
["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_conten\
tion_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],
"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},
__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","\
own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru\
_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_s\
pin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"\
void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)"},
_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_b\
h(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,signature:"\
void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab\
_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_f\
lags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 re\
gs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 ar\
gs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_\
1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,
signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 ma\
p, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 _\
_ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"\
u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 \
size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u6\
4 __ur_3)"},check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":[
"M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]],"percpu_\
hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":[
"N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{
attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,
signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lr\
u"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,
signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["\
N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_el\
em(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long \
int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",
[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["buc\
ket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void nat\
ive_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)"},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct\
 pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elem\
s)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,
signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu\
_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{
attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_\
tas_spin_lock(rqspinlock_t *lock)"},stack_map_build_id_set_from_cache:{path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:"void\
 stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{
path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N",
"N",[]]}}}},{kernel:"7.3",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:"s\
truct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"void __bpf_lru_list_rotate(struct bpf_\
lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, en\
um bpf_lru_list_type tgt_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{
attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_\
lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{
attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node \
*__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_fr\
eelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)"},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void \
__pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["\
H","M",["bucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{
"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],
"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __trace\
iter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M",
"M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M",
"M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{attachable:!0,signature:"\
void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{
attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_\
spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"v\
oid _raw_spin_unlock(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{
attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestor\
e(raw_spinlock_t *lock, long unsigned int flags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key,\
 void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_\
hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!1},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 ma\
p, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __u\
r_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"\
void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key,\
 u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 \
__ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_rin\
gbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 f\
lags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},
check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bu\
cket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]],"percpu_\
hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":[
"N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{
attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,
signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lr\
u"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,
signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["\
N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_el\
em(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long \
int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",
[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["buc\
ket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void nat\
ive_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)"},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *ppt\
r, void *value, bool onallcpus, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H",
"H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,
signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu\
_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,signature:"void pcpu_init_value(struct bpf_htab *htab,\
 void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.up\
date":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_l\
ock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_build_id_set_from_cache:{
path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 \
trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{
stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var import_compare_versions=__toESM(require_umd(),1);function within(version3,releases){return releases.from!==void 0&&!atLeast(version3,releases.from)?!1:releases.
before===void 0||!atLeast(version3,releases.before)}var answers=new Map;function atLeast(version3,from){let question=`${version3} ${from}`,answer=answers.get(question);
return answer===void 0&&(answer=(0,import_compare_versions.compareVersions)(version3,from)>=0,answers.set(question,answer)),answer}function describeReleases(releases){
return releases.from!==void 0&&releases.before!==void 0?`${releases.from} up to (not including) ${releases.before}`:releases.from!==void 0?`${releases.from} and\
 later`:releases.before!==void 0?`before ${releases.before}`:"every release"}function rowFor(rows,version3){return rows.find(row=>within(version3,row))}var HELD={H:"held",M:"maybe",N:"no"},PARAVIRT_SLOW_PATHS=["native_queued_spin_lock_slowpath","__pv_queued_spin_lock_slowpath"],PLAIN_SLOW_PATH="queued_spin_lock\
_slowpath",SLOW_PATHS=[...PARAVIRT_SLOW_PATHS,PLAIN_SLOW_PATH];function tableFor(target){let known=CHOICES.get(target);if(known!==void 0)return known;let chosen=chooseTable(
target);return CHOICES.set(target,chosen),chosen}var CHOICES=new WeakMap;function chooseTable(target){let first2=KERNEL_TABLES[0];if(first2===void 0)throw new Error(
"the lock-path table is empty");let choice2=first2;for(let table2 of KERNEL_TABLES){let from=table2.kernel==="6.16"?"6.15":table2.kernel;atLeast(target.kernel,from)&&
(choice2=table2)}let exact=target.kernel===choice2.kernel||target.kernel.startsWith(`${choice2.kernel}.`);return{table:choice2,exact:exact&&target.arch==="x86_6\
4"&&target.backports!==!0}}function plainSlowPath(target){return!target.paravirt||target.arch==="arm64"}function kernelFunction(name,target){let{table:table2}=tableFor(
target);return name===PLAIN_SLOW_PATH&&plainSlowPath(target)?own(table2,"native_queued_spin_lock_slowpath"):own(table2,name)}function own(table2,name){return Object.
hasOwn(table2.functions,name)?table2.functions[name]:void 0}function kernelFunctionNames(target){let names=Object.keys(tableFor(target).table.functions);return plainSlowPath(
target)?[...names.filter(name=>!SLOW_PATHS.includes(name)),PLAIN_SLOW_PATH]:names}function heldAt(name,edge,operation,target){let row=kernelFunction(name,target)?.
path?.[operation];if(row!==void 0)return{held:HELD[edge==="entry"?row[0]:row[1]],locks:row[2]}}function isOnLockPath(site,target){return Object.values(kernelFunction(
site.function,target)?.path??{}).some(row=>row[site.edge==="entry"?0:1]!=="N")}function whyUnattachable(name,target,tracing){let{table:table2}=tableFor(target);
if(name===PLAIN_SLOW_PATH&&!plainSlowPath(target))return`${name} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${PARAVIRT_SLOW_PATHS.
join(" and ")})`;if(PARAVIRT_SLOW_PATHS.includes(name)&&plainSlowPath(target))return`${name} exists only in x86_64 kernels with paravirtual spin locks (here it \
is ${PLAIN_SLOW_PATH})`;if(name===PLAIN_SLOW_PATH)return;let row=own(table2,name);if(row===void 0){let elsewhere=KERNEL_TABLES.filter(other=>own(other,name)!==void 0).
map(other=>other.kernel);return elsewhere.length===0?void 0:`${bare(name)} is not a symbol of Linux ${table2.kernel} (seen in ${elsewhere.join(", ")})`}if(tracing&&
row.attachable===!1)return`${bare(name)} has no trace site in Linux ${table2.kernel}`}function bare(name){return name.startsWith("__traceiter_")?`the tracepoint\
 ${name.slice(12)}`:name}var GUARD_CLASSES=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(\
), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprob\
e.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],
before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"\
Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Li\
nux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_ent\
er(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}];function guardClass(kind,kernel){return rowFor(GUARD_CLASSES.filter(candidate=>candidate.kinds.includes(kind)),kernel)?.guard??"none"}var NMI={
kinds:["hardware"],arch:"x86_64",source:"Linux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their l\
ocks in_nmi()"};var MOMENTS=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"\
bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then \
map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_upda\
te_elem only for a missing key"}];function lockMoment(change2,bpftrace){return rowFor(MOMENTS.filter(candidate=>candidate.change===change2),bpftrace)?.moment??"\
always"}var KERNEL_OPERATIONS={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"\
lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},OUTPUT=[{from:"0.18",operation:"\
ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],STACKS=[{before:"\
0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - \
0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],RING_BUFFER_KERNEL="5.8";function outputOperation(bpftrace,kernel){if(rowFor([{from:RING_BUFFER_KERNEL}],
kernel)!==void 0)return rowFor(OUTPUT,bpftrace)?.operation}function stackOperation(bpftrace){return rowFor(STACKS,bpftrace)?.operation}var OUTPUT_FUNCTIONS=new Set(
["printf","errorf","warnf","debugf","print","cat","join","system","time","exit","clear","zero"]),STACK_BUILTINS=new Set(["kstack","ustack"]);var BPFTRACE_GUARD={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"\
bpftrace PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},BROKEN_GUARDS=[{target:"debian-13",why:"Debian's bpftr\
ace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails t\
o load; 0.24.2 loads it"}],KRETPROBE_BAN={before:"0.21",functions:BPFTRACE_GUARD.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; \
the check is gone in 0.21"},SCRIPT_GUARD={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.\
21, by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)"};var import_picomatch=__toESM(require_picomatch2(),1);var MANUAL="bpftrace: src/probe_types.h and the manual of the releases named",PROVIDERS=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:MANUAL},
{name:"kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:MANUAL},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},
{name:"kfunc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",
spellings:[{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfun\
c and kretfunc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brough\
t rawtracepoint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:MANUAL},
{name:"profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:MANUAL},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"\
i"}],source:MANUAL},{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:MANUAL},{name:"hardware",kind:"hardware",spellings:[{name:"\
hardware"},{name:"h"}],source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf\
-event",spellings:[{name:"watchpoint"},{name:"w"}],source:MANUAL},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"\
aw",before:"0.25"}],source:"bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:MANUAL},{name:"ur\
etprobe",kind:"uprobe",spellings:[{name:"uretprobe"},{name:"ur"}],source:MANUAL},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:MANUAL},
{name:"iter",kind:"iter",spellings:[{name:"iter"},{name:"it"}],source:MANUAL},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"\
runs before the other probes are attached; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"ru\
ns after the other probes are detached; bpftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self"}],source:"runs on a signal to bpftrace\
 itself"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type"'},{name:"bench",kind:"\
once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type"'}],CASE_INSENSITIVE_PROVIDERS={from:"0.24",source:"\
bpftrace 0.24 changelog: provider names in any letter case"};function findProvider(written){let lower=written.toLowerCase(),loose;for(let provider of PROVIDERS)for(let spelling of provider.spellings){if(spelling.name===written)
return{provider,spelling};spelling.name.toLowerCase()===lower&&(loose??={provider,spelling:{...spelling,...CASE_INSENSITIVE_PROVIDERS}})}return loose}var FUNCTION_PROVIDERS={
kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function resolveAttachPoint(attachPoint,target){
let named=findProvider(attachPoint.provider);if(named===void 0)return{programs:[],refusals:[]};let{provider,spelling}=named,refusals=[];within(target.bpftrace,spelling)||
refusals.push({verdict:"refused",rule:"unsupported-syntax",span:attachPoint.providerSpan,why:`\`${attachPoint.provider}\` needs bpftrace ${describeReleases(spelling)}`});
let traced=tracedFunction(attachPoint,provider),unresolved=traced&&whyUnresolved(attachPoint,traced,target);if(unresolved!==void 0)return{programs:[{name:attachPoint.
text,provider,kind:kindOf(attachPoint,provider)}],refusals,unresolved};if(traced===void 0)return{programs:[{name:attachPoint.text,provider,kind:kindOf(attachPoint,
provider)}],refusals};if(isPattern(traced.function))return{programs:expand(attachPoint,provider,traced,target),refusals};let ban=bannedKretprobe(provider,traced,
target);ban!==void 0&&refusals.push({verdict:"refused",rule:"refused-probe",span:attachPoint.span,why:ban});let missing=traced.vmlinux?whyUnattachable(traced.function,
target,traced.tracing):void 0;return missing!==void 0&&refusals.push({verdict:"unattachable",rule:"refused-probe",span:attachPoint.span,why:missing}),{programs:[
attached(attachPoint.text,attachPoint,provider,traced,traced.function)],refusals}}function whyUnresolved(attachPoint,traced,target){if(!traced.tracing)return;let parameter=/\$\d+|\$#/.
exec(attachPoint.text)?.[0];if(parameter!==void 0)return`${parameter} is only known when the script is started`;if(!(traced.vmlinux||!kernelFunctionNames(target).
some(name=>matches(traced.function,name))))return`the functions of the module ${attachPoint.parts[0]?.text??""} are not known`}function tracedFunction(attachPoint,provider){
let parts=attachPoint.parts.map(part=>part.text),last=parts.at(-1);if(last===void 0)return;let side=FUNCTION_PROVIDERS[provider.name];if(side!==void 0){let module=parts.
length>1?parts[0]:void 0;return{function:last.replace(/\+.*$/,""),...side,vmlinux:module===void 0||matches(module,"vmlinux")}}if(provider.name==="rawtracepoint"){
let module=parts.length>1?parts[0]:void 0,vmlinux=module===void 0||matches(module,"vmlinux");return{function:`__traceiter_${last}`,edge:"entry",tracing:!0,vmlinux}}
if(provider.name==="tracepoint"&&parts[0]==="lock")return{function:`__traceiter_${last}`,edge:"entry",tracing:!0,vmlinux:!0}}function kindOf(attachPoint,provider){
return provider.name==="tracepoint"&&attachPoint.parts[0]?.text==="syscalls"?"syscall-tracepoint":provider.kind}function attached(name,attachPoint,provider,traced,functionName){
let base={name,provider,kind:kindOf(attachPoint,provider)};return traced.vmlinux?{...base,site:{function:functionName,edge:traced.edge}}:base}function expand(attachPoint,provider,traced,target){
let rest={name:attachPoint.text,provider,kind:kindOf(attachPoint,provider)};if(!traced.vmlinux)return[rest];let sites=kernelFunctionNames(target).filter(name=>matches(
traced.function,name)&&whyUnattachable(name,target,traced.tracing)===void 0),prefix=attachPoint.text.slice(0,attachPoint.text.lastIndexOf(":")+1);return[...sites.
map(name=>attached(prefix+name.replace(/^__traceiter_/,""),attachPoint,provider,traced,name)),rest]}function isPattern(name){return/[*?[]/.test(name)}function matches(pattern,name){
return pattern===name||import_picomatch.default.isMatch(name,pattern,{dot:!0,noextglob:!0,nobrace:!0,nonegate:!0})}function bannedKretprobe(provider,traced,target){
let banned=KRETPROBE_BAN.functions;if(!(provider.name!=="kretprobe"||!banned.includes(traced.function))&&!atLeast(target.bpftrace,KRETPROBE_BAN.before))return`b\
pftrace before ${KRETPROBE_BAN.before} refuses a kretprobe on ${traced.function}, because it might lock up the system`}var CHANGELOG="bpftrace CHANGELOG of the release named",FEATURES=[{id:"args-dot",from:"0.19",name:"`args.NAME`",source:CHANGELOG},{id:"config-block",from:"0.20",
name:"a `config` block",source:CHANGELOG},{id:"subprogram",from:"0.21",name:"a `fn` subprogram",source:CHANGELOG},{id:"for-map",from:"0.21",name:"`for ($kv : @m\
ap)`",source:CHANGELOG},{id:"readable-aggregation",from:"0.21",kernel:"5.19",name:"reading an aggregation as a number",source:'bpftrace 0.17 says "Type mismatch\
"; castable from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)'},{id:"let",from:"0.22",name:"`let`",source:CHANGELOG},{id:"tuple-ke\
y",from:"0.22",name:"a tuple as a map key",source:'bpftrace 0.17 says "tuple cannot be used as a map key"; taken from 0.22'},{id:"delete-by-key",from:"0.22",name:"\
`delete(@map, key)`",source:CHANGELOG},{id:"for-range",from:"0.24",name:"`for ($i : a..b)`",source:CHANGELOG},{id:"ncpus",from:"0.24",name:"the builtin `ncpus`",
source:'bpftrace 0.17 and 0.23.2 say "Unknown identifier"'},{id:"macro",from:"0.24",name:"a macro",source:CHANGELOG},{id:"map-declaration",from:"0.24",name:"a m\
ap declaration",source:CHANGELOG},{id:"import",from:"0.24",name:"`import`",source:CHANGELOG},{id:"block-expression",from:"0.24",name:"a block or an if as an exp\
ression",source:CHANGELOG},{id:"duration",from:"0.24",name:"a duration literal",source:CHANGELOG},{id:"record",from:"0.25",name:"a record",source:CHANGELOG},{id:"\
named-probe",from:"0.25",name:"a named probe",source:CHANGELOG}];function walk(root,enter,leave){let pending=[{node:root,entered:!1}];for(let step2=pending.pop();step2;step2=pending.pop()){let{node,entered}=step2;if(entered){
leave?.(node);continue}enter(node),leave&&pending.push({node,entered:!0});let children2=childrenOf(node);for(let index=children2.length-1;index>=0;index--){let child=children2[index];
child&&pending.push({node:child,entered:!1})}}}function childrenOf(node){switch(node.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return[];case"\
map-declaration":return optional(node.maxEntries);case"macro":case"subprogram":return[node.body];case"probe":return[...node.attachPoints,...optional(node.predicate),
node.body];case"block":return[...node.statements,...optional(node.value)];case"expression-statement":return[node.expression];case"assignment":return[node.value,
node.target];case"let":return[...optional(node.value),node.variable];case"if":return[node.condition,node.then,...optional(node.else)];case"unroll":return[node.count,
node.body];case"while":return[node.condition,node.body];case"for-map":return[node.map,node.variable,node.body];case"for-range":return[node.from,node.to,node.variable,
node.body];case"jump":return optional(node.value);case"map":return node.keys??[];case"call":return node.arguments;case"member":return[node.object];case"index":return[
node.object,...node.index];case"unary":case"update":case"cast":return[node.operand];case"binary":return[node.left,node.right];case"ternary":return[node.condition,
...optional(node.then),node.else];case"tuple":return node.elements;case"record":return node.fields.map(field=>field.value);case"block-expression":return[node.block];case"\
if-expression":return[node.statement];default:return unreachable(node)}}function optional(node){return node?[node]:[]}function unreachable(node){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(node)}`)}var MAP_FUNCTIONS=new Set(["print","clear","zero","len","has_key","delete","find"]);function featureUses(script,maps){let first2=new Map,note=(feature,span)=>{feature!==
void 0&&!first2.has(feature)&&first2.set(feature,{feature,span})},notRead=new Set;for(let item of script.items)walk(item,node=>{excludeMaps(node,notRead),note(featureOf(
node),node.span),node.kind==="map"&&!notRead.has(node)&&(maps.get(node.name)?.use??"plain")!=="plain"&&note("readable-aggregation",node.span)});return[...first2.
values()]}function excludeMaps(node,notRead){if(node.kind==="assignment"&&notRead.add(node.target),node.kind==="update"&&notRead.add(node.operand),node.kind==="\
for-map"&&notRead.add(node.map),node.kind==="call"&&MAP_FUNCTIONS.has(node.name))for(let argument of node.arguments)notRead.add(argument)}function featureOf(node){
switch(node.kind){case"config":return"config-block";case"subprogram":case"macro":case"map-declaration":case"import":case"for-map":case"for-range":case"let":case"\
duration":case"record":return node.kind;case"block-expression":case"if-expression":return"block-expression";case"probe":return node.name===void 0?void 0:"named-\
probe";case"identifier":return node.name==="ncpus"?"ncpus":void 0;case"member":return node.operator==="."&&node.object.kind==="identifier"&&node.object.name==="\
args"?"args-dot":void 0;case"map":return node.keys?.some(key=>key.kind==="tuple")?"tuple-key":void 0;case"call":{let[map,key]=node.arguments;return node.name===
"delete"&&map?.kind==="map"&&map.keys===void 0&&key!==void 0&&key.kind!=="map"?"delete-by-key":void 0}default:return}}function refusedFeatures(uses,target){return uses.
flatMap(({feature,span})=>{let row=FEATURES.find(candidate=>candidate.id===feature);return row===void 0?[]:within(target.bpftrace,row)?row.kernel!==void 0&&!atLeast(
target.kernel,row.kernel)?[{verdict:"refused",rule:"unsupported-syntax",span,why:`${row.name} needs Linux ${row.kernel} and later`}]:[]:[{verdict:"refused",rule:"\
unsupported-syntax",span,why:`${row.name} needs bpftrace ${describeReleases(row)}`}]})}var SCALAR={sharing:"shared",text:"",bound:!0,constant:!0},BUILTINS={pid:"shared",comm:"shared",uid:"shared",gid:"shared",username:"shared",cgroup:"shared",tid:"\
per-thread",curtask:"per-thread",cpu:"per-cpu",numaid:"shared",ncpus:"shared",jiffies_hz:"shared"};function classifyKey(keys,text,resolve){if(keys.length===0)return SCALAR;
let parts=keys.map(key=>classify(key,text,resolve,0));return{...combine(parts),text:parts.map(part=>part.text).join(",")}}var DEEPEST_VARIABLE=8;function classify(expression,text,resolve,depth){
let own3=text.slice(expression.span.start,expression.span.end).replace(/\s+/g,""),again=inner=>classify(inner,text,resolve,depth+1),unknown={sharing:"unknown",text:own3,
bound:!1,constant:!1};switch(expression.kind){case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"sizeof":return{sharing:"\
shared",text:own3,bound:!0,constant:!0};case"identifier":case"variable":{let value=depth<DEEPEST_VARIABLE?resolve(expression.name):void 0;if(value!==void 0)return again(
value);if(expression.kind==="variable")return unknown;if(expression.name==="probe")return{sharing:"shared",text:own3,bound:!1,constant:!1};let sharing=Object.hasOwn(
BUILTINS,expression.name)?BUILTINS[expression.name]:void 0;return sharing===void 0?unknown:{sharing,text:own3,bound:!0,constant:!1}}case"tuple":{let parts=expression.
elements.map(again);return{...combine(parts),text:`(${parts.map(part=>part.text).join(",")})`}}case"record":{let parts=expression.fields.map(field=>again(field.
value));return{...combine(parts),text:`(${parts.map(part=>part.text).join(",")})`}}case"cast":{let inner=again(expression.operand);return{...inner,text:`(${expression.
type})${inner.text}`}}case"unary":{if(expression.operator==="*")return unknown;let inner=again(expression.operand);return{...inner,text:`${expression.operator}${inner.
text}`}}case"binary":{let parts=[again(expression.left),again(expression.right)];return{...combine(parts),text:parts.map(part=>part.text).join(expression.operator)}}case"\
call":case"map":case"member":case"index":case"update":case"ternary":case"block-expression":case"if-expression":return unknown}}function combine(parts){let has=sharing2=>parts.
some(part=>part.sharing===sharing2);return{sharing:has("per-thread")?"per-thread":has("per-cpu")?"per-cpu":has("unknown")?"unknown":"shared",bound:parts.every(part=>part.
bound),constant:parts.every(part=>part.constant)}}function keysMayDiffer(held,wanted){return held.text===""||wanted.text===""?!1:held.text===wanted.text?!(held.
bound&&wanted.bound):!0}function lockOf(lock,map){return map===void 0?{id:lock,class:lock}:{id:`${lock} ${map}`,class:lock,map}}function describeLock(lock){switch(lock.class){case"buck\
et":return`bucket lock of ${lock.map??"a map"}`;case"freelist":return`free-list lock of ${lock.map??"the stack map"}`;case"lru":return`LRU list lock of ${lock.map??
"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}var AGGREGATIONS=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),MULTI_ENTRY_AGGREGATIONS=new Set(["hist","lhist","tseries"]),GET_MAP_TYPE="\
bpftrace src/imap.cpp (0.17 - 0.20), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",MAP_KINDS=[{use:"plain",kind:"hash",source:GET_MAP_TYPE},
{use:"scalar-count",before:"0.25",kind:"percpu_array",source:GET_MAP_TYPE},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0\
.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:GET_MAP_TYPE},{use:"keyed-aggregation",kind:"percpu_hash",source:GET_MAP_TYPE}];function mapKind(use,bpftrace){
return rowFor(MAP_KINDS.filter(candidate=>candidate.use===use),bpftrace)?.kind??"hash"}var DECLARED_KINDS={hash:"hash",lruhash:"lru_hash",percpuhash:"percpu_has\
h",percpulruhash:"lru_percpu_hash",percpuarray:"percpu_array"};var Scope=class{#variables=new Map;#changing;#bindings=[];constructor(body){this.#changing=changingVariables(body)}set(variable,value){value===void 0||this.#changing.
has(variable)?this.#variables.delete(variable):this.#variables.set(variable,value)}resolve(name){return this.binding(name)??this.#variables.get(name)}binding(name,depth=this.#bindings.
length-1){let argument=this.#bindings[depth]?.get(name);return argument?.kind==="map"||argument?.kind==="variable"||argument?.kind==="identifier"?this.binding(argument.
name,depth-1)??argument:argument}inCall(bindings,visit){this.#bindings.push(bindings),visit(),this.#bindings.pop()}inCaller(visit){let frame=this.#bindings.pop();
visit(),frame!==void 0&&this.#bindings.push(frame)}};function changingVariables(body){let once=new Set,changing=new Set,note=variable=>(once.has(variable)?changing:
once).add(variable);return walk(body,node=>{node.kind==="assignment"&&node.target.kind==="variable"&&note(node.target.name),node.kind==="let"&&node.value!==void 0&&
note(node.variable.name),node.kind==="update"&&node.operand.kind==="variable"&&changing.add(node.operand.name),(node.kind==="for-map"||node.kind==="for-range")&&
changing.add(node.variable.name)}),changing}function callablesOf(script){let macros=new Map,subprograms=new Map;for(let item of script.items)item.kind==="macro"&&macros.set(item.name,item),item.kind==="su\
bprogram"&&subprograms.set(item.name,item);return{macros,subprograms}}var MOST_CALLS=5e3,DEEPEST_CALL=64;function effectsOf(body,before,text,callables){let reader=new EffectReader(
body,text,callables);return before!==void 0&&reader.expression(before),reader.block(body),reader.tooDeep===void 0?{effects:reader.effects}:{effects:reader.effects,
tooDeep:reader.tooDeep}}var EffectReader=class{effects=[];tooDeep;#calls=0;#scope;#calling=[];#callSpan;#text;#callables;constructor(body,text,callables){this.#scope=
new Scope(body),this.#text=text,this.#callables=callables}block(block){for(let statement of block.statements)this.#statement(statement);block.value!==void 0&&this.
expression(block.value)}#statement(statement){switch(statement.kind){case"block":return this.block(statement);case"expression-statement":return this.expression(
statement.expression);case"assignment":{let{target,value,operator}=statement;if(target.kind==="map")return this.#assignMap(target,value,operator,statement.span);
this.expression(value),target.kind==="variable"?this.#scope.set(target.name,operator==="="?value:void 0):target.kind!=="discard"&&this.expression(target);return}case"\
let":return statement.value===void 0?void 0:(this.expression(statement.value),this.#scope.set(statement.variable.name,statement.value));case"if":return this.#if(
statement);case"unroll":return this.expression(statement.count),this.block(statement.body);case"while":return this.expression(statement.condition),this.block(statement.
body);case"for-map":return this.block(statement.body);case"for-range":return this.expression(statement.from),this.expression(statement.to),this.block(statement.
body);case"jump":statement.value!==void 0&&this.expression(statement.value);return}}#if(statement){this.expression(statement.condition),this.block(statement.then),
statement.else?.kind==="if"?this.#if(statement.else):statement.else!==void 0&&this.block(statement.else)}#assignMap(target,value,operator,span){this.#keys(target);
let aggregation=operator==="="&&value.kind==="call"&&AGGREGATIONS.has(value.name)?value.name:void 0;if(value.kind==="call"&&aggregation!==void 0)for(let argument of value.
arguments)this.expression(argument);else this.expression(value);aggregation!==void 0?this.#change("aggregate",target,span,aggregation):this.#change("assign",target,
span)}expression(expression){switch(expression.kind){case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"sizeof":return;case"\
identifier":{let bound=this.#scope.binding(expression.name);if(bound!==void 0)return this.#scope.inCaller(()=>this.expression(bound));STACK_BUILTINS.has(expression.
name)&&this.effects.push({kind:"stack",span:this.#place(expression.span)});return}case"variable":{let bound=this.#scope.binding(expression.name);bound!==void 0&&
this.#scope.inCaller(()=>this.expression(bound));return}case"map":return this.#keys(expression);case"call":return this.#call(expression);case"member":return this.
expression(expression.object);case"index":this.expression(expression.object);for(let index of expression.index)this.expression(index);return;case"unary":case"ca\
st":return this.expression(expression.operand);case"update":this.expression(expression.operand),expression.operand.kind==="map"&&this.#change("assign",expression.
operand,expression.span);return;case"binary":return this.expression(expression.left),this.expression(expression.right);case"ternary":return this.expression(expression.
condition),expression.then!==void 0&&this.expression(expression.then),this.expression(expression.else);case"tuple":for(let element of expression.elements)this.expression(
element);return;case"record":for(let field of expression.fields)this.expression(field.value);return;case"block-expression":return this.block(expression.block);case"\
if-expression":return this.#if(expression.statement)}}#call(call){let callee=this.#callables.macros.get(call.name)??this.#callables.subprograms.get(call.name);if(callee!==
void 0&&!this.#calling.includes(call.name))return this.#inline(callee,call);if(call.name==="delete")return this.#delete(call);for(let argument of call.arguments)
this.expression(argument);let first2=call.arguments[0];(call.name==="clear"||call.name==="zero")&&first2?.kind==="map"&&this.effects.push({kind:"reset",function:call.
name,map:this.#mapName(first2),span:this.#place(call.span)}),OUTPUT_FUNCTIONS.has(call.name)&&this.effects.push({kind:"output",function:call.name,span:this.#place(
call.span)}),STACK_BUILTINS.has(call.name)&&this.effects.push({kind:"stack",span:this.#place(call.span)})}#delete(call){let[map,key]=call.arguments;for(let argument of call.
arguments)this.expression(argument);if(map?.kind==="map"&&map.keys===void 0&&key!==void 0&&key.kind!=="map")return this.#change("delete",{...map,keys:[key]},call.
span);for(let argument of call.arguments)argument.kind==="map"&&this.#change("delete",argument,call.span)}#inline(callee,call){let bindings=new Map;if(callee.kind===
"macro")callee.parameters.forEach((parameter,index)=>{let argument=call.arguments[index];argument!==void 0&&bindings.set(parameter,argument)});else for(let argument of call.
arguments)this.expression(argument);if(++this.#calls>MOST_CALLS||this.#calling.length>=DEEPEST_CALL){this.tooDeep??=this.#place(call.span);return}let outermost=this.#callSpan===
void 0;outermost&&(this.#callSpan=call.span),this.#calling.push(call.name),this.#scope.inCall(bindings,()=>this.block(callee.body)),this.#calling.pop(),outermost&&
(this.#callSpan=void 0)}#change(change2,access,span,aggregation){let bound=access.keys===void 0?this.#scope.binding(access.name):void 0,keys=(bound?.kind==="map"?
bound.keys:access.keys)??[];this.effects.push({kind:"map",change:change2,...aggregation===void 0?{}:{aggregation},map:this.#mapName(access),key:classifyKey(keys,
this.#text,name=>this.#scope.resolve(name)),keys,span:this.#place(span)})}#keys(access){for(let key of access.keys??[])this.expression(key)}#mapName(access){let bound=this.#scope.
binding(access.name);return bound?.kind==="map"?bound.name:access.name}#place(span){return this.#callSpan??span}};function scriptGuardOf(probe){let statements=probe.body.statements,index=statements.findIndex(statement=>statement.kind==="if"&&testedGuard(statement)!==void 0),
test=statements[index],raise=statements[index+1];if(test?.kind!=="if"||raise===void 0||probe.body.value!==void 0)return;let map=testedGuard(test);if(map===void 0||
change(raise,map)!==1)return;let body=statements.slice(index+2);if(statements.slice(0,index).some(statement=>mentions(statement,map))||!["down","left"].includes(
follow(body,map,"up")))return;let lower=body.at(-1);if(lower!==void 0)return{map,covered:{start:raise.span.end,end:lower.span.end}}}function testedGuard(statement){
let{condition}=statement;if(statement.else!==void 0||condition.kind!=="binary"||condition.operator!==">"||!isPerCpu(condition.left)||integer(condition.right)!==
0)return;let last=statement.then.statements.at(-1);if(last?.kind!=="jump"||last.keyword!=="return")return;let map=condition.left.name;return statement.then.statements.
some(inner=>mentions(inner,map))?void 0:map}function isPerCpu(expression){let key=expression.kind==="map"&&expression.keys?.length===1?expression.keys[0]:void 0;
return key?.kind==="identifier"&&key.name==="cpu"}function change(statement,map){if(statement.kind!=="assignment"||statement.operator!=="=")return;let{target,value}=statement;
if(!(target.kind==="map"&&target.name===map&&isPerCpu(target))||value.kind!=="call"||value.name!=="sum"||value.arguments.length!==1)return;let argument=value.arguments[0];
return argument===void 0?void 0:integer(argument)}function integer(expression){if(expression.kind==="unary"&&expression.operator==="-"){let value=integer(expression.
operand);return value===void 0?void 0:-value}if(expression.kind==="cast")return integer(expression.operand);if(!(expression.kind!=="integer"||!/^\d+$/.test(expression.
text)))return Number(expression.text)}function follow(statements,map,start){let state=start;for(let statement of statements){if(state==="broken"||state==="left")
return state;state=step(statement,map,state)}return state}function step(statement,map,state){let by=change(statement,map);if(by!==void 0)return state==="up"&&by===
-1?"down":"broken";switch(statement.kind){case"jump":return statement.keyword!=="return"?state==="up"?state:"broken":state==="down"?"left":"broken";case"express\
ion-statement":return isExit(statement.expression)?state==="down"?"left":"broken":plain(statement,map,state);case"if":{if(state!=="up"||mentions(statement.condition,
map)||mayExit(statement.condition))return"broken";let then=follow(statement.then.statements,map,state),other=statement.else===void 0?state:statement.else.kind===
"if"?step(statement.else,map,state):follow(statement.else.statements,map,state);return then==="left"?other:other==="left"||then===other?then:"broken"}case"block":
return follow(statement.statements,map,state);case"unroll":case"while":case"for-map":case"for-range":{let after=state==="up"?follow(statement.body.statements,map,
state):"broken";return after==="up"||after==="left"?"up":"broken"}case"assignment":case"let":return plain(statement,map,state)}}function plain(statement,map,state){
return state==="up"&&!mentions(statement,map)&&!mayExit(statement)?state:"broken"}function isExit(expression){return expression.kind==="call"&&expression.name===
"exit"}function mentions(node,map){return some(node,inner=>inner.kind==="map"&&inner.name===map)}function mayExit(node){return some(node,inner=>inner.kind==="ca\
ll"&&inner.name==="exit")}function some(root,matches2){let found=!1;return walk(root,node=>{found||=matches2(node)}),found}var Seeds=class{#entries=new Set;#perCpu=new Map;#removed;constructor(begin,others){this.#removed=new Set(others.filter(removes).map(effect=>effect.map));for(let{
effects,body}of begin){for(let effect of effects)effect.kind==="map"&&effect.change!=="delete"&&effect.key.constant&&this.#entries.add(entryId(effect.map,effect.
key.text));this.#readLoops(body.statements)}}has(effect){return effect.change!=="aggregate"||MULTI_ENTRY_AGGREGATIONS.has(effect.aggregation??"")||this.#removed.
has(effect.map)?!1:this.#entries.has(entryId(effect.map,effect.key.text))&&effect.key.constant?!0:effect.key.text==="cpu"&&this.perCpu(effect.map)}perCpu(map){return this.#perCpu.
has(map)&&!this.#removed.has(map)}#readLoops(statements){let zero=new Set;for(let statement of statements)if(statement.kind==="assignment"&&statement.target.kind===
"variable"&&statement.operator==="=")integer(statement.value)===0&&zero.add(statement.target.name);else if(statement.kind==="let"&&statement.value!==void 0)integer(
statement.value)===0&&zero.add(statement.variable.name);else if(statement.kind==="for-range"&&integer(statement.from)===0&&isNcpus(statement.to))for(let map of seededBy(
statement.body.statements,statement.variable.name))this.#perCpu.set(map,1/0);else statement.kind==="unroll"?this.#readUnroll(statement.body.statements,integer(statement.
count)??0,zero):statement.kind==="block"&&this.#readLoops(statement.statements)}#readUnroll(body,times,zero){let[only]=body;if(only?.kind==="unroll"&&body.length===
1){this.#readUnroll(only.body.statements,times*(integer(only.count)??0),zero);return}for(let counter of zero)if(times>0&&body.some(statement=>increments(statement,
counter)))for(let map of seededBy(body,counter))this.#perCpu.set(map,times)}};function entryId(map,key){return`${map}[${key}]`}function removes(effect){return effect.
kind==="map"&&effect.change==="delete"||effect.kind==="reset"&&effect.function==="clear"}function isNcpus(expression){return expression.kind==="cast"?isNcpus(expression.
operand):expression.kind==="identifier"&&expression.name==="ncpus"}function seededBy(statements,counter){return statements.flatMap(statement=>{if(statement.kind!==
"assignment"||statement.target.kind!=="map")return[];let[key,...more]=statement.target.keys??[];return key!==void 0&&more.length===0&&isVariable(key,counter)?[statement.
target.name]:[]})}function isVariable(expression,name){return expression.kind==="cast"?isVariable(expression.operand,name):expression.kind==="variable"&&expression.
name===name}function increments(statement,counter){return statement.kind==="expression-statement"&&statement.expression.kind==="update"?statement.expression.operator===
"++"&&isVariable(statement.expression.operand,counter):statement.kind==="assignment"&&statement.operator==="+="&&statement.target.kind==="variable"&&statement.target.
name===counter&&integer(statement.value)===1}function modelScript(script){let callables=callablesOf(script),read=script.items.filter(item=>item.kind==="probe").map(probe=>({probe,phase:phaseOf(probe),...effectsOf(
probe.body,probe.predicate,script.text,callables)})),maps=readMaps(script,read.flatMap(probe=>probe.effects)),attached2=read.filter(probe=>probe.phase==="attach\
ed").flatMap(probe=>probe.effects),begin=read.filter(probe=>probe.phase==="begin"),seeds=new Seeds(begin.map(probe=>({effects:probe.effects,body:probe.probe.body})),
attached2),reset=new Set(attached2.filter(effect=>effect.kind==="reset").map(effect=>effect.map)),probes=read.map(probe=>{let guard=probe.phase==="attached"?scriptGuardOf(
probe.probe):void 0;return guard!==void 0&&seeds.perCpu(guard.map)&&!reset.has(guard.map)&&isSum(guard.map,read)?{...probe,guard}:probe});return{script,probes,maps,
seeds,features:featureUses(script,maps)}}function phaseOf(probe){let names=probe.attachPoints.map(attachPoint=>findProvider(attachPoint.provider)?.provider.name);
return names.length>0&&names.every(name=>name==="begin")?"begin":names.length>0&&names.every(name=>name==="end")?"end":"attached"}function isSum(map,probes){return probes.
every(probe=>probe.effects.every(effect=>effect.kind!=="map"||effect.map!==map||effect.aggregation==="sum"))}function readMaps(script,effects){let maps=new Map;
for(let effect of effects)effect.kind!=="map"||effect.change==="delete"||maps.has(effect.map)||maps.set(effect.map,{name:effect.map,use:useOf(effect)});for(let item of script.
items){if(item.kind!=="map-declaration")continue;let declared=Object.hasOwn(DECLARED_KINDS,item.type)?DECLARED_KINDS[item.type]:void 0,entries=item.maxEntries===
void 0?void 0:integer(item.maxEntries);maps.set(item.map,{name:item.map,use:maps.get(item.map)?.use??"plain",...declared===void 0?{}:{declared},...entries===void 0?
{}:{maxEntries:entries}})}return maps}function useOf(effect){return effect.aggregation===void 0||!AGGREGATIONS.has(effect.aggregation)?"plain":effect.keys.length>
0?"keyed-aggregation":effect.aggregation==="count"?"scalar-count":"scalar-aggregation"}function kindOfMap(model,map,bpftrace){let found=model.maps.get(map);return found?.
declared??mapKind(found?.use??"plain",bpftrace)}var LOCKS={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function lowerScript(model,target){let refusals=[...refusedFeatures(
model.features,target)],programs=[];for(let probe of model.probes){let operations=operationsOf(probe,model,target);for(let attachPoint of probe.probe.attachPoints){
let attachment=resolveAttachPoint(attachPoint,target);refusals.push(...attachment.refusals);for(let{name,provider,kind,site}of attachment.programs)programs.push(
{name,probe:probe.probe,attachPoint,provider:provider.name,kind,guard:guardClass(kind,target.kernel),...site===void 0?{}:{site},...attachment.unresolved===void 0?
{}:{unresolved:attachment.unresolved},operations})}}let trigger=guardTrigger(programs,target),broken=BROKEN_GUARDS.find(row=>row.target===target.name);return trigger!==
void 0&&broken!==void 0&&refusals.push({verdict:"refused",rule:"refused-probe",span:trigger.attachPoint.span,why:broken.why}),{target,programs,refusals,...trigger===
void 0?{}:{bpftraceGuard:trigger.attachPoint}}}function guardTrigger(programs,target){if(!within(target.bpftrace,BPFTRACE_GUARD))return;let triggers=BPFTRACE_GUARD.
functions;return programs.find(({kind,site})=>(kind==="fentry"||kind==="fexit")&&site!==void 0&&triggers.includes(site.function))}function operationsOf(probe,model,target){
let kept=new Map,constants2=new Map;for(let effect of probe.effects){let lowered=lowerEffect(effect,model,target);if(lowered===void 0)continue;let{guard}=probe,
covered=guard!==void 0&&effect.span.start>=guard.covered.start&&effect.span.end<=guard.covered.end,operation=covered?{...lowered,guardedBy:guard.map}:lowered,sort=`${operation.
operation} ${operation.moment} ${covered} ${operation.locks.map(lock=>lock.id).join(" ")}`,id=`${sort} ${operation.key.bound} ${operation.key.text}`;if(!kept.has(
id)){if(operation.key.constant){let seen=constants2.get(sort)??0;if(seen===MOST_CONSTANT_KEYS)continue;constants2.set(sort,seen+1)}kept.set(id,operation)}}return[
...kept.values()]}var MOST_CONSTANT_KEYS=4;function lowerEffect(effect,model,target){switch(effect.kind){case"map":{let kind=kindOfMap(model,effect.map,target.bpftrace),
operations=KERNEL_OPERATIONS[kind],operation=effect.change==="delete"?operations.delete:operations.update;if(operation===void 0)return;let moment=lockMoment(effect.
change,target.bpftrace);return moment==="first-insert"&&model.seeds.has(effect)?void 0:lockOperation(effect,operation,moment,effect.key,effect.map)}case"output":{
let operation=outputOperation(target.bpftrace,target.kernel);return operation&&lockOperation(effect,operation,"always",SCALAR,void 0)}case"stack":{let operation=stackOperation(
target.bpftrace);return operation&&lockOperation(effect,operation,"always",STACK_KEY,STACK_MAP)}case"reset":return}}var STACK_MAP="the stack map",STACK_KEY={sharing:"\
shared",text:"stack",bound:!1,constant:!1};function lockOperation(effect,operation,moment,key,map){let locks=LOCKS[operation].map(lock=>lockOf(lock,map));return{
span:effect.span,operation,moment,key,locks}}var LOCK_TYPES=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",
source:"Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_\
spinlock_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linu\
x up to 7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",
before:"6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kerne\
l/bpf/ringbuf.c: rqspinlock_t"}];function lockType(lock,kernel){return rowFor(LOCK_TYPES.filter(candidate=>candidate.lock===lock),kernel)?.type??"raw"}var MAP_LOCKED={
from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.15"};var RULE_IDS=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-synta\
x","syntax-error","unused-suppression"],SEVERITIES=["error","warning","note"],CONFIDENCES=["certain","likely","possible"],VERDICTS=["hang","lost-updates","refus\
ed","unattachable","safe"];function findCycles(edges,target){return components(edges).flatMap(component=>{let cycle=worstCycle(component,target);return cycle===void 0?[]:[cycle]})}var LEVELS=[
!0,!1].flatMap(raw=>["always","first-insert"].flatMap(moment=>CONFIDENCES.map(confidence=>({raw,moment,confidence}))));function worstCycle(edges,target){for(let level of LEVELS){
let allowed=edges.filter(edge=>(level.moment==="first-insert"||edge.moment==="always")&&CONFIDENCES.indexOf(edge.confidence)<=CONFIDENCES.indexOf(level.confidence)&&
(!level.raw||isRaw(edge.held.class,target)&&isRaw(edge.wanted.class,target))),found=closeAlone(allowed,level.raw,target)??closeTogether(allowed);if(found!==void 0)
return{edges:found,verdict:level.raw?"hang":"lost-updates",confidence:level.confidence,moment:level.moment,recursive:found.length===1&&found[0]?.sameKey===!0,probes:probesOf(
edges)}}}function probesOf(edges){let groups=new Set(edges.flatMap(edge=>[edge.outers,edge.inners]));return new Set([...groups].flatMap(group=>group.map(taker=>taker.
program.probe)))}function isRaw(lock,target){return lockType(lock,target.kernel)==="raw"}function closeAlone(edges,hang,target){let selfEdges=edges.filter(edge=>edge.
held.id===edge.wanted.id),crosswise=selfEdges.find(edge=>!edge.sameKey&&selfEdges.some(other=>canCross(edge,other)));if(crosswise!==void 0)return[crosswise];let recursive=selfEdges.
find(edge=>edge.sameKey&&(!hang||edge.held.class!=="bucket"||!atLeast(target.kernel,MAP_LOCKED.from)));return recursive===void 0?void 0:[recursive]}function canCross(edge,other){
return edge.held.id===other.held.id&&canMeet(edge.inner.operation.key,other.outer.operation.key)&&canMeet(edge.outer.operation.key,other.inner.operation.key)}function canMeet(one,other){
return!(one.constant&&other.constant)||one.text===other.text}function closeTogether(edges){let next=new Map;for(let edge of edges){let[from,to]=[edge.held.id,edge.
wanted.id];if(from===to)continue;let row=next.get(from)??new Map;row.has(to)||row.set(to,edge),next.set(from,row)}let shortest;for(let start of next.keys()){let cycle=shortestFrom(
start,next);if(cycle!==void 0&&(shortest===void 0||cycle.length<shortest.length)&&(shortest=cycle),shortest?.length===2)break}return shortest}function shortestFrom(start,next){
let cameBy=new Map,queue=[start];for(let at=0;at<queue.length;at++){let lock=queue[at];if(lock===void 0)break;for(let[to,edge]of next.get(lock)??[]){if(to===start)
return[...pathTo(lock,start,cameBy),edge];cameBy.has(to)||(cameBy.set(to,edge),queue.push(to))}}}function pathTo(lock,start,cameBy){let path3=[];for(let at=lock;at!==
start;){let edge=cameBy.get(at);if(edge===void 0)break;path3.unshift(edge),at=edge.held.id}return path3}function components(edges){let next=new Map;for(let edge of edges){
let row=next.get(edge.held.id)??new Set;next.set(edge.held.id,row.add(edge.wanted.id))}let componentOf=stronglyConnected(next),byComponent=new Map;for(let edge of edges){
let component=componentOf.get(edge.held.id);if(component===void 0||component!==componentOf.get(edge.wanted.id))continue;let list2=byComponent.get(component)??[];
list2.push(edge),byComponent.set(component,list2)}return[...byComponent.values()]}function stronglyConnected(next){let order=[],seen=new Set;for(let root of next.
keys())visitDepthFirst(root,next,seen,node=>order.push(node));let back=new Map;for(let[from,row]of next)for(let to of row)back.set(to,(back.get(to)??new Set).add(
from));let componentOf=new Map,assigned=new Set,component=0;for(let root of order.reverse()){if(assigned.has(root))continue;let current=component++;visitDepthFirst(
root,back,assigned,node=>componentOf.set(node,current))}return componentOf}function visitDepthFirst(root,next,seen,leave){if(seen.has(root))return;seen.add(root);
let stack=[{node:root,rest:iterate(next.get(root))}];for(let top=stack.at(-1);top!==void 0;top=stack.at(-1)){let step2=top.rest.next();step2.done===!0?(leave(top.
node),stack.pop()):seen.has(step2.value)||(seen.add(step2.value),stack.push({node:step2.value,rest:iterate(next.get(step2.value))}))}}function iterate(set){return(set??
new Set).values()}function groupTakers(programs,bySite){let groups=new Map;for(let program2 of programs){let site=bySite&&program2.site!==void 0?`${program2.site.function} ${program2.
site.edge}`:"";for(let operation of program2.operations){let{key}=operation,id=[site,program2.guard,operation.operation,operation.moment,operation.guardedBy??"",
operation.locks.map(lock=>lock.id).join(" "),key.sharing,key.bound,key.text].join(`
`),group=groups.get(id);group===void 0?groups.set(id,[{program:program2,operation}]):group.at(-1)?.program!==program2&&group.push({program:program2,operation})}}
return[...groups.values()]}var MOST_PAIRS=2e6,TooManyLocks=class extends Error{constructor(){super("the script takes too many different locks on lock paths to look at every pair")}};function lockEdges({
programs,target}){let takers=programs.filter(program2=>program2.guard!=="alone"&&program2.operations.length>0),outers=groupTakers(takers,!1),inners=groupTakers(
takers.filter(program2=>isNmi(program2,target)||program2.site!==void 0&&isOnLockPath(program2.site,target)),!0);if(outers.length*inners.length>MOST_PAIRS)throw new TooManyLocks;
let edges=[];for(let inner of inners){let places=new Map;for(let outer of outers)addNestings(edges,inner,outer,places,target)}return edges}function mayRunInside(inner,outer){
return inner.guard==="alone"||outer.guard==="alone"?!1:inner.guard==="prog-active"?outer.guard!=="prog-active":inner.guard==="per-program"?inner!==outer:!0}function isNmi(program2,target){
return NMI.kinds.includes(program2.kind)&&target.arch===NMI.arch}function addNestings(edges,inners,outers,places,target){let{operation}=outers[0].operation,nmi=isNmi(
inners[0].program,target);places.has(operation)||places.set(operation,nmi?ANYWHERE:placeOf(inners[0].program.site,operation,target));let place=places.get(operation);
if(place===void 0||place.held==="no")return;let pair=nestingPair(inners,outers);if(pair===void 0)return;let{inner,outer}=pair,{guardedBy}=inner.operation;if(guardedBy!==
void 0&&guardedBy===outer.operation.guardedBy)return;let moment=outer.operation.moment==="always"&&inner.operation.moment==="always"?"always":"first-insert",confidence=confidenceOf(
place.held==="held",outer.operation,inner.operation);for(let held of heldLocks(outer.operation,place.locks))for(let wanted of inner.operation.locks){if(nmi&&NEVER_WAITED_FOR.
includes(wanted.class))continue;let sameKey=held.id===wanted.id&&!keysMayDiffer(outer.operation.key,inner.operation.key);edges.push({outer,held,inner,wanted,confidence,
moment,sameKey,nmi,outers,inners})}}var ANYWHERE={held:"held",locks:[]},NEVER_WAITED_FOR=["ringbuf","freelist"];function placeOf(site,operation,target){return site&&
heldAt(site.function,site.edge,operation,target)}function nestingPair(inners,outers){for(let inner of[inners[0],inners[1]])for(let outer of[outers[0],outers[1]])
if(inner!==void 0&&outer!==void 0&&mayRunInside(inner.program,outer.program))return{inner,outer}}function heldLocks(operation,listed2){let named=operation.locks.
filter(lock=>listed2.includes(lock.class));if(named.length>0)return named;let first2=operation.locks[0];return first2===void 0?[]:[first2]}function confidenceOf(held,outer,inner){
let sharing=[outer.key.sharing,inner.key.sharing];return!held||sharing.includes("per-cpu")?"possible":sharing.every(each=>each==="shared")?"certain":"likely"}function describeFunction(site){return site.function.startsWith("__traceiter_")?`the tracepoint ${site.function.slice(12)}`:site.function}function describeSite({
site,name,kind}){return kind==="hardware"?"any point, as a non-maskable interrupt":site===void 0?name:site.function.startsWith("__traceiter_")?describeFunction(
site):`the ${site.edge} of ${describeFunction(site)}`}function closedCauses(lowered){let perTarget=lowered.map(script=>findCycles(lockEdges(script),script.target));return groupByProbe(perTarget.flat()).flatMap(group=>{
let outcomes=lowered.map((script,index)=>outcomeOf((perTarget[index]??[]).filter(cycle=>group.has(cycle)),script,group)),worst=worstCycle2(perTarget.flatMap((cycles,index)=>runs(
lowered[index])?cycles.filter(cycle=>group.has(cycle)):[]));return worst===void 0?[]:[causeOf(worst,outcomes,group)]})}function runs(script){return script!==void 0&&
script.refusals.length===0}function groupByProbe(cycles){let groups=[];for(let cycle of cycles){let touching=groups.filter(group=>[...cycle.probes].some(probe=>group.
probes.has(probe)));for(let group of touching)groups.splice(groups.indexOf(group),1);groups.push({probes:new Set([...cycle.probes,...touching.flatMap(group=>[...group.
probes])]),cycles:new Set([cycle,...touching.flatMap(group=>[...group.cycles])])})}return groups.map(group=>group.cycles)}function worstCycle2(cycles){return[...cycles].
sort((a,b)=>+(b.verdict==="hang")-+(a.verdict==="hang")||+(b.moment==="always")-+(a.moment==="always")||CONFIDENCES.indexOf(a.confidence)-CONFIDENCES.indexOf(b.
confidence))[0]}function outcomeOf(cycles,script,group){let refused=refusedOutcome(script);if(refused!==void 0)return refused;let target=script.target.name,cycle=worstCycle2(
cycles);if(cycle===void 0)return{target,verdict:"safe",why:whySafe(script,group)};let confidence=confidenceOn(script.target,cycle.confidence);if(script.bpftraceGuard!==
void 0){let why=`bpftrace ${script.target.bpftrace} guards this script by itself: events that fire while one of its probes runs on the CPU are dropped, and coun\
ted as "Lost N events"`;return{target,verdict:"lost-updates",confidence,moment:cycle.moment,why}}return{target,verdict:cycle.verdict,confidence,moment:cycle.moment,
why:whyNot(cycle,script)}}function whyNot(cycle,script){let[edge]=cycle.edges;if(edge===void 0)return"";let insert2=cycle.moment==="first-insert"?", when a key \
is inserted for the first time":"",line=`Linux ${script.target.kernel}`;return cycle.verdict==="hang"?cycle.recursive?`a CPU waits for the ${describeLock(edge.held)}\
, which it holds itself, with interrupts off${insert2}`:`${line} protects these maps with locks that wait for ever: two CPUs can wait for each other, with inter\
rupts off${insert2}`:lockType(edge.held.class,script.target.kernel)==="raw"?`${line} notices that this CPU holds the bucket already: the nested update fails wit\
h -EBUSY and is lost${insert2}`:`${line} breaks the deadlock (rqspinlock): the update fails with -EDEADLK or -ETIMEDOUT and is lost${insert2}`}function whySafe(script,group){
let edges=[...group].flatMap(cycle=>cycle.edges),probes=probesOf2(group),here=script.programs.filter(program2=>probes.has(program2.probe));if(here.every(program2=>program2.
operations.length===0))return`bpftrace ${script.target.bpftrace} takes no lock for what these probes do`;let sites=new Set(edges.map(edge=>edge.inner.program.site?.
function).filter(name=>name!==void 0)),offPath=here.filter(program2=>program2.site!==void 0&&sites.has(program2.site.function)&&!reachesOwnOperations(program2,script)),
names=[...new Set(offPath.map(program2=>program2.site&&describeFunction(program2.site)))];return names.length>0&&names.length===sites.size?`Linux ${script.target.
kernel} does not pass through ${list(names.filter(name=>name!==void 0))} while it holds a lock of these maps`:"these programs cannot run inside each other while\
 one of them holds a lock"}function probesOf2(group){return new Set([...group].flatMap(cycle=>[...cycle.probes]))}function reachesOwnOperations({site},{programs,
target}){return programs.some(program2=>program2.operations.some(operation=>{let place=site&&heldAt(site.function,site.edge,operation.operation,target);return place!==
void 0&&place.held!=="no"}))}function causeOf(cycle,outcomes,group){let chosen=cycle.edges.find(edge=>edge.confidence!=="possible")??cycle.edges[0];if(chosen===
void 0)throw new Error("a cycle has at least one edge");return{world:"closed",nmi:cycle.edges.some(edge=>edge.nmi),span:chosen.inner.program.attachPoint.span,related:relatedPlaces(
cycle,chosen),outcomes,witness:witnessOf(cycle,chosen),inner:chosen.inner.program,programs:[...new Set(cycle.edges.flatMap(edge=>[edge.outer.program,edge.inner.
program]))],probes:probesOf2(group)}}function relatedPlaces(cycle,chosen){let places=new Map,note=place=>{places.has(place.span.start)||places.set(place.span.start,
place)};for(let edge of cycle.edges)edge.outer.program.attachPoint!==chosen.inner.program.attachPoint&&note({span:edge.outer.program.attachPoint.span,message:`${edge.
outer.program.name} runs here first and holds a lock`}),note({span:edge.outer.operation.span,message:`takes the ${describeLock(edge.held)}`}),note({span:edge.inner.
operation.span,message:`wants the ${describeLock(edge.wanted)}`});return[...places.values()].sort((a,b)=>a.span.start-b.span.start)}function witnessOf(cycle,first2){
let crosswise=cycle.edges.length===1&&!cycle.recursive,at=cycle.edges.indexOf(first2);return(crosswise?[first2,first2]:[...cycle.edges.slice(at),...cycle.edges.
slice(0,at)]).map((edge,cpu)=>{let nth=crosswise?cpu===0?["one","another"]:["another","one"]:void 0;return{cpu,program:edge.outer.program.name,holds:nth===void 0?
describeLock(edge.held):`${describeLock(edge.held)} (${nth[0]} bucket)`,wants:nth===void 0?describeLock(edge.wanted):`${describeLock(edge.wanted)} (${nth[1]} bu\
cket)`,site:describeSite(edge.inner.program),nested:edge.inner.program.name}})}var EVERYWHERE=["hash.update","hash.delete","percpu_hash.update"];function openCauses(lowered,closed){let perTarget=lowered.map(script=>({script,halves:worstHalves(
script),programs:firstPrograms(script)}));return[...new Set(perTarget.flatMap(({halves})=>[...halves.keys()]))].flatMap(attachPoint=>{let halves=perTarget.map(each=>each.
halves.get(attachPoint)),outcomes=perTarget.map(({script,programs},index)=>outcomeOf2(programs.get(attachPoint),script,halves[index])),worst=worstOutcome(outcomes);
if(worst===void 0||worst.verdict!=="hang"&&worst.verdict!=="lost-updates")return[];if(closed.some(cause=>covers(cause,attachPoint,worst)))return[];let half=halves.
find((_,index)=>outcomes[index]===worst);return half===void 0?[]:[causeOf2(half,outcomes)]})}function covers(cause,attachPoint,worst){let told=worstOutcome(cause.
outcomes);return told===void 0||VERDICTS.indexOf(told.verdict)>VERDICTS.indexOf(worst.verdict)?!1:[...cause.probes].some(probe=>probe.attachPoints.includes(attachPoint))}
function worstHalves(script){let worst=new Map;if(script.bpftraceGuard!==void 0)return worst;let relevant=relevantOperations(script);for(let program2 of script.
programs)for(let half of halvesOf(program2,relevant,script.target)){let known=worst.get(program2.attachPoint);(known===void 0||compareHalves(half,known)<0)&&worst.
set(program2.attachPoint,half)}return worst}function compareHalves(a,b){return VERDICTS.indexOf(a.verdict)-VERDICTS.indexOf(b.verdict)||+(b.operation.moment==="\
always")-+(a.operation.moment==="always")||CONFIDENCES.indexOf(a.confidence)-CONFIDENCES.indexOf(b.confidence)}function firstPrograms(script){let first2=new Map;
for(let program2 of script.programs)first2.has(program2.attachPoint)||first2.set(program2.attachPoint,program2);return first2}function halvesOf(program2,relevant,target){
let{site,kind}=program2;if(site===void 0||kind!=="fentry"&&kind!=="fexit"&&kind!=="raw-tracepoint")return[];let operations=program2.operations.filter(operation=>operation.
guardedBy===void 0&&(operation.moment==="always"||operation.key.text!==""));return relevant.flatMap(around=>{let place=heldAt(site.function,site.edge,around,target),
confidence=place&&confidenceOf2(place,program2,around,target);return confidence===void 0?[]:operations.flatMap(operation=>operation.locks.map(wanted=>{let raw=isRaw2(
HELD_CLASS[around],target)&&isRaw2(wanted.class,target);return{program:program2,operation,wanted,around,confidence,verdict:raw?"hang":"lost-updates"}}))})}var HELD_CLASS={
"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ring\
buf.output":"ringbuf",stackid:"freelist"};function isRaw2(lock,target){return lockType(lock,target.kernel)==="raw"}function relevantOperations(script){let own3=script.
programs.flatMap(program2=>program2.operations.map(operation=>operation.operation));return[...new Set([...EVERYWHERE,...own3])]}function confidenceOf2(place,program2,around,target){
if(place.held==="held")return"likely";if(place.held==="maybe")return"possible";let{site}=program2;return site?.edge==="entry"&&heldAt(site.function,"exit",around,
target)?.held==="held"&&/lock/.test(site.function)?"possible":void 0}function outcomeOf2(program2,script,half){let refused=refusedOutcome(script);if(refused!==void 0)
return refused;let target=script.target.name;if(half===void 0)return{target,verdict:"safe",why:whySafe2(program2,script)};let insert2=half.operation.moment==="f\
irst-insert"?", when it inserts a key for the first time":"",line=`Linux ${script.target.kernel}`,why=half.verdict==="hang"?`${line} protects maps with locks th\
at wait for ever: if the other program's CPU waits for this one, both hang${insert2}`:`${line} breaks the deadlock (rqspinlock): the update fails with -EDEADLK \
or -ETIMEDOUT and is lost${insert2}`;return{target,verdict:half.verdict,confidence:confidenceOn(script.target,half.confidence),moment:half.operation.moment,why}}
function whySafe2(program2,script){let{target,bpftraceGuard}=script;return bpftraceGuard!==void 0?`bpftrace ${target.bpftrace} guards this script by itself`:program2===
void 0||program2.operations.length===0?`bpftrace ${target.bpftrace} takes no lock for what this probe does`:program2.site===void 0?"this probe does not fire on \
a lock path":`Linux ${target.kernel} does not pass through ${describeFunction(program2.site)} while it holds a lock of a hash map`}function causeOf2(half,outcomes){
let{program:program2,operation,wanted}=half,other="another BPF program of the host",held=HELD_CLASS[half.around]==="ringbuf"?"lock of its ring buffer":"lock of \
one of its maps",related=[{span:operation.span,message:`wants the ${describeLock(wanted)}`}],witness=[{cpu:0,program:other,holds:held,wants:describeLock(wanted),
site:describeSite(program2),nested:program2.name},{cpu:1,program:program2.name,holds:describeLock(wanted),wants:held,site:"a site where the lock is held",nested:other}];
return{world:"open",nmi:!1,span:program2.attachPoint.span,related,outcomes,witness,inner:program2,programs:[program2],probes:new Set([program2.probe])}}function judgeScript(model,targets,configured){let lowered=targets.map(target=>lowerScript(model,target)),limits=model.probes.flatMap(({tooDeep:tooDeep2})=>tooDeep2===
void 0?[]:[{span:tooDeep2,message:"The macros and functions called here are nested too deeply to be followed."}]);try{let closed=closedCauses(lowered);return{model,
lowered,configured,limits,causes:[...closed,...openCauses(lowered,closed)]}}catch(error){if(!(error instanceof TooManyLocks))throw error;let span=model.probes[0]?.
probe.attachPoints[0]?.span??model.script.span;return{model,lowered,configured,limits:[...limits,{span,message:"This script takes too many different locks to be\
 judged: split it."}],causes:[]}}}function worstOutcome(outcomes){return[...outcomes].sort((a,b)=>VERDICTS.indexOf(a.verdict)-VERDICTS.indexOf(b.verdict)||momentRank(
a)-momentRank(b)||confidenceRank(a)-confidenceRank(b))[0]}function momentRank(outcome){return outcome.moment==="first-insert"?1:0}function confidenceRank(outcome){
return outcome.confidence===void 0?CONFIDENCES.length:CONFIDENCES.indexOf(outcome.confidence)}function confidenceOn(target,confidence){return tableFor(target).exact?
confidence:CONFIDENCES[Math.min(CONFIDENCES.indexOf(confidence)+1,CONFIDENCES.length-1)]??"possible"}function refusedOutcome({target,refusals}){let refusal=worstRefusal(
refusals);return refusal&&{target:target.name,verdict:refusal.verdict,why:refusal.why}}function worstRefusal(refusals){return refusals.find(refusal=>refusal.verdict===
"refused")??refusals[0]}function findingOf(cause,finding){let worst=worstOutcome(cause.outcomes);return{...finding,confidence:worst?.confidence??"possible",span:cause.
span,related:cause.related,verdicts:cause.outcomes.map(({target,verdict,why})=>({target,verdict,why})),witness:cause.witness}}function targetsWith(outcomes,verdict){
return list(outcomes.filter(outcome=>outcome.verdict===verdict).map(outcome=>outcome.target))}function list(words){return words.length<2?words.join(""):`${words.
slice(0,-1).join(", ")} and ${words.at(-1)}`}function tellWitness(witness){let[first2,second]=witness;if(first2===void 0)return"";let nested=`While ${first2.program} holds the ${first2.holds}, ${first2.nested}\
 fires at ${first2.site} and wants the ${first2.wants}.`;return second===void 0?`${nested} The CPU waits for itself, with interrupts off, for ever.`:`${nested} \
Another CPU holds the ${second.holds} and wants the ${second.wants}. Both wait for ever, with interrupts off.`}var abbaDeadlock={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for ea\
ch other for ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine is gone and leaves\
 no log.",why:"Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held \
fires inside the update. When it updates a map itself it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tr\
acepoint programs from running inside each other. Before Linux 6.15 these locks wait for ever.",do:"Move the probes to kprobes or tracepoints, which the kernel \
never runs inside each other; or test and set a per-CPU flag at the start of each probe and leave early when it is set; or use aggregations that take no lock. T\
he review offers what it could prove.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names. A script that ha\
s run well so far is no proof: the hang needs two CPUs to meet in the middle of their updates.",examples:[{title:"Both sides of a spin lock slow path update two\
 maps",script:`fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same events by tracepoints, which never nest",script:`tracepoint:lock:contention_begin {\
 @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its guard, 0.21 - 0.24)",
"Linux kernel/bpf/hashtab.c: htab_lock_bucket(); commit 4fa8d68aa53e (6.15) for rqspinlock","Linux kernel/bpf/trampoline.c: __bpf_prog_enter(), a recursion coun\
ter for each program only"],check:judgement=>judgement.causes.flatMap(cause=>findDeadlock(cause))};function findDeadlock(cause){let worst=worstOutcome(cause.outcomes);
if(cause.world!=="closed"||cause.nmi||worst?.verdict!=="hang")return[];let severity=worst.moment==="first-insert"?"warning":"error",message=[`This script can ha\
ng the machine by itself (${targetsWith(cause.outcomes,"hang")}).`,"Each update of a map takes a short lock in the kernel (a bucket lock).",tellWitness(cause.witness),
severity==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Keep these probes from running inside each other: atta\
ch them as tracepoints or kprobes, or guard them with a per-CPU flag."];return[findingOf(cause,{rule:"abba-deadlock",severity,message:message.filter(Boolean).join(
" ")})]}function guardDefects(model,needsGuard){let attached2=model.probes.filter(({phase})=>phase==="attached"),defects=[],held=new Set,attempted=new Set;for(let{probe,
guard}of attached2){if(guard!==void 0){held.add(guard.map);continue}let attempt=attemptIn(probe);attempt!==void 0&&(attempted.add(probe),defects.push(defectOf(probe,
attempt,attached2,model)))}for(let map of held)for(let{probe,guard}of attached2)guard?.map!==map&&!attempted.has(probe)&&needsGuard(probe)&&defects.push({map,problem:"\
missing",span:probe.attachPoints[0]?.span??probe.span});return defects}function defectOf(probe,attempt,attached2,model){let{access,test,raise}=attempt,map=access.
name;if(keyText(access)!=="cpu")return{map,problem:"not-per-cpu",span:access.span};if(raise.plain)return{map,problem:"plain-map",span:raise.span};if(!test.sound)
return{map,problem:"wrong-test",span:test.span};if(raise.at<test.at)return{map,problem:"raised-before-test",span:raise.span};if(scriptGuardOf(probe)===void 0)return{
map,problem:"leaks",span:raise.span};let effects=attached2.flatMap(each=>each.effects),removal=effects.find(effect=>effect.kind==="reset"&&effect.map===map||effect.
kind==="map"&&effect.change==="delete"&&effect.map===map);if(removal!==void 0)return{map,problem:"removed",span:removal.span};let write2=effects.find(effect=>effect.
kind==="map"&&effect.map===map&&effect.aggregation!=="sum");if(write2!==void 0)return{map,problem:"plain-map",span:write2.span};let problem2=model.seeds.perCpu(
map)?"leaks":"unseeded";return{map,problem:problem2,span:raise.span}}function attemptIn(probe){let statements=probe.body.statements;for(let[at,statement]of statements.
entries()){let tested=statement.kind==="if"?flagTest(statement.condition):void 0;if(statement.kind!=="if"||tested===void 0)continue;let last=statement.then.statements.
at(-1);if(last?.kind!=="jump"||last.keyword!=="return")continue;let{access,sound}=tested,raisedAt=statements.findIndex(candidate=>setsFlag(candidate,access)==="\
up"),raised=statements[raisedAt];if(raised?.kind==="assignment"&&!(keyText(access)!=="cpu"&&!isLowered(probe,access)))return{access,test:{at,span:statement.condition.
span,sound},raise:{at:raisedAt,span:raised.span,plain:raised.value.kind!=="call"}}}}function flagTest(condition){if(condition.kind==="map")return{access:condition,
sound:!1};if(condition.kind!=="binary"||condition.left.kind!=="map")return;let value=integer(condition.right);return[">",">=","!=","=="].includes(condition.operator)&&
(value===0||value===1)?{access:condition.left,sound:condition.operator===">"&&value===0}:void 0}function setsFlag(statement,access){if(statement.kind==="express\
ion-statement"){let call=statement.expression;return call.kind==="call"&&call.name==="delete"&&call.arguments.some(each=>isSame(each,access))?"down":void 0}if(statement.
kind!=="assignment"||statement.operator!=="="||!isSame(statement.target,access))return;let{value}=statement,set=value.kind==="boolean"?Number(value.value):value.
kind==="call"?sumOf(value):integer(value);return set===1?"up":set===0||set===-1?"down":void 0}function sumOf(call){let[argument]=call.arguments;return call.name===
"sum"&&argument!==void 0?integer(argument):void 0}function isSame(node,access){return"name"in node&&node.kind==="map"&&node.name===access.name}function isLowered(probe,access){
let lowered=!1;return walk(probe.body,node=>{(node.kind==="assignment"||node.kind==="expression-statement")&&(lowered||=setsFlag(node,access)==="down")}),lowered}
function keyText({keys}){let[key]=keys??[];return keys?.length===1&&key?.kind==="identifier"?key.name:void 0}var SEED=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,BODY="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",guardIncomplete={id:"guard-incomplete",severity:"error",summary:"A recursion g\
uard in the script does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag leaks, is not there\
 before the first event, takes a lock itself, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first\
, raises it, and lowers it on every way out; and if changing it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A gu\
ard in one of two probes was tried in the laboratory: it never fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise \
with sum(1), lower with sum(-1) on every way out, seed the entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if\
 the flag is not a recursion guard.",examples:[{title:"The guard is in one of two probes only",script:`${SEED}fentry:vfs_read { ${BODY} @a[pid] = 1; @guard[cpu]\
 = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${SEED}fentry:vfs_read { ${BODY} if (pid == 1) {\
 return; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${SEED}fentry:vfs_rea\
d { ${BODY} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${BODY} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],sources:["bpftrace 0.20 changes a sum in place, 0.21 reads it as a number; a missing key is inserted \
under the bucket lock","laboratory runs with the guard in one program only: 5 of 10 hung"],check:findIncomplete},MESSAGES={"not-per-cpu":map=>`The guard ${map} \
is not kept for each CPU, so it does not stop a probe that fires inside another one on the same CPU in every case. Key it by cpu.`,"plain-map":map=>`Writing the\
 guard ${map} takes a map lock itself, which is what it should prevent. Raise it with sum(1) and lower it with sum(-1), and write it in no other way.`,"wrong-te\
st":map=>`The guard ${map} is not tested with "> 0". A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped. Test it w\
ith "> 0".`,"raised-before-test":map=>`The guard ${map} is raised before it is tested, so the probe always finds it up. Test it first.`,leaks:map=>`The guard ${map}\
 is not lowered on every way out of this probe: after that, every event on that CPU is skipped. Lower it with sum(-1) before each return and exit(), and at the \
end.`,unseeded:map=>`The guard ${map} has no entries before the first event, and the first change of each entry takes a map lock. Write ${map}[...] = sum(0) for\
 every CPU in BEGIN.`,removed:map=>`The entries of the guard ${map} are removed or zeroed while probes are attached: then it takes a map lock again, or is down \
while a probe runs. Do that in END only.`,missing:map=>`Another probe of this script is guarded by ${map}, this one is not and takes a map lock: it still runs i\
nside the guarded one. Guard every probe that takes a lock.`};function findIncomplete({model,lowered,causes}){let programs=lowered.filter(script=>script.refusals.
length===0).flatMap(script=>script.programs);if(!programs.some(({guard,operations})=>guard!=="prog-active"&&guard!=="alone"&&operations.length>0))return[];let lockTakers2=new Set(
programs.filter(({operations})=>operations.length>0).map(({probe})=>probe)),verdicts=lowered.map((script,index)=>{let refused=refusedOutcome(script);return refused!==
void 0?refused:worstOutcome(causes.flatMap(cause=>cause.outcomes.slice(index,index+1)))??{target:script.target.name,verdict:"safe",why:"no lock cycle that the g\
uard would have to stop"}});return guardDefects(model,probe=>lockTakers2.has(probe)).map(({map,problem:problem2,span})=>({rule:"guard-incomplete",severity:"erro\
r",confidence:"certain",span,message:MESSAGES[problem2](map),related:[],verdicts:verdicts.map(({target,verdict,why})=>({target,verdict,why}))}))}var lockPathProbe={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The p\
robe fires while another BPF program may hold the lock of one of its maps, and takes a map lock itself. If that program, or a second copy of this script, does t\
he same on another CPU, both wait for each other for ever.",why:"fentry, fexit and raw tracepoint programs run inside any other program, also one of another too\
l. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does the same; neither sees the other program.",do:"\
Attach by kprobe or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe.",ignoreWhen:"It is right to ignore this i\
f nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. An entry probe needs a second lock around the probed one, which\
 is rare, but it has crashed production machines.",examples:[{title:"A map update when a spin lock has just been taken",script:`fexit:native_queued_spin_lock_sl\
owpath { @b[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same function by kprobe",script:`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; \
}
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],sources:["bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program\
 using hash maps","Linux kernel/bpf/hashtab.c: htab_lock_bucket(); commit 4fa8d68aa53e (6.15) for rqspinlock"],check:judgement=>judgement.causes.flatMap(cause=>findHalf(
cause))};function findHalf(cause){let worst=worstOutcome(cause.outcomes);if(cause.world!=="open"||worst?.verdict!=="hang")return[];let severity=worst.moment==="\
first-insert"?"warning":"error",wants=cause.witness[0]?.wants??"lock of a map",message=[`This probe can hang the machine together with another BPF program, or a\
 second copy of this script (${targetsWith(cause.outcomes,"hang")}).`,"Each update of a map takes a short lock in the kernel (a bucket lock).",`This probe fires\
 at ${describeSite(cause.inner)}, where another program may hold the lock of one of its maps, and wants the ${wants}.`,"If that program waits for this one on an\
other CPU, both wait for ever, with interrupts off.","Attach by kprobe or tracepoint, which the kernel never runs inside another such program, or take no lock h\
ere."].join(" ");return[findingOf(cause,{rule:"lock-path-probe",severity,message})]}var lossyMitigation={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The\
 script closes a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of \
them drops events or map updates, so the script's numbers are too low.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on\
 that CPU, and count it in "Lost N events". Linux 5.11 - 6.14 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot b\
e had fails with -EDEADLK or -ETIMEDOUT; bpftrace from 0.23 prints a warning for each failed update, older ones say nothing.',do:"If the numbers matter, move th\
e probes to kprobes or tracepoints, or use aggregations that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[
{title:"A pair that bpftrace's own guard keeps apart",script:`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same pair where Linux does not take that lock for maps",script:`fentry:_raw_spin_lock { \
@b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],sources:["bpftrace pull request #3206 (guard, 0.21.0), commit 3a33302d7 (gone in 0.25.0)","Linux commi\
t 20b6cc34ea74 (map_locked), commit 4fa8d68aa53e (rqspinlock in hashtab.c, 6.15)"],check:judgement=>judgement.causes.flatMap(cause=>findLoss(cause))};function findLoss(cause){
let worst=worstOutcome(cause.outcomes);if(worst?.verdict!=="lost-updates")return[];let message=[`Events or map updates of this script get lost (${targetsWith(cause.
outcomes,"lost-updates")}).`,`${cause.inner.name} fires at ${describeSite(cause.inner)} while a map's lock is held, and wants a lock itself:`,`${worst.why}.`,"I\
f the numbers matter, attach by kprobe or tracepoint, or take no lock here."].join(" ");return[findingOf(cause,{rule:"lossy-mitigation",severity:"note",message})]}var nmiReentry={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware coun\
ter interrupts another program of this script while that holds the lock of a map, and updates maps itself. Two CPUs on which this happens can wait for each othe\
r for ever.",why:"On x86 a hardware counter arrives as a non-maskable interrupt: it fires also while interrupts are off, so also in the middle of a map update. \
The kernel keeps it out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux 6.1) user space program\
s.",do:"Use `profile:hz:N`, which is a timer and no non-maskable interrupt; or attach the other probes as kprobes or tracepoints; or guard the probes with a per\
-CPU flag.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names.",examples:[{title:"A hardware counter besid\
e an fentry probe, both updating two maps",script:`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same by a timer",script:`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"The same beside a kprobe, which it never interrupts",script:`hardware:cpu-cycles:1000000 { @b[\
pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],sources:["Linux arch/x86/events/core.c: perf_event_nmi_handler()","Linux kernel/events/core.c: bpf_ov\
erflow_handler() raises bpf_prog_active","Linux kernel/bpf/hashtab.c: htab_lock_bucket()"],check:judgement=>judgement.causes.flatMap(cause=>findReentry(cause))};
function findReentry(cause){let worst=worstOutcome(cause.outcomes);if(!cause.nmi||worst?.verdict!=="hang")return[];let severity=worst.moment==="first-insert"?"w\
arning":"error",message=[`This script can hang the machine by itself (${targetsWith(cause.outcomes,"hang")}).`,"Each update of a map takes a short lock in the k\
ernel (a bucket lock), and a hardware counter interrupts even that.",tellWitness(cause.witness),"Use a timer (profile) instead of the hardware counter, or attac\
h the other probes as kprobes or tracepoints."].join(" ");return[findingOf(cause,{rule:"nmi-reentry",severity,message})]}function findRefusals(judgement,rule,severity,tell){let{lowered,configured}=judgement;if(!configured&&lowered.some(script=>script.refusals.length===0))return[];
let verdicts=lowered.map(script=>refusedOutcome(script)??{target:script.target.name,verdict:"safe",why:"this target runs the script"}),places=new Map;for(let script of lowered)
for(let refusal of script.refusals){if(refusal.rule!==rule)continue;let place=places.get(refusal.span.start)??{refusal,targets:[]};place.targets.includes(script.
target.name)||place.targets.push(script.target.name),places.set(refusal.span.start,place)}return[...places.values()].map(({refusal,targets})=>({rule,severity,confidence:"\
certain",span:refusal.span,message:tell(refusal.why,list(targets)),related:[],verdicts}))}var refusedProbe={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The scr\
ipt does not start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refus\
es kretprobes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel \
to kernel, and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"\
It is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock \
{ @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],sources:[`bpftrace 0.17 - 0.20: "can't be used as it might lock up your system"`,"Debian kernel ima\
ges 5.10 to 7.3: kallsyms, the mcount table and BTF"],check:judgement=>findRefusals(judgement,"refused-probe","error",(why,targets)=>`This probe does not attach\
 on ${targets}: ${why}. Attach to a function that the target has, or take the target out of the list.`)};var syntaxError={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be ju\
dged (macros nested without end, thousands of different locks). The probes around it are still judged; the broken one is not.",why:"bpftrace refuses the whole s\
cript, and what cannot be read cannot be judged: a hidden probe may be the dangerous one.",do:"Mend the place that is named. `bpftrace --fmt FILE` (0.27) or `bp\
ftrace -d FILE` show what bpftrace itself says.",ignoreWhen:"Do not ignore it. If bpftrace accepts the script on one of your machines, it is an error of bpftrac\
e-guard: please report it with the script.",examples:[{title:"A missing brace",script:`kprobe:vfs_read { @ = count();
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"finding"},{title:"The same, closed",script:`kprobe:vfs_read { @ = count(); }
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],sources:["bpftrace 0.17.0 to 0.27.1"],check:({model,lowered,limits})=>{let refused=lowered.map(script=>({
target:script.target.name,verdict:"refused",why:"bpftrace does not start a script that it cannot parse"})),unread=model.script.errors.map(({span,message,hint})=>({
span,message:hint===void 0?message:`${message} ${hint}`,verdicts:refused})),unjudged=limits.map(limit=>({...limit,verdicts:[]}));return[...unread,...unjudged].map(
place=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...place}))}};var unresolvedAttachPoint={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe upda\
tes a map, and its attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",
why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` \
is, or on what the module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is rig\
ht to ignore this if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the comm\
and line",script:`fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],sources:["bpftrace: positional parameters in attach points","the lock-path tables of Debian kernels, \
5.10 to 7.3"],check:findUnresolved};function findUnresolved({lowered}){let places=new Map;for(let script of lowered)if(!(script.refusals.length>0))for(let program2 of script.
programs)program2.unresolved!==void 0&&program2.operations.length>0&&places.set(program2.attachPoint.span.start,program2);return[...places.values()].map(program2=>({
rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:program2.attachPoint.span,message:[`It cannot be told here where ${program2.name} fire\
s: ${program2.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can hang the machine.","Name the function, or attach by kp\
robe or tracepoint."].join(" "),related:[],verdicts:lowered.map(script=>refusedOutcome(script)??{target:script.target.name,verdict:"safe",why:"judged as if it f\
ired where no lock is held, which is not known"})}))}var unsupportedSyntax={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a c\
onstruct that came with a newer bpftrace than a target has, or that left with an older one. bpftrace refuses the whole script there.",why:"The language grows wi\
th each release, and distributions keep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form where there is one, or take the target\
 out of the list if the script is not meant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[{title:"A raw\
 tracepoint on bpftrace 0.17",script:`rawtracepoint:sched_switch { @ = count(); }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"A tracepoint on bpftrace 0.17",script:`tracepoint:sched:sched_switch { @ = count(); }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"clean"}],sources:["bpftrace CHANGELOG 0.18 to 0.27","messages of bpftrace 0.17.0, 0.23.2 and 0.27.1"],check:judgement=>findRefusals(
judgement,"unsupported-syntax","warning",(why,targets)=>`bpftrace on ${targets} does not take this script: ${why}. Use an older form, or take the target out of \
the list.`)};var LineMap=class{#starts;#length;constructor(text){let starts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))starts.push(at+1);this.#starts=starts,this.#length=text.length}get lineCount(){return this.#starts.length}lineStart(line){return this.#starts[line-1]??this.#length}position(offset){
let at=Math.max(0,Math.min(offset,this.#length)),low=0,high=this.#starts.length-1;for(;low<high;){let middle=low+high+1>>1;(this.#starts[middle]??0)<=at?low=middle:
high=middle-1}return{line:low+1,column:at-(this.#starts[low]??0)+1,offset:at}}range(span){return{start:this.position(span.start),end:this.position(span.end)}}};var IGNORE=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function suppressionsOf(script){if(!script.comments.some(({text})=>IGNORE.test(text)))return[];let lines=new LineMap(
script.text),alone=new Set(script.comments.filter(comment=>standsAlone(comment,script.text,lines))),covered=new Set;for(let{span}of alone)for(let line=lines.position(
span.start).line;line<=lines.position(span.end).line;line++)covered.add(line);return script.comments.flatMap(comment=>{let[,rules,rest]=IGNORE.exec(comment.text)??
[];if(rules===void 0||rest===void 0)return[];let line=lines.position(comment.span.end).line;if(alone.has(comment))for(;covered.has(line);)line++;return[{span:comment.
span,rules:rules.split(",").map(rule=>rule.trim()),reason:rest.replace(/\*\/\s*$/,"").trim(),line}]})}function standsAlone({span},text,lines){let start=lines.lineStart(
lines.position(span.start).line),end2=lines.lineStart(lines.position(span.end).line+1);return text.slice(start,span.start).trim()===""&&text.slice(span.end,end2).
trim()===""}var NEVER_IGNORED=["syntax-error","unused-suppression"];function silences({rules,reason:reason3,line},finding,lines){return reason3!==""&&rules.includes(
finding.rule)&&!NEVER_IGNORED.includes(finding.rule)&&lines.position(finding.span.start).line===line}function withoutSilenced(findings,script){let suppressions=suppressionsOf(
script);if(suppressions.length===0)return[...findings];let lines=new LineMap(script.text);return findings.filter(finding=>!suppressions.some(suppression=>silences(
suppression,finding,lines)))}var unusedSuppression={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] re\
ason` has no finding of that rule on its line or the line below, names no rule, or gives no reason.",why:"A comment that outlives its finding would silence the \
next one that comes to the same place, unseen. Without a reason nobody can tell later whether it still holds.",do:"Remove the comment, move it to the line of th\
e finding, or give the reason behind the brackets.",ignoreWhen:"When the script is judged for fewer targets than usual, a comment for one of the others is repor\
ted. It is right to leave such a comment in.",examples:[{title:"A comment above a harmless probe",script:`// bpftrace-guard: ignore[abba-deadlock] runs on 7.3 o\
nly
kprobe:vfs_read { @[comm] = count(); }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"A comment with its reason, where it is needed",script:`// bpftrace-guard: ignore[lock-path-p\
robe] laboratory machine, nothing else traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],sources:["bpftrace-guard itself: docs of the ignore comment"],check:({model},found)=>{let{script}=model,
lines=new LineMap(script.text);return suppressionsOf(script).flatMap(suppression=>{let problem2=problemOf(suppression,found,lines);return problem2===void 0?[]:[
report(suppression,problem2)]})}};function problemOf(suppression,found,lines){if(suppression.reason==="")return"This ignore comment gives no reason, so it silen\
ces nothing. Write the reason behind the brackets.";let idle=suppression.rules.filter(rule=>!found.some(finding=>finding.rule===rule&&silences(suppression,finding,
lines)));return idle.length===0?void 0:`This ignore comment silences nothing: there is no finding of ${idle.map(rule=>`"${rule}"`).join(", ")} on line ${suppression.
line} that can be ignored. Remove it, or mend the rule's name.`}function report({span},message){return{rule:"unused-suppression",severity:"warning",confidence:"\
certain",span,message,related:[],verdicts:[]}}var RULES=[abbaDeadlock,lockPathProbe,nmiReentry,lossyMitigation,refusedProbe,guardIncomplete,unresolvedAttachPoint,unsupportedSyntax,syntaxError,unusedSuppression];var import_picocolors=__toESM(require_picocolors(),1);var INVISIBLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,ZERO_WIDTH=/[\p{Mn}\p{Me}]/u,HALF_WIDTH=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,WIDE=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
COMMAND_BRACKET=/##(?:vso)?$/i;function layOut(line){let columns=[],text="",width=0;for(let character of line){let shown2=character==="	"?" ".repeat(4-width%4):
showCharacter(character,text);for(let unit=0;unit<character.length;unit++)columns.push(width);text+=shown2,width+=shown2===character?characterWidth(character):shown2.
length}return{text,width,column:offset=>columns[offset]??width}}function oneLine(text){return layOut(text).text}function shownPath(path3){let safe=oneLine(path3);
return/^\s*::/.test(safe)?`./${safe}`:safe}function wrap(text,width){return text.split(/\r?\n/).flatMap(paragraph=>{let lines=[],line="";for(let word of oneLine(
paragraph).split(" "))line!==""&&textWidth(line)+1+textWidth(word)>width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;return[...lines,line].
map(each=>each.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}function textWidth(text){let width=0;for(let character of text)width+=characterWidth(character);return width}
function padEnd(text,width){return text+" ".repeat(Math.max(0,width-textWidth(text)))}function showCharacter(character,before){return INVISIBLE.test(character)||
character==="["&&COMMAND_BRACKET.test(before)?`<U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:character}function characterWidth(character){
return character>=" "&&character<="~"?1:ZERO_WIDTH.test(character)?0:WIDE.test(character)&&!HALF_WIDTH.test(character)?2:1}var WIDTH=100;function renderRule(rule,color){let colors=import_picocolors.default.createColors(color),blocks=[`${colors.bold(rule.id)} (${rule.severity})
${wrap(rule.summary,WIDTH).join(`
`)}`,section2("What it says",rule.what),section2("Why",rule.why),section2("What to do",rule.do),section2("When to ignore it",rule.ignoreWhen)];for(let{title,script,
targets,expect}of rule.examples){let outcome=expect==="finding"?"is reported":"is not reported",code=script.trimEnd().split(`
`);blocks.push([colors.bold(`Example: ${title} (${outcome})`),...wrap(`On ${targets.join(", ")}:`,WIDTH).map(row=>`  ${row}`),...code.map(row=>`  ${colors.blue(
"|")} ${row}`.trimEnd())].join(`
`))}return blocks.push([colors.bold("Sources"),...rule.sources.flatMap(listed)].join(`
`)),`${blocks.join(`

`)}
`;function section2(title,text){return[colors.bold(title),...wrap(text,WIDTH).map(row=>row===""?"":`  ${row}`)].join(`
`)}}function listed(source){return wrap(source,WIDTH).map((row,index)=>`${index===0?"  - ":"    "}${row}`)}var import_picocolors2=__toESM(require_picocolors(),1);function table(rows,width){let columns=Math.max(0,...rows.map(row=>row.length)),widths=Array.from({length:columns-1},(_,column)=>Math.max(...rows.map(row=>textWidth(
row[column]??"")))),left=widths.reduce((sum,each)=>sum+each+2,0);return rows.flatMap(row=>{let[first2="",...rest]=wrap(row[columns-1]??"",Math.max(40,width-left));
return[[...widths.map((each,column)=>padEnd(row[column]??"",each)),first2],...rest.map(line=>[...widths.map(each=>" ".repeat(each)),line])]})}var WIDTH2=150;function renderTargets(targets,defaults,color){let colors=import_picocolors2.default.createColors(color),facts=targets.map(target=>[`${defaults.some(
({name})=>name===target.name)?"*":" "} ${target.name}`,target.bpftrace,target.kernel,target.arch,target.paravirt?"yes":"no",target.preemption??"-"]),sources=targets.
map(target=>[`  ${target.name}`,target.source]),render2=rows=>{let[header=[],...rest]=table(rows,WIDTH2);return[colors.bold(header.join("  ")),...rest.map(row=>row.
join("  ").trimEnd())]};return[...render2([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION"],...facts]),"","* judged when neither --target nor the \
configuration says otherwise.","Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...render2([["  NAME","SOURCE"],...sources]),
""].join(`
`)}import{writeFile}from"node:fs/promises";var PROVIDERS2=new Set(["kprobe","k","kretprobe","kr","uprobe","u","uretprobe","ur","usdt","tracepoint","t","rawtracepoint","rt","fentry","f","fexit","fr","kfun\
c","kretfunc","profile","p","interval","i","software","s","hardware","h","iter","it","watchpoint","w","asyncwatchpoint","aw","begin","end","self","signal","test",
"bench"]),ATTACH_POINT=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"\\])*/y;function attachPointAt(text,at){ATTACH_POINT.lastIndex=at;let provider=ATTACH_POINT.
exec(text)?.[1];return provider!==void 0&&PROVIDERS2.has(provider.toLowerCase())?ATTACH_POINT.lastIndex:at}var SHIELDED=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"|\\[\s\S]`,
HEAD=String.raw`(?:[^\s\p{Cc}"\\,{}/:;]|${SHIELDED})+`,TAIL=String.raw`(?:[^\s\p{Cc}"\\,{/]|/(?![/*])|${SHIELDED})*`,ANY_ATTACH_POINT=new RegExp(`${HEAD}(?::${TAIL}\
)?`,"yu");function attachPointEnd(text,at){let known=attachPointAt(text,at);return known>at?known:(ANY_ATTACH_POINT.lastIndex=at,ANY_ATTACH_POINT.test(text)?ANY_ATTACH_POINT.
lastIndex:at)}var FORMS=new Map([[["begin","end"],0,0,"begin"],[["kprobe","k","kretprobe","kr"],1,2,"kprobe:[module:]function"],[["uprobe","u","uretprobe","ur"],1,3,"uprobe:p\
ath:[language:]function"],[["usdt"],1,3,"usdt:path:[namespace:]name"],[["tracepoint","t"],1,2,"tracepoint:category:event"],[["rawtracepoint","rt"],1,2,"rawtrace\
point:[module:]event"],[["fentry","f","fexit","fr","kfunc","kretfunc"],1,3,"fentry:[module:]function"],[["profile","p"],1,2,"profile:unit:count"],[["interval","\
i"],1,2,"interval:unit:count"],[["software","s"],1,2,"software:event[:count]"],[["hardware","h"],1,2,"hardware:event[:count]"],[["iter","it"],1,2,"iter:object[:\
pin]"],[["watchpoint","w","asyncwatchpoint","aw"],3,3,"watchpoint:address:length:mode"],[["self"],2,2,"self:signal:SIGUSR1"],[["signal"],1,1,"signal:sigusr1"],[
["test","bench"],1,1,"test:name"]].flatMap(([providers,least,most,usage])=>providers.map(name=>[name,{least,most,usage}]))),KERNEL_FUNCTION=new Set(["kprobe","k",
"kretprobe","kr","fentry","f","fexit","fr","kfunc","kretfunc"]),RETURN=new Set(["kretprobe","kr","uretprobe","ur"]),OFFSETS=new Set(["kprobe","k","uprobe","u"]),
TIMER=new Set(["profile","p","interval","i"]),LONG_NAMES=[...PROVIDERS2].filter(name=>name.length>2),UNITS=new Set(["hz","s","ms","us"]),COUNTER=new Set(["softw\
are","s","hardware","h"]),WATCHPOINT=new Set(["watchpoint","w","asyncwatchpoint","aw"]),OFFSET=/^[^+]*\+-?\d\w*$/,COUNT=/^(?:0[xX][\da-fA-F]+|\d[\d_]*(?:e\d+)?(?:ns|us|ms|s|m|h|d)?)$/;
function checkAttachPoint(point){if(point.provider===""){let written=point.parts[0]?.text??"";return/[*?$]|\[.*\]/.test(written)?void 0:problem(point.span,`'${written}\
' is no provider.`)}let provider=point.provider.toLowerCase(),form=FORMS.get(provider);if(!form)return unknownProvider(point);let count2=point.parts.length;if(form.
most===0){let all=count2===1&&point.parts[0]?.text==="*";return count2===0||all?void 0:problem(point.span,`${point.provider} takes nothing after it.`)}let usage=`\
Write ${form.usage}.`;if(count2<form.least)return problem(point.span,`${point.provider} needs ${counted(form)} after it.`,usage);if(count2>form.most)return problem(
point.span,`${point.provider} takes ${counted(form)} after it, and here are ${count2}.`,usage);let last=point.parts.at(-1);if(!(!last||point.text.includes("$")))
return last.text===""&&!(count2===2&&(provider==="iter"||provider==="it"))?problem(point.span,`${point.provider} needs ${missingPart(provider)}.`,usage):KERNEL_FUNCTION.
has(provider)&&last.text.includes("/")?problem(last.span,"A predicate needs a space before its first slash.",`${point.provider}:f /pid == 1/ { ... }`):(provider===
"tracepoint"||provider==="t")&&count2===1&&!/[*?[]/.test(last.text)?problem(point.span,`${point.provider} needs an event.`,usage):RETURN.has(provider)&&last.text.
includes("+")?problem(last.span,`${point.provider} fires when the function returns: it takes no offset.`):problemWithValues(point,provider,last,usage)}function problemWithValues(point,provider,last,usage){
let[first2]=point.parts;if(!first2)return;let several=point.parts.length>1,notOneOf=(part,what)=>problem(part.span,`${point.provider} takes ${what} here, not '${part.
text}'.`,usage);if(TIMER.has(provider)){if(several&&!UNITS.has(first2.text))return notOneOf(first2,"hz, s, ms or us");if(!COUNT.test(last.text))return problem(last.
span,`${point.provider} needs a number here, not '${last.text}'.`,usage);if(/^0[0_]*(?:[a-z]+)?$/.test(last.text))return notOneOf(last,"a number above 0")}if(COUNTER.
has(provider)){if(/[*?]/.test(first2.text))return notOneOf(first2,"the name of an event");if(several&&!COUNT.test(last.text))return notOneOf(last,"a number")}if(WATCHPOINT.
has(provider)){let length=point.parts[1];if(length&&!/^[1248]$/.test(length.text))return notOneOf(length,"1, 2, 4 or 8 bytes");if(!/^(?!.*(.).*\1)[rwx]+$/.test(
last.text))return notOneOf(last,"a combination of r, w and x")}if(provider==="self"){if(first2.text!=="signal")return notOneOf(first2,"signal");if(last.text!=="\
SIGUSR1")return notOneOf(last,"SIGUSR1")}if((provider==="iter"||provider==="it")&&/[*?]/.test(first2.text))return notOneOf(first2,"the name of an object");if((provider===
"tracepoint"||provider==="t")&&first2.text==="")return notOneOf(first2,"a category");if(OFFSETS.has(provider)&&!point.text.includes('"')&&last.text.includes("+")&&
!OFFSET.test(last.text))return notOneOf(last,"a number of bytes behind +")}function counted({least,most}){let parts=count2=>count2===1?"one part":`${count2} par\
ts`;return least===most?parts(least):`${least} to ${parts(most)}`}function missingPart(provider){return KERNEL_FUNCTION.has(provider)||provider.startsWith("u")?
"a function":TIMER.has(provider)?"a rate":"a name"}function unknownProvider(point){let nearest=nearestName(point.provider,LONG_NAMES),hint=nearest===void 0?void 0:
`Did you mean ${nearest}?`;return problem(point.providerSpan,`bpftrace has no provider '${point.provider}'.`,hint)}function problem(span,message,hint){return{kind:"\
syntax-error",concerns:"attach-point",span,message,expected:[],...hint===void 0?{}:{hint}}}var recipe=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["term\
inal",{},"q"],["app",{},"cDefinition",[]],["app",{},"config",[]],["app",{},"import",[]],["app",{},"mapDeclaration",[]],["app",{},"macro",[]],["app",{},"subprogr\
am",[]],["app",{},"probe",[]]]],"preprocessor":["define",{},null,[],["terminal",{},"q"]],"cDefinition":["define",{},null,[],["seq",{},["range",{},"-","/"],["sta\
r",{},["seq",{},["not",{},["terminal",{},"A"]],["alt",{},["app",{},"cBody",[]],["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"X"],["range",{}\
,"g","h"]]],["range",{},"!","u"]]]]],["app",{},"cBody",[]],["opt",{},["seq",{},["terminal",{},","],["app",{},"cBody",[]]]],["opt",{},["terminal",{},"j"]]]],"cBo\
dy":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"A"],["star",{},["alt",{},["app",{},"cBody",[]],["seq",{},["not",{},["alt",{},["terminal",{},"A"],["\
terminal",{},"X"],["range",{},"g","h"]]],["range",{},"!","u"]]]],["terminal",{},"g"]],["seq",{},["terminal",{},"X"],["star",{},["alt",{},["app",{},"cBody",[]],[\
"seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"X"],["range",{},"g","h"]]],["range",{},"!","u"]]]],["terminal",{},"h"]]]],"cToken":["define",{}\
,null,[],["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"X"],["range",{},"g","h"]]],["range",{},"!","u"]]],"bracket":["define",{},null,[],["al\
t",{},["terminal",{},"A"],["terminal",{},"X"],["range",{},"g","h"]]],"config":["define",{},null,[],["seq",{},["terminal",{},"("],["terminal",{},"\\\\"],["terminal\
",{},"A"],["star",{},["seq",{},["app",{},"setting",[]],["terminal",{},"j"]]],["opt",{},["app",{},"setting",[]]],["terminal",{},"g"]]],"setting":["define",{},nul\
l,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\\"],["alt",{},["range",{},"\\"","$"],["range",{},"&","1"]]]],"import":["define",{},null,[],["seq",{},["termi\
nal",{},"<"],["terminal",{},"$"],["terminal",{},"j"]]],"mapDeclaration":["define",{},null,[],["seq",{},["terminal",{},";"],["terminal",{},"3"],["terminal",{},"\\\
\\"],["range",{},"&","1"],["terminal",{},"X"],["range",{},"\\"","#"],["terminal",{},"h"],["opt",{},["terminal",{},"j"]]]],"macro":["define",{},null,[],["seq",{},[\
"terminal",{},")"],["range",{},"&","1"],["terminal",{},"X"],["opt",{},["seq",{},["range",{},"'","3"],["star",{},["seq",{},["terminal",{},"k"],["range",{},"'","3\
"]]]]],["terminal",{},"h"],["app",{},"block",[]]]],"macroParameter":["define",{},null,[],["range",{},"'","3"]],"subprogram":["define",{},null,[],["seq",{},["ter\
minal",{},"*"],["range",{},"&","1"],["terminal",{},"X"],["opt",{},["seq",{},["app",{},"parameter",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"parame\
ter",[]]]]]],["terminal",{},"h"],["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]],["app",{},"block",[]]]],"parameter":["define",{\
},null,[],["seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]]]],"probe":["define",{},null,[],["seq",{}\
,["terminal",{},"p"],["star",{},["seq",{},["terminal",{},"k"],["terminal",{},"p"]]],["opt",{},["terminal",{},"k"]],["opt",{},["app",{},"predicate",[]]],["app",{\
},"block",[]]]],"predicate":["define",{},null,[],["seq",{},["terminal",{},"o"],["app",{},"expression",[]],["app",{},"predicateEnd",[]]]],"predicateEnd":["define\
",{},"'/' at the end of the predicate",[],["terminal",{},"o"]],"attachPoint":["define",{},"an attach point",[],["terminal",{},"p"]],"block":["define",{},null,[]\
,["seq",{},["terminal",{},"A"],["star",{},["seq",{},["not",{},["terminal",{},"g"]],["alt",{},["app",{},"simpleStatement",[]],["app",{},"ifStatement",[]],["app",\
{},"keywordStatement",[]],["app",{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",{},"valueStatement",[]]]]],["te\
rminal",{},"g"]]],"statement":["define",{},null,[],["alt",{},["app",{},"simpleStatement",[]],["app",{},"ifStatement",[]],["app",{},"keywordStatement",[]],["app"\
,{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",{},"valueStatement",[]]]],"simpleStatement":["define",{},null,[\
],["seq",{},["not",{},["range",{},"8","A"]],["alt",{},["seq",{},["not",{},["not",{},["range",{},"1","3"]]],["app",{},"assignment",[]]],["app",{},"expression",[]\
]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"keywordStatement":["define",{},null,[],["seq",{},["alt",{},["app",{},"let",[]],["app",\
{},"jump",[]],["app",{},"localImport",[]]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"ifStatement":["define",{},null,[],["seq",{},["\
app",{},"if",[]],["not",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",{},"Y","Z"],["terminal",{},"m"]\
]],["opt",{},["terminal",{},"j"]]]],"blockStatement":["define",{},null,[],["seq",{},["app",{},"block",[]],["not",{},["alt",{},["range",{},"B","R"],["seq",{},["t\
erminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",{},"Y","Z"],["terminal",{},"m"]]],["opt",{},["terminal",{},"j"]]]],"valueStatement":["define",{},null,\
[],["seq",{},["app",{},"expression",[]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"statementWord":["define",{},null,[],["range",{},"\
8","A"]],"continuation":["define",{},null,[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",{},"Y","Z"],[\
"terminal",{},"m"]]],"statementEnd":["define",{},null,[],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]],"for_parentheses":["define",{},nul\
l,[],["seq",{},["terminal",{},"="],["terminal",{},"X"],["app",{},"each",[]],["terminal",{},"h"],["app",{},"block",[]]]],"for_bare":["define",{},null,[],["seq",{\
},["terminal",{},"="],["app",{},"each",[]],["app",{},"block",[]]]],"for":["define",{},null,[],["alt",{},["app",{},"for_parentheses",[]],["app",{},"for_bare",[]]\
]],"each":["define",{},null,[],["seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"range",[]],["app",{},"forMap",[]]]]],"forMap_parentheses":\
["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"forMap",[]],["terminal",{},"h"]]],"forMap_plain":["define",{},null,[],["terminal",{},"3"]],"forMap\
":["define",{},null,[],["alt",{},["app",{},"forMap_parentheses",[]],["terminal",{},"3"]]],"range":["define",{},null,[],["seq",{},["not",{},["app",{},"step",[]]]\
,["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not"\
,{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"st\
ep",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]],["terminal",{},"n"\
],["not",{},["app",{},"step",[]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]]\
,["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["a\
pp",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"m\
apAccess",[]]]]],"while":["define",{},null,[],["seq",{},["terminal",{},">"],["app",{},"condition",[]],["app",{},"block",[]]]],"unroll":["define",{},null,[],["se\
q",{},["terminal",{},"?"],["app",{},"condition",[]],["app",{},"block",[]]]],"if":["define",{},null,[],["seq",{},["terminal",{},"@"],["app",{},"condition",[]],["\
app",{},"block",[]],["star",{},["app",{},"elseIf",[]]],["opt",{},["app",{},"else",[]]]]],"elseIf":["define",{},null,[],["seq",{},["terminal",{},"7"],["terminal"\
,{},"@"],["app",{},"condition",[]],["app",{},"block",[]]]],"else":["define",{},null,[],["seq",{},["terminal",{},"7"],["app",{},"block",[]]]],"condition_parenthe\
ses":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"expression",[]],["terminal",{},"h"],["lookahead",{},["terminal",{},"A"]]]],"condition_bare":[\
"define",{},null,[],["seq",{},["not",{},["seq",{},["terminal",{},"X"],["alt",{},["seq",{},["range",{},"&","1"],["terminal",{},"\\\\"]],["terminal",{},"h"]]]],["ap\
p",{},"expression",[]]]],"condition":["define",{},null,[],["alt",{},["app",{},"condition_parentheses",[]],["app",{},"condition_bare",[]]]],"let":["define",{},nu\
ll,[],["seq",{},["terminal",{},";"],["terminal",{},"2"],["opt",{},["seq",{},["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]]]],["\
opt",{},["seq",{},["terminal",{},"\\\\"],["app",{},"expression",[]]]]]],"jump":["define",{},null,[],["alt",{},["app",{},"return",[]],["range",{},"9",":"]]],"retur\
n":["define",{},null,[],["seq",{},["terminal",{},"8"],["opt",{},["app",{},"expression",[]]]]],"localImport":["define",{},null,[],["seq",{},["terminal",{},"<"],[\
"terminal",{},"$"],["lookahead",{},["terminal",{},"j"]]]],"assignment":["define",{},null,[],["seq",{},["alt",{},["terminal",{},"2"],["seq",{},["not",{},["not",{\
},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],["app",{},"mapAccess",[]]],["range",{},"\\\\","f"],["alt",{},["seq",{},["range",{},"\\\
"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"target":["define",{},null,[],["alt",{},["terminal",{},"2"],["seq",{},["not",{\
},["not",{},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],["app",{},"mapAccess",[]]]],"targetStart":["define",{},null,[],["range",{\
},"1","3"]],"expression":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",\
{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["alt",{},["seq",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["\
not",{},["terminal",{},"A"]]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"p\
ostfixed",[]]],["app",{},"prefixed",[]]]],["seq",{},["terminal",{},"m"],["app",{},"choice",[]]]]]]],"choice":["define",{},null,[],["seq",{},["opt",{},["app",{},\
"expression",[]]],["terminal",{},"l"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app\
",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["seq",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]\
]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"pr\
efixed",[]]]]]]],"value":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]\
,"valueEnd":["define",{},null,[],["range",{},"g","l"]],"operand":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]]\
,["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]]],"leafContinues":["define",{},null,[],["range",{},"V","["]],"pre\
fixStart":["define",{},null,[],["range",{},"P","X"]],"prefixed":["define",{},null,[],["seq",{},["star",{},["alt",{},["range",{},"P","Q"],["range",{},"S","U"],["\
app",{},"cast",[]]]],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],["app",{},"address",[]]]]],"prefix":["define",{},null,[],["alt",{},["range",{},"\
P","Q"],["range",{},"S","U"],["app",{},"cast",[]]]],"prefixOperator":["define",{},"an expression",[],["alt",{},["range",{},"P","Q"],["range",{},"S","U"]]],"oper\
ated":["define",{},null,[],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],["app",{},"address",[]]]],"update":["define",{},null,[],["seq",{},["range"\
,{},"V","W"],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]]]],"address":["define",{},null,[],["seq",{},["terminal",{},"R"],["range",{},"2","3"]]],"add\
ressed":["define",{},null,[],["range",{},"2","3"]],"lvalue":["define",{},null,[],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]]],"cast":["define",{},n\
ull,[],["seq",{},["terminal",{},"X"],["not",{},["range",{},"&","'"]],["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]],["terminal",{},"h"],["not",{},[\
"not",{},["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["range",{},"W","X"],["terminal",{},"["],["terminal",{},"^"\
]]]]]],"castOperand":["define",{},null,[],["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["range",{},"W","X"],["ter\
minal",{},"["],["terminal",{},"^"]]],"postfixed":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq\
",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],[\
"app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"\
offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]],["star",{},["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["app",{},"member",[]],["\
app",{},"index",[]]]]]]],"postfix":["define",{},null,[],["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["app",{},"member",[]],["app",{},"index",\
[]]]]],"postfixStart":["define",{},null,[],["range",{},"Y","["]],"member":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"Z"],["alt",{},["range",{},"!"\
,"\\""],["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],["seq",{},["terminal",{},"["],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["termi\
nal",{},"U"]]]]],"index":["define",{},null,[],["seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]\
],["app",{},"expression",[]]],["terminal",{},"i"]]],"primary":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["\
seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]\
],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{\
},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]]],"leaf":["define",{},"an expression",[],["range",{},"\\"","2"]],"step":["define",{},null,[],["seq\
",{},["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]],["range",{},"V","W"]]],"mapAccess":["define",{},null,[],["seq",{},["terminal",{},"3"],["opt",{},["\
seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]],["star",{},["seq",\
{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],["terminal",{},"i"]]]\
]],"call":["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"X"],["opt",{},["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not"\
,{},["range",{},"g","l"]]]],["app",{},"expression",[]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},[\
"range",{},"g","l"]]]],["app",{},"expression",[]]]]]]],["terminal",{},"h"]]],"parenthesized":["define",{},null,[],["alt",{},["app",{},"tuple",[]],["app",{},"rec\
ord",[]]]],"tuple":["define",{},null,[],["seq",{},["terminal",{},"X"],["opt",{},["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range"\
,{},"g","l"]]]],["app",{},"expression",[]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"\
g","l"]]]],["app",{},"expression",[]]]]],["opt",{},["terminal",{},"k"]]]],["terminal",{},"h"]]],"record":["define",{},null,[],["seq",{},["terminal",{},"X"],["ap\
p",{},"field",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"laterField",[]]]],["terminal",{},"h"]]],"field":["define",{},null,[],["seq",{},["range",{}\
,"'","1"],["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"laterField":\
["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],[\
"app",{},"expression",[]]]]],"measure":["define",{},null,[],["alt",{},["app",{},"size",[]],["app",{},"offset",[]]]],"size":["define",{},null,[],["seq",{},["alt"\
,{},["terminal",{},"4"],["terminal",{},"6"]],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"h"]]],"offset":["define",{},null,[],["seq",{},["termin\
al",{},"5"],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"k"],["app",{},"fieldPath",[]],["terminal",{},"h"]]],"measured":["define",{},null,[],["a\
lt",{},["seq",{},["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]],["not",{},["not",{},["alt",{},["terminal",{},"h"],["terminal",{},"k"]]]]],["app",{}\
,"expression",[]]]],"measuredEnd":["define",{},null,[],["alt",{},["terminal",{},"h"],["terminal",{},"k"]]],"fieldPath":["define",{},null,[],["seq",{},["alt",{},\
["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]],["star",{},["seq",{},["terminal",{},"Z"],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["te\
rminal",{},"U"]]]]]],"type":["define",{},null,[],["alt",{},["app",{},"typeof",[]],["app",{},"namedType",[]]]],"typeof":["define",{},null,[],["seq",{},["terminal\
",{},"+"],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"h"]]],"namedType":["define",{},null,[],["seq",{},["not",{},["terminal",{},"+"]],["opt",{}\
,["range",{},"-","/"]],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]],["star",{},["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]]\
]],"typeSuffix":["define",{},null,[],["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]],"array":["define",{},null,[],["seq",{},["terminal",{},"Y"],["opt",{},\
["range",{},"\\"","#"]],["terminal",{},"i"]]],"binaryOperator":["define",{},"an operator",[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",\
{},["terminal",{},"A"]]]]],"assignmentOperator":["define",{},"an assignment operator",[],["range",{},"\\\\","f"]],"stepOperator":["define",{},"a step operator",[]\
,["range",{},"V","W"]],"variable":["define",{},"a variable",[],["terminal",{},"2"]],"map":["define",{},"a map",[],["terminal",{},"3"]],"positional":["define",{}\
,"a positional parameter",[],["terminal",{},"%"]],"number":["define",{},"a number",[],["range",{},"\\"","#"]],"digits":["define",{},"a number",[],["range",{},"!"\
,"\\""]],"string":["define",{},"a string",[],["terminal",{},"$"]],"discard":["define",{},null,[],["terminal",{},"1"]],"identifier":["define",{},"a name",[],["ran\
ge",{},"&","1"]],"word":["define",{},"a name",[],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],"keyword":["define",{},null,[],["alt"\
,{},["range",{},"4","@"],["terminal",{},"U"]]],"softKeyword":["define",{},null,[],["range",{},"(",","]],"structKeyword":["define",{},"struct, union or enum",[],\
["range",{},"-","/"]],"builtin":["define",{},null,[],["range",{},"&","'"]],"fieldName":["define",{},"a name",[],["range",{},"'","1"]],"token":["define",{},null,\
[],["range",{},"!","u"]]}]`,tokens=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__\
attribute__","struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","w\
hile","unroll","if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=",
"*=","/=","%=","&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad es\
cape>","<malformed number>","<stray character>"];var descriptions=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<bu\
iltin>'"],["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],
["1","'_'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'conti\
nue'"],[";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["\
F","'&&'"],["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],
["S","'!'"],["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_",
"'*='"],["`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],
["l","':'"],["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad esc\
ape>'"],["t","'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".\
."R"',"an operator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a \
name"],['"4".."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var CODES=new Map(tokens.map((token,index)=>[token,33+index]));function codeOf(token){let code=CODES.get(token);if(code===void 0)throw new TypeError(`The gramma\
r has no token ${token}`);return code}function tokensLike(pattern){return[...CODES].filter(([token])=>pattern.test(token))}var CHUNK=4096,TokenList=class{source;#codes=new Uint8Array(
1024);#starts=new Int32Array(1024);#ends=new Int32Array(1024);#count=0;constructor(source){this.source=source}get count(){return this.#count}clear(){this.#count=
0}push(code,start,end2){this.#count===this.#codes.length&&this.#grow(),this.#codes[this.#count]=code,this.#starts[this.#count]=start,this.#ends[this.#count++]=end2}pop(){
this.#count--}remove(start,end2){for(let column of[this.#codes,this.#starts,this.#ends])column.copyWithin(start,end2,this.#count);this.#count-=end2-start}code(index){
return index<this.#count?this.#codes[index]??0:0}start(index){return index<this.#count?this.#starts[index]??0:this.end(this.#count-1)}end(index){return this.#ends[index]??
0}text(index){return this.source.slice(this.#starts[index],this.#ends[index])}onNewLine(index){return index>0&&this.source.slice(this.#ends[index-1],this.#starts[index]).
includes(`
`)}apart(index){return index>0&&index<this.#count&&this.#ends[index-1]!==this.#starts[index]}characters(){let text="";for(let from=0;from<this.#count;from+=CHUNK)
text+=String.fromCharCode(...this.#codes.subarray(from,Math.min(from+CHUNK,this.#count)));return text}#grow(){let size=this.#codes.length*2,[codes,starts,ends]=[
this.#codes,this.#starts,this.#ends];this.#codes=new Uint8Array(size),this.#starts=new Int32Array(size),this.#ends=new Int32Array(size),this.#codes.set(codes),this.#starts.
set(starts),this.#ends.set(ends)}};var CLOSING_OF=new Map(["()","[]","{}"].map(pair=>[codeOf(pair.charAt(0)),codeOf(pair.charAt(1))])),CLOSING=new Set(CLOSING_OF.values()),OPEN_BRACE=codeOf("{"),
CLOSE_BRACE=codeOf("}"),SEMICOLON=codeOf(";"),ELSE=codeOf("else");function brokenStatement(tokens2,at){let start=statementStart(tokens2,at);if(start===void 0)return;
let open3=[];for(let index=start;index<tokens2.count;index++){let code=tokens2.code(index),closing=CLOSING_OF.get(code);if(closing!==void 0)open3.push(closing);else if(CLOSING.
has(code)){let expected=open3.pop();if(expected===void 0&&code===CLOSE_BRACE&&index>=at&&index>start)return{start,end:index};if(expected!==code)return}if(!(open3.
length>0)){if(code===SEMICOLON)return index>=at?{start,end:index+1}:void 0;if(!(code!==CLOSE_BRACE||index<at||tokens2.code(index+1)===ELSE))return{start,end:tokens2.
code(index+1)===SEMICOLON?index+2:index+1}}}}function statementStart(tokens2,at){let starts=[];for(let index=0;index<at;index++){let code=tokens2.code(index);CLOSING_OF.
has(code)?starts.push(code===OPEN_BRACE?index+1:0):CLOSING.has(code)&&starts.pop(),(code===SEMICOLON||code===CLOSE_BRACE&&tokens2.code(index+1)!==ELSE)&&starts.
at(-1)&&(starts[starts.length-1]=index+1)}return starts.findLast(start=>start>0)}var ChainTooLong=class extends Error{start;constructor(start){super("The chain of operators is too long."),this.start=start}},chained=0;function inChain(at,length,build){
if(length===0)return build();if(chained+length>2500)throw new ChainTooLong(at.span.start);chained+=length;try{return build()}finally{chained-=length}}var common_exports={};__export(common_exports,{StringBuffer:()=>StringBuffer,abstract:()=>abstract,assert:()=>assert,checkNotNull:()=>checkNotNull,clone:()=>clone,
copyWithoutDuplicates:()=>copyWithoutDuplicates,defineLazyProperty:()=>defineLazyProperty,getDuplicates:()=>getDuplicates,isLexical:()=>isLexical,isSyntactic:()=>isSyntactic,
padLeft:()=>padLeft,repeat:()=>repeat,repeatFn:()=>repeatFn,repeatStr:()=>repeatStr,unescapeCodePoint:()=>unescapeCodePoint,unexpectedObjToString:()=>unexpectedObjToString});
var escapeStringFor={};for(let c=0;c<128;c++)escapeStringFor[c]=String.fromCharCode(c);escapeStringFor[39]="\\'";escapeStringFor[34]='\\"';escapeStringFor[92]="\
\\\\";escapeStringFor[8]="\\b";escapeStringFor[12]="\\f";escapeStringFor[10]="\\n";escapeStringFor[13]="\\r";escapeStringFor[9]="\\t";escapeStringFor[11]="\\v";
function abstract(optMethodName){let methodName=optMethodName||"";return function(){throw new Error("this method "+methodName+" is abstract! (it has no implemen\
tation in class "+this.constructor.name+")")}}function assert(cond,message){if(!cond)throw new Error(message||"Assertion failed")}function defineLazyProperty(obj,propName,getterFn){
let memo;Object.defineProperty(obj,propName,{get(){return memo||(memo=getterFn.call(this)),memo}})}function clone(obj){return obj&&Object.assign({},obj)}function repeatFn(fn,n){
let arr=[];for(;n-- >0;)arr.push(fn());return arr}function repeatStr(str,n){return new Array(n+1).join(str)}function repeat(x,n){return repeatFn(()=>x,n)}function getDuplicates(array2){
let duplicates=[];for(let idx=0;idx<array2.length;idx++){let x=array2[idx];array2.lastIndexOf(x)!==idx&&duplicates.indexOf(x)<0&&duplicates.push(x)}return duplicates}
function copyWithoutDuplicates(array2){let noDuplicates=[];return array2.forEach(entry=>{noDuplicates.indexOf(entry)<0&&noDuplicates.push(entry)}),noDuplicates}
function isSyntactic(ruleName){let firstChar=ruleName[0];return firstChar===firstChar.toUpperCase()}function isLexical(ruleName){return!isSyntactic(ruleName)}function padLeft(str,len,optChar){
let ch=optChar||" ";return str.length<len?repeatStr(ch,len-str.length)+str:str}function StringBuffer(){this.strings=[]}StringBuffer.prototype.append=function(str){
this.strings.push(str)};StringBuffer.prototype.contents=function(){return this.strings.join("")};var escapeUnicode=str=>String.fromCodePoint(parseInt(str,16));function unescapeCodePoint(s){
if(s.charAt(0)==="\\")switch(s.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return escapeUnicode(s.slice(2,4));case"u":return s.charAt(2)==="{"?escapeUnicode(s.slice(3,-1)):
escapeUnicode(s.slice(2,6));default:return s.charAt(1)}else return s}function unexpectedObjToString(obj){if(obj==null)return String(obj);let baseToString=Object.
prototype.toString.call(obj);try{let typeName;return obj.constructor&&obj.constructor.name?typeName=obj.constructor.name:baseToString.indexOf("[object ")===0?typeName=
baseToString.slice(8,-1):typeName=typeof obj,typeName+": "+JSON.stringify(String(obj))}catch{return baseToString}}function checkNotNull(obj,message="unexpected \
null value"){if(obj==null)throw new Error(message);return obj}var toRegExp=val=>new RegExp(String.raw`\p{${val}}`,"u"),UnicodeCategories=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn",
"Nd","Nl","No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(cat=>[cat,toRegExp(cat)]));UnicodeCategories.Ltmo=new RegExp("\\p{Lt}|\\\
p{Lm}|\\p{Lo}","u");var UnicodeBinaryProperties=Object.fromEntries(["XID_Start","XID_Continue","White_Space"].map(prop=>[prop,toRegExp(prop)]));var PExpr=class _PExpr{constructor(){if(this.constructor===_PExpr)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(interval){return interval&&
(this.source=interval.trimmed()),this}},any=Object.create(PExpr.prototype),end=Object.create(PExpr.prototype),Terminal=class extends PExpr{constructor(obj){super(),
this.obj=obj}},Range=class extends PExpr{constructor(from,to){super(),this.from=from,this.to=to,this.matchCodePoint=from.length>1||to.length>1}},Param=class extends PExpr{constructor(index){
super(),this.index=index}},Alt=class extends PExpr{constructor(terms){super(),this.terms=terms}},Extend=class extends Alt{constructor(superGrammar,name,body){let origBody=superGrammar.
rules[name].body;super([body,origBody]),this.superGrammar=superGrammar,this.name=name,this.body=body}},Splice=class extends Alt{constructor(superGrammar,ruleName,beforeTerms,afterTerms){
let origBody=superGrammar.rules[ruleName].body;super([...beforeTerms,origBody,...afterTerms]),this.superGrammar=superGrammar,this.ruleName=ruleName,this.expansionPos=
beforeTerms.length}},Seq=class extends PExpr{constructor(factors){super(),this.factors=factors}},Iter=class extends PExpr{constructor(expr){super(),this.expr=expr}},
Star=class extends Iter{},Plus=class extends Iter{},Opt=class extends Iter{};Star.prototype.operator="*";Plus.prototype.operator="+";Opt.prototype.operator="?";
Star.prototype.minNumMatches=0;Plus.prototype.minNumMatches=1;Opt.prototype.minNumMatches=0;Star.prototype.maxNumMatches=Number.POSITIVE_INFINITY;Plus.prototype.
maxNumMatches=Number.POSITIVE_INFINITY;Opt.prototype.maxNumMatches=1;var Not=class extends PExpr{constructor(expr){super(),this.expr=expr}},Lookahead=class extends PExpr{constructor(expr){
super(),this.expr=expr}},Lex=class extends PExpr{constructor(expr){super(),this.expr=expr}},Apply=class extends PExpr{constructor(ruleName,args=[]){super(),this.
ruleName=ruleName,this.args=args}isSyntactic(){return isSyntactic(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.
toString()}),this._memoKey}},UnicodeChar=class extends PExpr{constructor(categoryOrProp){if(super(),this.categoryOrProp=categoryOrProp,categoryOrProp in UnicodeCategories)
this.pattern=UnicodeCategories[categoryOrProp];else if(categoryOrProp in UnicodeBinaryProperties)this.pattern=UnicodeBinaryProperties[categoryOrProp];else throw new Error(
`Invalid Unicode category or property name: ${JSON.stringify(categoryOrProp)}`)}};function createError(message,optInterval){let e;return optInterval?(e=new Error(optInterval.getLineAndColumnMessage()+message),e.shortMessage=message,e.interval=
optInterval):e=new Error(message),e}function intervalSourcesDontMatch(){return createError("Interval sources don't match")}function undeclaredGrammar(grammarName,namespace,interval){let message=namespace?`Grammar ${grammarName} is not declared in namespace '${namespace}'`:"Undeclare\
d grammar "+grammarName;return createError(message,interval)}function duplicateGrammarDeclaration(grammar3,namespace){return createError("Grammar "+grammar3.name+
" is already declared in this namespace")}function grammarDoesNotSupportIncrementalParsing(grammar3){return createError(`Grammar '${grammar3.name}' does not sup\
port incremental parsing`)}function undeclaredRule(ruleName,grammarName,optInterval){return createError("Rule "+ruleName+" is not declared in grammar "+grammarName,
optInterval)}function cannotOverrideUndeclaredRule(ruleName,grammarName,optSource){return createError("Cannot override rule "+ruleName+" because it is not decla\
red in "+grammarName,optSource)}function cannotExtendUndeclaredRule(ruleName,grammarName,optSource){return createError("Cannot extend rule "+ruleName+" because \
it is not declared in "+grammarName,optSource)}function duplicateRuleDeclaration(ruleName,grammarName,declGrammarName,optSource){let message="Duplicate declarat\
ion for rule '"+ruleName+"' in grammar '"+grammarName+"'";return grammarName!==declGrammarName&&(message+=" (originally declared in '"+declGrammarName+"')"),createError(
message,optSource)}function wrongNumberOfParameters(ruleName,expected,actual,source){return createError("Wrong number of parameters for rule "+ruleName+" (expec\
ted "+expected+", got "+actual+")",source)}function wrongNumberOfArguments(ruleName,expected,actual,expr){return createError("Wrong number of arguments for rule\
 "+ruleName+" (expected "+expected+", got "+actual+")",expr)}function duplicateParameterNames(ruleName,duplicates,source){return createError("Duplicate paramete\
r names in rule "+ruleName+": "+duplicates.join(", "),source)}function invalidParameter(ruleName,expr){return createError("Invalid parameter to rule "+ruleName+
": "+expr+" has arity "+expr.getArity()+", but parameter expressions must have arity 1",expr.source)}var syntacticVsLexicalNote="NOTE: A _syntactic rule_ is a r\
ule whose name begins with a capital letter. See https://ohmjs.org/d/svl for more details.";function applicationOfSyntacticRuleFromLexicalContext(ruleName,applyExpr){
return createError("Cannot apply syntactic rule "+ruleName+" from here (inside a lexical context)",applyExpr.source)}function applySyntacticWithLexicalRuleApplication(applyExpr){
let{ruleName}=applyExpr;return createError(`applySyntactic is for syntactic rules, but '${ruleName}' is a lexical rule. `+syntacticVsLexicalNote,applyExpr.source)}
function unnecessaryExperimentalApplySyntactic(applyExpr){return createError("applySyntactic is not required here (in a syntactic context)",applyExpr.source)}function incorrectArgumentType(expectedType,expr){
return createError("Incorrect argument type: expected "+expectedType,expr.source)}function multipleSuperSplices(expr){return createError("'...' can appear at mo\
st once in a rule body",expr.source)}function invalidCodePoint(applyWrapper){let node=applyWrapper._node;assert(node&&node.isNonterminal()&&node.ctorName==="esc\
apeChar_unicodeCodePoint");let digitIntervals=applyWrapper.children.slice(1,-1).map(d=>d.source),fullInterval=digitIntervals[0].coverageWith(...digitIntervals.slice(
1));return createError(`U+${fullInterval.contents} is not a valid Unicode code point`,fullInterval)}function kleeneExprHasNullableOperand(kleeneExpr,applicationStack){
let actuals=applicationStack.length>0?applicationStack[applicationStack.length-1].args:[],message="Nullable expression "+kleeneExpr.expr.substituteParams(actuals)+
" is not allowed inside '"+kleeneExpr.operator+"' (possible infinite loop)";if(applicationStack.length>0){let stackTrace=applicationStack.map(app=>new Apply(app.
ruleName,app.args)).join(`
`);message+=`
Application stack (most recent application last):
`+stackTrace}return createError(message,kleeneExpr.expr.source)}function inconsistentArity(ruleName,expected,actual,expr){return createError("Rule "+ruleName+" \
involves an alternation which has inconsistent arity (expected "+expected+", got "+actual+")",expr.source)}function multipleErrors(errors){let messages=errors.map(e=>e.message);return createError(["Errors:"].concat(messages).join(`
- `),errors[0].interval)}function missingSemanticAction(ctorName,name,type,stack){let stackTrace=stack.slice(0,-1).map(info=>{let ans="  "+info[0].name+" > "+info[1];
return info.length===3?ans+" for '"+info[2]+"'":ans}).join(`
`);stackTrace+=`
  `+name+" > "+ctorName;let moreInfo="";ctorName==="_iter"&&(moreInfo=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let message=[`Missing semantic action for '${ctorName}' in ${type} '${name}'.${moreInfo}`,"Action stack (most recent call last):",stackTrace].join(`
`),e=createError(message);return e.name="missingSemanticAction",e}function throwErrors(errors){if(errors.length===1)throw errors[0];if(errors.length>1)throw multipleErrors(
errors)}function padNumbersToEqualLength(arr){let maxLen=0;return arr.map(n=>{let str=n.toString();return maxLen=Math.max(maxLen,str.length),str}).map(s=>padLeft(s,maxLen))}
function strcpy(dest,src,offset){let origDestLen=dest.length,start=dest.slice(0,offset),end2=dest.slice(offset+src.length);return(start+src+end2).substr(0,origDestLen)}
function lineAndColumnToMessage(...ranges){let lineAndCol=this,{offset}=lineAndCol,{repeatStr:repeatStr2}=common_exports,sb=new StringBuffer;sb.append("Line "+lineAndCol.
lineNum+", col "+lineAndCol.colNum+`:
`);let lineNumbers=padNumbersToEqualLength([lineAndCol.prevLine==null?0:lineAndCol.lineNum-1,lineAndCol.lineNum,lineAndCol.nextLine==null?0:lineAndCol.lineNum+1]),
appendLine=(num,content,prefix)=>{sb.append(prefix+lineNumbers[num]+" | "+content+`
`)};lineAndCol.prevLine!=null&&appendLine(0,lineAndCol.prevLine,"  "),appendLine(1,lineAndCol.line,"> ");let lineLen=lineAndCol.line.length,indicationLine=repeatStr2(
" ",lineLen+1);for(let i=0;i<ranges.length;++i){let startIdx=ranges[i][0],endIdx=ranges[i][1];assert(startIdx>=0&&startIdx<=endIdx,"range start must be >= 0 and\
 <= end");let lineStartOffset=offset-lineAndCol.colNum+1;startIdx=Math.max(0,startIdx-lineStartOffset),endIdx=Math.min(endIdx-lineStartOffset,lineLen),indicationLine=
strcpy(indicationLine,repeatStr2("~",endIdx-startIdx),startIdx)}let gutterWidth2=2+lineNumbers[1].length+3;return sb.append(repeatStr2(" ",gutterWidth2)),indicationLine=
strcpy(indicationLine,"^",lineAndCol.colNum-1),sb.append(indicationLine.replace(/ +$/,"")+`
`),lineAndCol.nextLine!=null&&appendLine(2,lineAndCol.nextLine,"  "),sb.contents()}var builtInRulesCallbacks=[];function awaitBuiltInRules(cb){builtInRulesCallbacks.
push(cb)}function announceBuiltInRules(grammar3){builtInRulesCallbacks.forEach(cb=>{cb(grammar3)}),builtInRulesCallbacks=null}function getLineAndColumn(str,offset){
let lineNum=1,colNum=1,currOffset=0,lineStartOffset=0,nextLine=null,prevLine=null,prevLineStartOffset=-1;for(;currOffset<offset;){let c=str.charAt(currOffset++);
c===`
`?(lineNum++,colNum=1,prevLineStartOffset=lineStartOffset,lineStartOffset=currOffset):c!=="\r"&&colNum++}let lineEndOffset=str.indexOf(`
`,lineStartOffset);if(lineEndOffset===-1)lineEndOffset=str.length;else{let nextLineEndOffset=str.indexOf(`
`,lineEndOffset+1);nextLine=nextLineEndOffset===-1?str.slice(lineEndOffset):str.slice(lineEndOffset,nextLineEndOffset),nextLine=nextLine.replace(/^\r?\n/,"").replace(
/\r$/,"")}prevLineStartOffset>=0&&(prevLine=str.slice(prevLineStartOffset,lineStartOffset).replace(/\r?\n$/,""));let line=str.slice(lineStartOffset,lineEndOffset).
replace(/\r$/,"");return{offset,lineNum,colNum,line,prevLine,nextLine,toString:lineAndColumnToMessage}}function getLineAndColumnMessage(str,offset,...ranges){return getLineAndColumn(
str,offset).toString(...ranges)}var uniqueId=(()=>{let idCounter=0;return prefix=>""+prefix+idCounter++})();var Interval=class _Interval{constructor(sourceString,startIdx,endIdx){Object.defineProperty(this,"_sourceString",{value:sourceString,configurable:!1,enumerable:!1,
writable:!1}),this.startIdx=startIdx,this.endIdx=endIdx}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=
this.sourceString.slice(this.startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...intervals){return _Interval.coverage(
...intervals,this)}collapsedLeft(){return new _Interval(this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new _Interval(this.sourceString,this.
endIdx,this.endIdx)}getLineAndColumn(){return getLineAndColumn(this.sourceString,this.startIdx)}getLineAndColumnMessage(){let range=[this.startIdx,this.endIdx];
return getLineAndColumnMessage(this.sourceString,this.startIdx,range)}minus(that){if(this.sourceString!==that.sourceString)throw intervalSourcesDontMatch();return this.
startIdx===that.startIdx&&this.endIdx===that.endIdx?[]:this.startIdx<that.startIdx&&that.endIdx<this.endIdx?[new _Interval(this.sourceString,this.startIdx,that.
startIdx),new _Interval(this.sourceString,that.endIdx,this.endIdx)]:this.startIdx<that.endIdx&&that.endIdx<this.endIdx?[new _Interval(this.sourceString,that.endIdx,
this.endIdx)]:this.startIdx<that.startIdx&&that.startIdx<this.endIdx?[new _Interval(this.sourceString,this.startIdx,that.startIdx)]:[this]}relativeTo(that){if(this.
sourceString!==that.sourceString)throw intervalSourcesDontMatch();return assert(this.startIdx>=that.startIdx&&this.endIdx<=that.endIdx,"other interval does not \
cover this one"),new _Interval(this.sourceString,this.startIdx-that.startIdx,this.endIdx-that.startIdx)}trimmed(){let{contents}=this,startIdx=this.startIdx+contents.
match(/^\s*/)[0].length,endIdx=this.endIdx-contents.match(/\s*$/)[0].length;return new _Interval(this.sourceString,startIdx,endIdx)}subInterval(offset,len){let newStartIdx=this.
startIdx+offset;return new _Interval(this.sourceString,newStartIdx,newStartIdx+len)}};Interval.coverage=function(firstInterval,...intervals){let{startIdx,endIdx}=firstInterval;
for(let interval of intervals){if(interval.sourceString!==firstInterval.sourceString)throw intervalSourcesDontMatch();startIdx=Math.min(startIdx,interval.startIdx),
endIdx=Math.max(endIdx,interval.endIdx)}return new Interval(firstInterval.sourceString,startIdx,endIdx)};var MAX_CHAR_CODE=65535,MAX_CODE_POINT=1114111,InputStream=class{constructor(source){this.source=source,this.pos=0,this.examinedLength=0}atEnd(){let ans=this.pos>=
this.source.length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),ans}next(){let ans=this.source[this.pos++];return this.examinedLength=Math.
max(this.examinedLength,this.pos),ans}nextCharCode(){let nextChar=this.next();return nextChar&&nextChar.charCodeAt(0)}nextCodePoint(){let cp=this.source.slice(this.
pos++).codePointAt(0);return cp>MAX_CHAR_CODE&&(this.pos+=1),this.examinedLength=Math.max(this.examinedLength,this.pos),cp}matchString(s,optIgnoreCase){let idx;
if(optIgnoreCase){for(idx=0;idx<s.length;idx++){let actual=this.next(),expected=s[idx];if(actual==null||actual.toUpperCase()!==expected.toUpperCase())return!1}return!0}
for(idx=0;idx<s.length;idx++)if(this.next()!==s[idx])return!1;return!0}sourceSlice(startIdx,endIdx){return this.source.slice(startIdx,endIdx)}interval(startIdx,optEndIdx){
return new Interval(this.source,startIdx,optEndIdx||this.pos)}};var MatchResult=class{constructor(matcher,input,startExpr,cst,cstOffset,rightmostFailurePosition,optRecordedFailures){this.matcher=matcher,this.input=input,this.
startExpr=startExpr,this._cst=cst,this._cstOffset=cstOffset,this._rightmostFailurePosition=rightmostFailurePosition,this._rightmostFailures=optRecordedFailures,
this.failed()&&(defineLazyProperty(this,"message",function(){let detail="Expected "+this.getExpectedText();return getLineAndColumnMessage(this.input,this.getRightmostFailurePosition())+
detail}),defineLazyProperty(this,"shortMessage",function(){let detail="expected "+this.getExpectedText(),errorInfo=getLineAndColumn(this.input,this.getRightmostFailurePosition());
return"Line "+errorInfo.lineNum+", col "+errorInfo.colNum+": "+detail}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){
return this._rightmostFailurePosition}getRightmostFailures(){if(!this._rightmostFailures){this.matcher.setInput(this.input);let matchResultWithFailures=this.matcher.
_match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});this._rightmostFailures=matchResultWithFailures.getRightmostFailures()}
return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at position "+this.getRightmostFailurePosition()+"]"}getExpectedText(){
if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let sb=new StringBuffer,failures=this.getRightmostFailures();failures=
failures.filter(failure2=>!failure2.isFluffy());for(let idx=0;idx<failures.length;idx++)idx>0&&(idx===failures.length-1?sb.append(failures.length>2?", or ":" or\
 "):sb.append(", ")),sb.append(failures[idx].toString());return sb.contents()}getInterval(){let pos=this.getRightmostFailurePosition();return new Interval(this.
input,pos,pos)}};var PosInfo=class{constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.currentLeftRecursion=
void 0}isActive(application){return this.applicationMemoKeyStack.indexOf(application.toMemoKey())>=0}enter(application){this.applicationMemoKeyStack.push(application.
toMemoKey())}exit(){this.applicationMemoKeyStack.pop()}startLeftRecursion(headApplication,memoRec){memoRec.isLeftRecursion=!0,memoRec.headApplication=headApplication,
memoRec.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=memoRec;let{applicationMemoKeyStack}=this,indexOfFirstInvolvedRule=applicationMemoKeyStack.
indexOf(headApplication.toMemoKey())+1,involvedApplicationMemoKeys=applicationMemoKeyStack.slice(indexOfFirstInvolvedRule);memoRec.isInvolved=function(applicationMemoKey){
return involvedApplicationMemoKeys.indexOf(applicationMemoKey)>=0},memoRec.updateInvolvedApplicationMemoKeys=function(){for(let idx=indexOfFirstInvolvedRule;idx<
applicationMemoKeyStack.length;idx++){let applicationMemoKey=applicationMemoKeyStack[idx];this.isInvolved(applicationMemoKey)||involvedApplicationMemoKeys.push(
applicationMemoKey)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(memoRec){if(!memoRec.isLeftRecursion)
return!0;let{applicationMemoKeyStack}=this;for(let idx=0;idx<applicationMemoKeyStack.length;idx++){let applicationMemoKey=applicationMemoKeyStack[idx];if(memoRec.
isInvolved(applicationMemoKey))return!1}return!0}memoize(memoKey,memoRec){return this.memo[memoKey]=memoRec,this.maxExaminedLength=Math.max(this.maxExaminedLength,
memoRec.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,memoRec.rightmostFailureOffset),memoRec}clearObsoleteEntries(pos,invalidatedIdx){
if(pos+this.maxExaminedLength<=invalidatedIdx)return;let{memo}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(memo).forEach(k=>{let memoRec=memo[k];
pos+memoRec.examinedLength>invalidatedIdx?delete memo[k]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,memoRec.examinedLength),this.maxRightmostFailureOffset=
Math.max(this.maxRightmostFailureOffset,memoRec.rightmostFailureOffset))})}};var BALLOT_X="✗",CHECK_MARK="✓",DOT_OPERATOR="⋅",RIGHTWARDS_DOUBLE_ARROW="⇒",SYMBOL_FOR_HORIZONTAL_TABULATION="␉",SYMBOL_FOR_LINE_FEED="␊",SYMBOL_FOR_CARRIAGE_RETURN="\
␍",Flags={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};function spaces(n){return repeat(" ",n).join("")}
function getInputExcerpt(input,pos,len){let excerpt=asEscapedString(input.slice(pos,pos+len));return excerpt.length<len?excerpt+repeat(" ",len-excerpt.length).join(
""):excerpt}function asEscapedString(obj){return typeof obj=="string"?obj.replace(/ /g,DOT_OPERATOR).replace(/\t/g,SYMBOL_FOR_HORIZONTAL_TABULATION).replace(/\n/g,
SYMBOL_FOR_LINE_FEED).replace(/\r/g,SYMBOL_FOR_CARRIAGE_RETURN):String(obj)}var Trace=class _Trace{constructor(input,pos1,pos2,expr,succeeded,bindings,optChildren){
this.input=input,this.pos=this.pos1=pos1,this.pos2=pos2,this.source=new Interval(input,pos1,pos2),this.expr=expr,this.bindings=bindings,this.children=optChildren||
[],this.terminatingLREntry=null,this._flags=succeeded?Flags.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(expr){let ans=new _Trace(this.input,this.pos,this.pos2,expr,this.succeeded,this.bindings,this.children);return ans.isHeadOfLeftRecursion=
this.isHeadOfLeftRecursion,ans.isImplicitSpaces=this.isImplicitSpaces,ans.isMemoized=this.isMemoized,ans.isRootNode=this.isRootNode,ans.terminatesLR=this.terminatesLR,
ans.terminatingLREntry=this.terminatingLREntry,ans}recordLRTermination(ruleBodyTrace,value){this.terminatingLREntry=new _Trace(this.input,this.pos,this.pos2,this.
expr,!1,[value],[ruleBodyTrace]),this.terminatingLREntry.terminatesLR=!0}walk(visitorObjOrFn,optThisArg){let visitor=visitorObjOrFn;typeof visitor=="function"&&
(visitor={enter:visitor});function _walk(node,parent,depth){let recurse=!0;visitor.enter&&visitor.enter.call(optThisArg,node,parent,depth)===_Trace.prototype.SKIP&&
(recurse=!1),recurse&&(node.children.forEach(child=>{_walk(child,node,depth+1)}),visitor.exit&&visitor.exit.call(optThisArg,node,parent,depth))}this.isRootNode?
this.children.forEach(c=>{_walk(c,null,0)}):_walk(this,null,0)}toString(){let sb=new StringBuffer;return this.walk((node,parent,depth)=>{if(!node)return this.SKIP;
if(node.expr.constructor.name!=="Alt"){if(sb.append(getInputExcerpt(node.input,node.pos,10)+spaces(depth*2+1)),sb.append((node.succeeded?CHECK_MARK:BALLOT_X)+" "+
node.displayString),node.isHeadOfLeftRecursion&&sb.append(" (LR)"),node.succeeded){let contents=asEscapedString(node.source.contents);sb.append(" "+RIGHTWARDS_DOUBLE_ARROW+
"  "),sb.append(typeof contents=="string"?'"'+contents+'"':contents)}sb.append(`
`)}}),sb.contents()}};Trace.prototype.SKIP={};Object.keys(Flags).forEach(name=>{let mask=Flags[name];Object.defineProperty(Trace.prototype,name,{get(){return(this.
_flags&mask)!==0},set(val){val?this._flags|=mask:this._flags&=~mask}})});PExpr.prototype.allowsSkippingPrecedingSpace=abstract("allowsSkippingPrecedingSpace");any.allowsSkippingPrecedingSpace=end.allowsSkippingPrecedingSpace=Apply.prototype.
allowsSkippingPrecedingSpace=Terminal.prototype.allowsSkippingPrecedingSpace=Range.prototype.allowsSkippingPrecedingSpace=UnicodeChar.prototype.allowsSkippingPrecedingSpace=
function(){return!0};Alt.prototype.allowsSkippingPrecedingSpace=Iter.prototype.allowsSkippingPrecedingSpace=Lex.prototype.allowsSkippingPrecedingSpace=Lookahead.
prototype.allowsSkippingPrecedingSpace=Not.prototype.allowsSkippingPrecedingSpace=Param.prototype.allowsSkippingPrecedingSpace=Seq.prototype.allowsSkippingPrecedingSpace=
function(){return!1};var BuiltInRules;awaitBuiltInRules(g=>{BuiltInRules=g});var lexifyCount;PExpr.prototype.assertAllApplicationsAreValid=function(ruleName,grammar3){lexifyCount=0,
this._assertAllApplicationsAreValid(ruleName,grammar3)};PExpr.prototype._assertAllApplicationsAreValid=abstract("_assertAllApplicationsAreValid");any._assertAllApplicationsAreValid=
end._assertAllApplicationsAreValid=Terminal.prototype._assertAllApplicationsAreValid=Range.prototype._assertAllApplicationsAreValid=Param.prototype._assertAllApplicationsAreValid=
UnicodeChar.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3){};Lex.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3){lexifyCount++,
this.expr._assertAllApplicationsAreValid(ruleName,grammar3),lexifyCount--};Alt.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3){for(let idx=0;idx<
this.terms.length;idx++)this.terms[idx]._assertAllApplicationsAreValid(ruleName,grammar3)};Seq.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3){
for(let idx=0;idx<this.factors.length;idx++)this.factors[idx]._assertAllApplicationsAreValid(ruleName,grammar3)};Iter.prototype._assertAllApplicationsAreValid=Not.
prototype._assertAllApplicationsAreValid=Lookahead.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3){this.expr._assertAllApplicationsAreValid(
ruleName,grammar3)};Apply.prototype._assertAllApplicationsAreValid=function(ruleName,grammar3,skipSyntacticCheck=!1){let ruleInfo=grammar3.rules[this.ruleName],
isContextSyntactic=isSyntactic(ruleName)&&lexifyCount===0;if(!ruleInfo)throw undeclaredRule(this.ruleName,grammar3.name,this.source);if(!skipSyntacticCheck&&isSyntactic(
this.ruleName)&&!isContextSyntactic)throw applicationOfSyntacticRuleFromLexicalContext(this.ruleName,this);let actual=this.args.length,expected=ruleInfo.formals.
length;if(actual!==expected)throw wrongNumberOfArguments(this.ruleName,expected,actual,this.source);let isBuiltInApplySyntactic=BuiltInRules&&ruleInfo===BuiltInRules.
rules.applySyntactic;if(BuiltInRules&&ruleInfo===BuiltInRules.rules.caseInsensitive&&!(this.args[0]instanceof Terminal))throw incorrectArgumentType('a Terminal \
(e.g. "abc")',this.args[0]);if(isBuiltInApplySyntactic){let arg=this.args[0];if(!(arg instanceof Apply))throw incorrectArgumentType("a syntactic rule applicatio\
n",arg);if(!isSyntactic(arg.ruleName))throw applySyntacticWithLexicalRuleApplication(arg);if(isContextSyntactic)throw unnecessaryExperimentalApplySyntactic(this)}
this.args.forEach(arg=>{if(arg._assertAllApplicationsAreValid(ruleName,grammar3,isBuiltInApplySyntactic),arg.getArity()!==1)throw invalidParameter(this.ruleName,
arg)})};PExpr.prototype.assertChoicesHaveUniformArity=abstract("assertChoicesHaveUniformArity");any.assertChoicesHaveUniformArity=end.assertChoicesHaveUniformArity=Terminal.
prototype.assertChoicesHaveUniformArity=Range.prototype.assertChoicesHaveUniformArity=Param.prototype.assertChoicesHaveUniformArity=Lex.prototype.assertChoicesHaveUniformArity=
UnicodeChar.prototype.assertChoicesHaveUniformArity=function(ruleName){};Alt.prototype.assertChoicesHaveUniformArity=function(ruleName){if(this.terms.length===0)
return;let arity=this.terms[0].getArity();for(let idx=0;idx<this.terms.length;idx++){let term=this.terms[idx];term.assertChoicesHaveUniformArity();let otherArity=term.
getArity();if(arity!==otherArity)throw inconsistentArity(ruleName,arity,otherArity,term)}};Extend.prototype.assertChoicesHaveUniformArity=function(ruleName){let actualArity=this.
terms[0].getArity(),expectedArity=this.terms[1].getArity();if(actualArity!==expectedArity)throw inconsistentArity(ruleName,expectedArity,actualArity,this.terms[0])};
Seq.prototype.assertChoicesHaveUniformArity=function(ruleName){for(let idx=0;idx<this.factors.length;idx++)this.factors[idx].assertChoicesHaveUniformArity(ruleName)};
Iter.prototype.assertChoicesHaveUniformArity=function(ruleName){this.expr.assertChoicesHaveUniformArity(ruleName)};Not.prototype.assertChoicesHaveUniformArity=function(ruleName){};
Lookahead.prototype.assertChoicesHaveUniformArity=function(ruleName){this.expr.assertChoicesHaveUniformArity(ruleName)};Apply.prototype.assertChoicesHaveUniformArity=
function(ruleName){};PExpr.prototype.assertIteratedExprsAreNotNullable=abstract("assertIteratedExprsAreNotNullable");any.assertIteratedExprsAreNotNullable=end.assertIteratedExprsAreNotNullable=
Terminal.prototype.assertIteratedExprsAreNotNullable=Range.prototype.assertIteratedExprsAreNotNullable=Param.prototype.assertIteratedExprsAreNotNullable=UnicodeChar.
prototype.assertIteratedExprsAreNotNullable=function(grammar3){};Alt.prototype.assertIteratedExprsAreNotNullable=function(grammar3){for(let idx=0;idx<this.terms.
length;idx++)this.terms[idx].assertIteratedExprsAreNotNullable(grammar3)};Seq.prototype.assertIteratedExprsAreNotNullable=function(grammar3){for(let idx=0;idx<this.
factors.length;idx++)this.factors[idx].assertIteratedExprsAreNotNullable(grammar3)};Iter.prototype.assertIteratedExprsAreNotNullable=function(grammar3){if(this.
expr.assertIteratedExprsAreNotNullable(grammar3),this.expr.isNullable(grammar3))throw kleeneExprHasNullableOperand(this,[])};Opt.prototype.assertIteratedExprsAreNotNullable=
Not.prototype.assertIteratedExprsAreNotNullable=Lookahead.prototype.assertIteratedExprsAreNotNullable=Lex.prototype.assertIteratedExprsAreNotNullable=function(grammar3){
this.expr.assertIteratedExprsAreNotNullable(grammar3)};Apply.prototype.assertIteratedExprsAreNotNullable=function(grammar3){this.args.forEach(arg=>{arg.assertIteratedExprsAreNotNullable(
grammar3)})};var Node=class{constructor(matchLength){this.matchLength=matchLength}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(idx){if(this.children)return this.children[idx]}indexOfChild(arg){return this.children.indexOf(arg)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(child){let childIdx=this.indexOfChild(child);if(childIdx<0)throw new Error("Node.ch\
ildBefore() called w/ an argument that is not a child");if(childIdx===0)throw new Error("cannot get child before first child");return this.childAt(childIdx-1)}childAfter(child){
let childIdx=this.indexOfChild(child);if(childIdx<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(childIdx===this.numChildren()-
1)throw new Error("cannot get child after last child");return this.childAt(childIdx+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){
return!1}},TerminalNode=class extends Node{get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` pro\
perty was removed in Ohm v17.")}},NonterminalNode=class extends Node{constructor(ruleName,children2,childOffsets,matchLength){super(matchLength),this.ruleName=ruleName,
this.children=children2,this.childOffsets=childOffsets}get ctorName(){return this.ruleName}isNonterminal(){return!0}isLexical(){return isLexical(this.ctorName)}isSyntactic(){
return isSyntactic(this.ctorName)}},IterationNode=class extends Node{constructor(children2,childOffsets,matchLength,isOptional){super(matchLength),this.children=
children2,this.childOffsets=childOffsets,this.optional=isOptional}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};PExpr.prototype.eval=abstract("eval");any.eval=function(state){let{inputStream}=state,origPos=inputStream.pos,cp=inputStream.nextCodePoint();return cp!==void 0?
(state.pushBinding(new TerminalNode(String.fromCodePoint(cp).length),origPos),!0):(state.processFailure(origPos,this),!1)};end.eval=function(state){let{inputStream}=state,
origPos=inputStream.pos;return inputStream.atEnd()?(state.pushBinding(new TerminalNode(0),origPos),!0):(state.processFailure(origPos,this),!1)};Terminal.prototype.
eval=function(state){let{inputStream}=state,origPos=inputStream.pos;return inputStream.matchString(this.obj)?(state.pushBinding(new TerminalNode(this.obj.length),
origPos),!0):(state.processFailure(origPos,this),!1)};Range.prototype.eval=function(state){let{inputStream}=state,origPos=inputStream.pos,cp=this.matchCodePoint?
inputStream.nextCodePoint():inputStream.nextCharCode();return cp!==void 0&&this.from.codePointAt(0)<=cp&&cp<=this.to.codePointAt(0)?(state.pushBinding(new TerminalNode(
String.fromCodePoint(cp).length),origPos),!0):(state.processFailure(origPos,this),!1)};Param.prototype.eval=function(state){return state.eval(state.currentApplication().
args[this.index])};Lex.prototype.eval=function(state){state.enterLexifiedContext();let ans=state.eval(this.expr);return state.exitLexifiedContext(),ans};Alt.prototype.
eval=function(state){for(let idx=0;idx<this.terms.length;idx++)if(state.eval(this.terms[idx]))return!0;return!1};Seq.prototype.eval=function(state){for(let idx=0;idx<
this.factors.length;idx++){let factor=this.factors[idx];if(!state.eval(factor))return!1}return!0};Iter.prototype.eval=function(state){let{inputStream}=state,origPos=inputStream.
pos,arity=this.getArity(),cols=[],colOffsets=[];for(;cols.length<arity;)cols.push([]),colOffsets.push([]);let numMatches=0,prevPos=origPos,idx;for(;numMatches<this.
maxNumMatches&&state.eval(this.expr);){if(inputStream.pos===prevPos)throw kleeneExprHasNullableOperand(this,state._applicationStack);prevPos=inputStream.pos,numMatches++;
let row=state._bindings.splice(state._bindings.length-arity,arity),rowOffsets=state._bindingOffsets.splice(state._bindingOffsets.length-arity,arity);for(idx=0;idx<
row.length;idx++)cols[idx].push(row[idx]),colOffsets[idx].push(rowOffsets[idx])}if(numMatches<this.minNumMatches)return!1;let offset=state.posToOffset(origPos),
matchLength=0;if(numMatches>0){let lastCol=cols[arity-1],lastColOffsets=colOffsets[arity-1],endOffset=lastColOffsets[lastColOffsets.length-1]+lastCol[lastCol.length-
1].matchLength;offset=colOffsets[0][0],matchLength=endOffset-offset}let isOptional=this instanceof Opt;for(idx=0;idx<cols.length;idx++)state._bindings.push(new IterationNode(
cols[idx],colOffsets[idx],matchLength,isOptional)),state._bindingOffsets.push(offset);return!0};Not.prototype.eval=function(state){let{inputStream}=state,origPos=inputStream.
pos;state.pushFailuresInfo();let ans=state.eval(this.expr);return state.popFailuresInfo(),ans?(state.processFailure(origPos,this),!1):(inputStream.pos=origPos,!0)};
Lookahead.prototype.eval=function(state){let{inputStream}=state,origPos=inputStream.pos;return state.eval(this.expr)?(inputStream.pos=origPos,!0):!1};Apply.prototype.
eval=function(state){let caller=state.currentApplication(),actuals=caller?caller.args:[],app=this.substituteParams(actuals),posInfo=state.getCurrentPosInfo();if(posInfo.
isActive(app))return app.handleCycle(state);let memoKey=app.toMemoKey(),memoRec=posInfo.memo[memoKey];if(memoRec&&posInfo.shouldUseMemoizedResult(memoRec)){if(state.
hasNecessaryInfo(memoRec))return state.useMemoizedResult(state.inputStream.pos,memoRec);delete posInfo.memo[memoKey]}return app.reallyEval(state)};Apply.prototype.
handleCycle=function(state){let posInfo=state.getCurrentPosInfo(),{currentLeftRecursion}=posInfo,memoKey=this.toMemoKey(),memoRec=posInfo.memo[memoKey];return currentLeftRecursion&&
currentLeftRecursion.headApplication.toMemoKey()===memoKey?memoRec.updateInvolvedApplicationMemoKeys():memoRec||(memoRec=posInfo.memoize(memoKey,{matchLength:0,
examinedLength:0,value:!1,rightmostFailureOffset:-1}),posInfo.startLeftRecursion(this,memoRec)),state.useMemoizedResult(state.inputStream.pos,memoRec)};Apply.prototype.
reallyEval=function(state){let{inputStream}=state,origPos=inputStream.pos,origPosInfo=state.getCurrentPosInfo(),ruleInfo=state.grammar.rules[this.ruleName],{body}=ruleInfo,
{description}=ruleInfo;state.enterApplication(origPosInfo,this),description&&state.pushFailuresInfo();let origInputStreamExaminedLength=inputStream.examinedLength;
inputStream.examinedLength=0;let value=this.evalOnce(body,state),currentLR=origPosInfo.currentLeftRecursion,memoKey=this.toMemoKey(),isHeadOfLeftRecursion=currentLR&&
currentLR.headApplication.toMemoKey()===memoKey,memoRec;state.doNotMemoize?state.doNotMemoize=!1:isHeadOfLeftRecursion?(value=this.growSeedResult(body,state,origPos,
currentLR,value),origPosInfo.endLeftRecursion(),memoRec=currentLR,memoRec.examinedLength=inputStream.examinedLength-origPos,memoRec.rightmostFailureOffset=state.
_getRightmostFailureOffset(),origPosInfo.memoize(memoKey,memoRec)):(!currentLR||!currentLR.isInvolved(memoKey))&&(memoRec=origPosInfo.memoize(memoKey,{matchLength:inputStream.
pos-origPos,examinedLength:inputStream.examinedLength-origPos,value,failuresAtRightmostPosition:state.cloneRecordedFailures(),rightmostFailureOffset:state._getRightmostFailureOffset()}));
let succeeded=!!value;if(description&&(state.popFailuresInfo(),succeeded||state.processFailure(origPos,this),memoRec&&(memoRec.failuresAtRightmostPosition=state.
cloneRecordedFailures(),memoRec.rightmostFailureOffset=state._getRightmostFailureOffset())),state.isTracing()&&memoRec){let entry=state.getTraceEntry(origPos,this,
succeeded,succeeded?[value]:[]);isHeadOfLeftRecursion&&(assert(entry.terminatingLREntry!=null||!succeeded),entry.isHeadOfLeftRecursion=!0),memoRec.traceEntry=entry}
return inputStream.examinedLength=Math.max(inputStream.examinedLength,origInputStreamExaminedLength),state.exitApplication(origPosInfo,value),succeeded};Apply.prototype.
evalOnce=function(expr,state){let{inputStream}=state,origPos=inputStream.pos;if(state.eval(expr)){let arity=expr.getArity(),bindings=state._bindings.splice(state.
_bindings.length-arity,arity),offsets=state._bindingOffsets.splice(state._bindingOffsets.length-arity,arity),matchLength=inputStream.pos-origPos;return new NonterminalNode(
this.ruleName,bindings,offsets,matchLength)}else return!1};Apply.prototype.growSeedResult=function(body,state,origPos,lrMemoRec,newValue){if(!newValue)return!1;
let{inputStream}=state;for(;;){if(lrMemoRec.matchLength=inputStream.pos-origPos,lrMemoRec.value=newValue,lrMemoRec.failuresAtRightmostPosition=state.cloneRecordedFailures(),
state.isTracing()){let seedTrace=state.trace[state.trace.length-1];lrMemoRec.traceEntry=new Trace(state.input,origPos,inputStream.pos,this,!0,[newValue],[seedTrace.
clone()])}if(inputStream.pos=origPos,newValue=this.evalOnce(body,state),inputStream.pos-origPos<=lrMemoRec.matchLength)break;state.isTracing()&&state.trace.splice(
-2,1)}return state.isTracing()&&lrMemoRec.traceEntry.recordLRTermination(state.trace.pop(),newValue),inputStream.pos=origPos+lrMemoRec.matchLength,lrMemoRec.value};
UnicodeChar.prototype.eval=function(state){let{inputStream}=state,origPos=inputStream.pos,cp=inputStream.nextCodePoint();if(cp!==void 0&&cp<=MAX_CODE_POINT){let ch=String.
fromCodePoint(cp);if(this.pattern.test(ch))return state.pushBinding(new TerminalNode(ch.length),origPos),!0}return state.processFailure(origPos,this),!1};PExpr.prototype.getArity=abstract("getArity");any.getArity=end.getArity=Terminal.prototype.getArity=Range.prototype.getArity=Param.prototype.getArity=Apply.prototype.
getArity=UnicodeChar.prototype.getArity=function(){return 1};Alt.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};Seq.prototype.
getArity=function(){let arity=0;for(let idx=0;idx<this.factors.length;idx++)arity+=this.factors[idx].getArity();return arity};Iter.prototype.getArity=function(){
return this.expr.getArity()};Not.prototype.getArity=function(){return 0};Lookahead.prototype.getArity=Lex.prototype.getArity=function(){return this.expr.getArity()};function getMetaInfo(expr,grammarInterval){let metaInfo={};if(expr.source&&grammarInterval){let adjusted=expr.source.relativeTo(grammarInterval);metaInfo.sourceInterval=
[adjusted.startIdx,adjusted.endIdx]}return metaInfo}PExpr.prototype.outputRecipe=abstract("outputRecipe");any.outputRecipe=function(formals,grammarInterval){return[
"any",getMetaInfo(this,grammarInterval)]};end.outputRecipe=function(formals,grammarInterval){return["end",getMetaInfo(this,grammarInterval)]};Terminal.prototype.
outputRecipe=function(formals,grammarInterval){return["terminal",getMetaInfo(this,grammarInterval),this.obj]};Range.prototype.outputRecipe=function(formals,grammarInterval){
return["range",getMetaInfo(this,grammarInterval),this.from,this.to]};Param.prototype.outputRecipe=function(formals,grammarInterval){return["param",getMetaInfo(this,
grammarInterval),this.index]};Alt.prototype.outputRecipe=function(formals,grammarInterval){return["alt",getMetaInfo(this,grammarInterval)].concat(this.terms.map(
term=>term.outputRecipe(formals,grammarInterval)))};Extend.prototype.outputRecipe=function(formals,grammarInterval){return this.terms[0].outputRecipe(formals,grammarInterval)};
Splice.prototype.outputRecipe=function(formals,grammarInterval){let beforeTerms=this.terms.slice(0,this.expansionPos),afterTerms=this.terms.slice(this.expansionPos+
1);return["splice",getMetaInfo(this,grammarInterval),beforeTerms.map(term=>term.outputRecipe(formals,grammarInterval)),afterTerms.map(term=>term.outputRecipe(formals,
grammarInterval))]};Seq.prototype.outputRecipe=function(formals,grammarInterval){return["seq",getMetaInfo(this,grammarInterval)].concat(this.factors.map(factor=>factor.
outputRecipe(formals,grammarInterval)))};Star.prototype.outputRecipe=Plus.prototype.outputRecipe=Opt.prototype.outputRecipe=Not.prototype.outputRecipe=Lookahead.
prototype.outputRecipe=Lex.prototype.outputRecipe=function(formals,grammarInterval){return[this.constructor.name.toLowerCase(),getMetaInfo(this,grammarInterval),
this.expr.outputRecipe(formals,grammarInterval)]};Apply.prototype.outputRecipe=function(formals,grammarInterval){return["app",getMetaInfo(this,grammarInterval),
this.ruleName,this.args.map(arg=>arg.outputRecipe(formals,grammarInterval))]};UnicodeChar.prototype.outputRecipe=function(formals,grammarInterval){return["unico\
deChar",getMetaInfo(this,grammarInterval),this.categoryOrProp]};PExpr.prototype.introduceParams=abstract("introduceParams");any.introduceParams=end.introduceParams=Terminal.prototype.introduceParams=Range.prototype.introduceParams=
Param.prototype.introduceParams=UnicodeChar.prototype.introduceParams=function(formals){return this};Alt.prototype.introduceParams=function(formals){return this.
terms.forEach((term,idx,terms)=>{terms[idx]=term.introduceParams(formals)}),this};Seq.prototype.introduceParams=function(formals){return this.factors.forEach((factor,idx,factors)=>{
factors[idx]=factor.introduceParams(formals)}),this};Iter.prototype.introduceParams=Not.prototype.introduceParams=Lookahead.prototype.introduceParams=Lex.prototype.
introduceParams=function(formals){return this.expr=this.expr.introduceParams(formals),this};Apply.prototype.introduceParams=function(formals){let index=formals.
indexOf(this.ruleName);if(index>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new Param(
index).withSource(this.source)}else return this.args.forEach((arg,idx,args)=>{args[idx]=arg.introduceParams(formals)}),this};PExpr.prototype.isNullable=function(grammar3){return this._isNullable(grammar3,Object.create(null))};PExpr.prototype._isNullable=abstract("_isNullable");any._isNullable=
Range.prototype._isNullable=Param.prototype._isNullable=Plus.prototype._isNullable=UnicodeChar.prototype._isNullable=function(grammar3,memo){return!1};end._isNullable=
function(grammar3,memo){return!0};Terminal.prototype._isNullable=function(grammar3,memo){return typeof this.obj=="string"?this.obj==="":!1};Alt.prototype._isNullable=
function(grammar3,memo){return this.terms.length===0||this.terms.some(term=>term._isNullable(grammar3,memo))};Seq.prototype._isNullable=function(grammar3,memo){
return this.factors.every(factor=>factor._isNullable(grammar3,memo))};Star.prototype._isNullable=Opt.prototype._isNullable=Not.prototype._isNullable=Lookahead.prototype.
_isNullable=function(grammar3,memo){return!0};Lex.prototype._isNullable=function(grammar3,memo){return this.expr._isNullable(grammar3,memo)};Apply.prototype._isNullable=
function(grammar3,memo){let key=this.toMemoKey();if(!Object.prototype.hasOwnProperty.call(memo,key)){let{body}=grammar3.rules[this.ruleName],inlined=body.substituteParams(
this.args);memo[key]=!1,memo[key]=inlined._isNullable(grammar3,memo)}return memo[key]};PExpr.prototype.substituteParams=abstract("substituteParams");any.substituteParams=end.substituteParams=Terminal.prototype.substituteParams=Range.prototype.substituteParams=
UnicodeChar.prototype.substituteParams=function(actuals){return this};Param.prototype.substituteParams=function(actuals){return checkNotNull(actuals[this.index])};
Alt.prototype.substituteParams=function(actuals){return new Alt(this.terms.map(term=>term.substituteParams(actuals)))};Seq.prototype.substituteParams=function(actuals){
return new Seq(this.factors.map(factor=>factor.substituteParams(actuals)))};Iter.prototype.substituteParams=Not.prototype.substituteParams=Lookahead.prototype.substituteParams=
Lex.prototype.substituteParams=function(actuals){return new this.constructor(this.expr.substituteParams(actuals))};Apply.prototype.substituteParams=function(actuals){
if(this.args.length===0)return this;{let args=this.args.map(arg=>arg.substituteParams(actuals));return new Apply(this.ruleName,args)}};function isRestrictedJSIdentifier(str){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(str)}function resolveDuplicatedNames(argumentNameList){let count2=Object.create(null);
argumentNameList.forEach(argName=>{count2[argName]=(count2[argName]||0)+1}),Object.keys(count2).forEach(dupArgName=>{if(count2[dupArgName]<=1)return;let subscript=1;
argumentNameList.forEach((argName,idx)=>{argName===dupArgName&&(argumentNameList[idx]=argName+"_"+subscript++)})})}PExpr.prototype.toArgumentNameList=abstract("\
toArgumentNameList");any.toArgumentNameList=function(firstArgIndex,noDupCheck){return["any"]};end.toArgumentNameList=function(firstArgIndex,noDupCheck){return["\
end"]};Terminal.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:
["$"+firstArgIndex]};Range.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){let argName=this.from+"_to_"+this.to;return isRestrictedJSIdentifier(
argName)||(argName="_"+argName),isRestrictedJSIdentifier(argName)||(argName="$"+firstArgIndex),[argName]};Alt.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){
let termArgNameLists=this.terms.map(term=>term.toArgumentNameList(firstArgIndex,!0)),argumentNameList=[],numArgs=termArgNameLists[0].length;for(let colIdx=0;colIdx<
numArgs;colIdx++){let col=[];for(let rowIdx=0;rowIdx<this.terms.length;rowIdx++)col.push(termArgNameLists[rowIdx][colIdx]);let uniqueNames=copyWithoutDuplicates(
col);argumentNameList.push(uniqueNames.join("_or_"))}return noDupCheck||resolveDuplicatedNames(argumentNameList),argumentNameList};Seq.prototype.toArgumentNameList=
function(firstArgIndex,noDupCheck){let argumentNameList=[];return this.factors.forEach(factor=>{let factorArgumentNameList=factor.toArgumentNameList(firstArgIndex,
!0);argumentNameList=argumentNameList.concat(factorArgumentNameList),firstArgIndex+=factorArgumentNameList.length}),noDupCheck||resolveDuplicatedNames(argumentNameList),
argumentNameList};Iter.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){let argumentNameList=this.expr.toArgumentNameList(firstArgIndex,noDupCheck).
map(exprArgumentString=>exprArgumentString[exprArgumentString.length-1]==="s"?exprArgumentString+"es":exprArgumentString+"s");return noDupCheck||resolveDuplicatedNames(
argumentNameList),argumentNameList};Opt.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return this.expr.toArgumentNameList(firstArgIndex,noDupCheck).
map(argName=>"opt"+argName[0].toUpperCase()+argName.slice(1))};Not.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return[]};Lookahead.prototype.
toArgumentNameList=Lex.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return this.expr.toArgumentNameList(firstArgIndex,noDupCheck)};Apply.prototype.
toArgumentNameList=function(firstArgIndex,noDupCheck){return[this.ruleName]};UnicodeChar.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return[
"$"+firstArgIndex]};Param.prototype.toArgumentNameList=function(firstArgIndex,noDupCheck){return["param"+this.index]};PExpr.prototype.toDisplayString=abstract("toDisplayString");Alt.prototype.toDisplayString=Seq.prototype.toDisplayString=function(){return this.source?this.source.
trimmed().contents:"["+this.constructor.name+"]"};any.toDisplayString=end.toDisplayString=Iter.prototype.toDisplayString=Not.prototype.toDisplayString=Lookahead.
prototype.toDisplayString=Lex.prototype.toDisplayString=Terminal.prototype.toDisplayString=Range.prototype.toDisplayString=Param.prototype.toDisplayString=function(){
return this.toString()};Apply.prototype.toDisplayString=function(){if(this.args.length>0){let ps=this.args.map(arg=>arg.toDisplayString());return this.ruleName+
"<"+ps.join(",")+">"}else return this.ruleName};UnicodeChar.prototype.toDisplayString=function(){return"Unicode ["+this.categoryOrProp+"] character"};function isValidType(type){return type==="description"||type==="string"||type==="code"}var Failure=class _Failure{constructor(pexpr,text,type){if(!isValidType(type))
throw new Error("invalid Failure type: "+type);this.pexpr=pexpr,this.text=text,this.type=type,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.
text}getType(){return this.type}isDescription(){return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="cod\
e"}isFluffy(){return this.fluffy}makeFluffy(){this.fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(that){return this.getText()===that.getText()&&this.type===that.
type&&(!this.isFluffy()||this.isFluffy()&&that.isFluffy())}toString(){return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let failure2=new _Failure(
this.pexpr,this.text,this.type);return this.isFluffy()&&failure2.makeFluffy(),failure2}toKey(){return this.toString()+"#"+this.type}};PExpr.prototype.toFailure=abstract("toFailure");any.toFailure=function(grammar3){return new Failure(this,"any object","description")};end.toFailure=function(grammar3){
return new Failure(this,"end of input","description")};Terminal.prototype.toFailure=function(grammar3){return new Failure(this,this.obj,"string")};Range.prototype.
toFailure=function(grammar3){return new Failure(this,JSON.stringify(this.from)+".."+JSON.stringify(this.to),"code")};Not.prototype.toFailure=function(grammar3){
let description=this.expr===any?"nothing":"not "+this.expr.toFailure(grammar3);return new Failure(this,description,"description")};Lookahead.prototype.toFailure=
function(grammar3){return this.expr.toFailure(grammar3)};Apply.prototype.toFailure=function(grammar3){let{description}=grammar3.rules[this.ruleName];return description||
(description=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new Failure(this,description,"description")};UnicodeChar.prototype.toFailure=function(grammar3){
return new Failure(this,"a Unicode ["+this.categoryOrProp+"] character","description")};Alt.prototype.toFailure=function(grammar3){let description="("+this.terms.
map(t=>t.toFailure(grammar3)).join(" or ")+")";return new Failure(this,description,"description")};Seq.prototype.toFailure=function(grammar3){let description="("+
this.factors.map(f=>f.toFailure(grammar3)).join(" ")+")";return new Failure(this,description,"description")};Iter.prototype.toFailure=function(grammar3){let description="\
("+this.expr.toFailure(grammar3)+this.operator+")";return new Failure(this,description,"description")};PExpr.prototype.toString=abstract("toString");any.toString=function(){return"any"};end.toString=function(){return"end"};Terminal.prototype.toString=function(){return JSON.
stringify(this.obj)};Range.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};Param.prototype.toString=function(){return"\
$"+this.index};Lex.prototype.toString=function(){return"#("+this.expr.toString()+")"};Alt.prototype.toString=function(){return this.terms.length===1?this.terms[0].
toString():"("+this.terms.map(term=>term.toString()).join(" | ")+")"};Seq.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():
"("+this.factors.map(factor=>factor.toString()).join(" ")+")"};Iter.prototype.toString=function(){return this.expr+this.operator};Not.prototype.toString=function(){
return"~"+this.expr};Lookahead.prototype.toString=function(){return"&"+this.expr};Apply.prototype.toString=function(){if(this.args.length>0){let ps=this.args.map(
arg=>arg.toString());return this.ruleName+"<"+ps.join(",")+">"}else return this.ruleName};UnicodeChar.prototype.toString=function(){return"\\p{"+this.categoryOrProp+
"}"};var CaseInsensitiveTerminal=class _CaseInsensitiveTerminal extends PExpr{constructor(param){super(),this.obj=param}_getString(state){let terminal=state.currentApplication().
args[this.obj.index];return assert(terminal instanceof Terminal,"expected a Terminal expression"),terminal.obj}allowsSkippingPrecedingSpace(){return!0}eval(state){
let{inputStream}=state,origPos=inputStream.pos,matchStr=this._getString(state);return inputStream.matchString(matchStr,!0)?(state.pushBinding(new TerminalNode(matchStr.
length),origPos),!0):(state.processFailure(origPos,this),!1)}getArity(){return 1}substituteParams(actuals){return new _CaseInsensitiveTerminal(this.obj.substituteParams(
actuals))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(grammar3){return new Failure(this,this.obj.toFailure(grammar3)+" (\
case-insensitive)","description")}_isNullable(grammar3,memo){return this.obj._isNullable(grammar3,memo)}};var builtInApplySyntacticBody;awaitBuiltInRules(builtInRules=>{builtInApplySyntacticBody=builtInRules.rules.applySyntactic.body});var applySpaces=new Apply("spa\
ces"),MatchState=class{constructor(matcher,startExpr,optPositionToRecordFailures){this.matcher=matcher,this.startExpr=startExpr,this.grammar=matcher.grammar,this.
input=matcher.getInput(),this.inputStream=new InputStream(this.input),this.memoTable=matcher._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],optPositionToRecordFailures!==void 0&&(this.positionToRecordFailures=optPositionToRecordFailures,this.recordedFailures=Object.
create(null))}posToOffset(pos){return pos-this._posStack[this._posStack.length-1]}enterApplication(posInfo,app){this._posStack.push(this.inputStream.pos),this._applicationStack.
push(app),this.inLexifiedContextStack.push(!1),posInfo.enter(app),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=
-1}exitApplication(posInfo,optNode){let origPos=this._posStack.pop();this._applicationStack.pop(),this.inLexifiedContextStack.pop(),posInfo.exit(),this.rightmostFailurePosition=
Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.pop()),optNode&&this.pushBinding(optNode,origPos)}enterLexifiedContext(){this.inLexifiedContextStack.
push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){
let currentApplication=this.currentApplication();return currentApplication?currentApplication.isSyntactic()&&!this.inLexifiedContext():this.startExpr.factors[0].
isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),this.eval(
applySpaces),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():this.
inputStream.pos}maybeSkipSpacesBefore(expr){return expr.allowsSkippingPrecedingSpace()&&expr!==applySpaces?this.skipSpacesIfInSyntacticContext():this.inputStream.
pos}pushBinding(node,origPos){this._bindings.push(node),this._bindingOffsets.push(this.posToOffset(origPos))}popBinding(){this._bindings.pop(),this._bindingOffsets.
pop()}numBindings(){return this._bindings.length}truncateBindings(newLength){for(;this._bindings.length>newLength;)this.popBinding()}getCurrentPosInfo(){return this.
getPosInfo(this.inputStream.pos)}getPosInfo(pos){let posInfo=this.memoTable[pos];return posInfo||(posInfo=this.memoTable[pos]=new PosInfo),posInfo}processFailure(pos,expr){
if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,pos),this.recordedFailures&&pos===this.positionToRecordFailures){let app=this.currentApplication();
app&&(expr=expr.substituteParams(app.args)),this.recordFailure(expr.toFailure(this.grammar),!1)}}recordFailure(failure2,shouldCloneIfNew){let key=failure2.toKey();
this.recordedFailures[key]?this.recordedFailures[key].isFluffy()&&!failure2.isFluffy()&&this.recordedFailures[key].clearFluffy():this.recordedFailures[key]=shouldCloneIfNew?
failure2.clone():failure2}recordFailures(failures,shouldCloneIfNew){Object.keys(failures).forEach(key=>{this.recordFailure(failures[key],shouldCloneIfNew)})}cloneRecordedFailures(){
if(!this.recordedFailures)return;let ans=Object.create(null);return Object.keys(this.recordedFailures).forEach(key=>{ans[key]=this.recordedFailures[key].clone()}),
ans}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){return this.rightmostFailurePosition>=0?this.posToOffset(this.
rightmostFailurePosition):-1}getMemoizedTraceEntry(pos,expr){let posInfo=this.memoTable[pos];if(posInfo&&expr instanceof Apply){let memoRec=posInfo.memo[expr.toMemoKey()];
if(memoRec&&memoRec.traceEntry){let entry=memoRec.traceEntry.cloneWithExpr(expr);return entry.isMemoized=!0,entry}}return null}getTraceEntry(pos,expr,succeeded,bindings){
if(expr instanceof Apply){let app=this.currentApplication(),actuals=app?app.args:[];expr=expr.substituteParams(actuals)}return this.getMemoizedTraceEntry(pos,expr)||
new Trace(this.input,pos,this.inputStream.pos,expr,succeeded,bindings,this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(memoRec){return this.trace&&!memoRec.
traceEntry?!1:this.recordedFailures&&this.inputStream.pos+memoRec.rightmostFailureOffset===this.positionToRecordFailures?!!memoRec.failuresAtRightmostPosition:!0}useMemoizedResult(origPos,memoRec){
this.trace&&this.trace.push(memoRec.traceEntry);let memoRecRightmostFailurePosition=this.inputStream.pos+memoRec.rightmostFailureOffset;return this.rightmostFailurePosition=
Math.max(this.rightmostFailurePosition,memoRecRightmostFailurePosition),this.recordedFailures&&this.positionToRecordFailures===memoRecRightmostFailurePosition&&
memoRec.failuresAtRightmostPosition&&this.recordFailures(memoRec.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,
memoRec.examinedLength+origPos),memoRec.value?(this.inputStream.pos+=memoRec.matchLength,this.pushBinding(memoRec.value,origPos),!0):!1}eval(expr){let{inputStream}=this,
origNumBindings=this._bindings.length,origUserData=this.userData,origRecordedFailures;this.recordedFailures&&(origRecordedFailures=this.recordedFailures,this.recordedFailures=
Object.create(null));let origPos=inputStream.pos,memoPos=this.maybeSkipSpacesBefore(expr),origTrace;this.trace&&(origTrace=this.trace,this.trace=[]);let ans=expr.
eval(this);if(this.trace){let bindings=this._bindings.slice(origNumBindings),traceEntry=this.getTraceEntry(memoPos,expr,ans,bindings);traceEntry.isImplicitSpaces=
expr===applySpaces,traceEntry.isRootNode=expr===this.startExpr,origTrace.push(traceEntry),this.trace=origTrace}return ans?this.recordedFailures&&inputStream.pos===
this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(key=>{this.recordedFailures[key].makeFluffy()}):(inputStream.pos=origPos,this.truncateBindings(
origNumBindings),this.userData=origUserData),this.recordedFailures&&this.recordFailures(origRecordedFailures,!1),expr===builtInApplySyntacticBody&&this.skipSpaces(),
ans}getMatchResult(){this.grammar._setUpMatchState(this),this.eval(this.startExpr);let rightmostFailures;this.recordedFailures&&(rightmostFailures=Object.keys(this.
recordedFailures).map(key=>this.recordedFailures[key]));let cst=this._bindings[0];return cst&&(cst.grammar=this.grammar),new MatchResult(this.matcher,this.input,
this.startExpr,cst,this._bindingOffsets[0],this.rightmostFailurePosition,rightmostFailures)}getTrace(){this.trace=[];let matchResult=this.getMatchResult(),rootTrace=this.
trace[this.trace.length-1];return rootTrace.result=matchResult,rootTrace}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Matcher=class{constructor(grammar3){this.grammar=grammar3,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=[],this.
_isMemoTableStale=!1}getInput(){return this._input}setInput(str){return this._input!==str&&this.replaceInputRange(0,this._input.length,str),this}replaceInputRange(startIdx,endIdx,str){
let prevInput=this._input,memoTable=this._memoTable;if(startIdx<0||startIdx>prevInput.length||endIdx<0||endIdx>prevInput.length||startIdx>endIdx)throw new Error(
"Invalid indices: "+startIdx+" and "+endIdx);this._input=prevInput.slice(0,startIdx)+str+prevInput.slice(endIdx),this._input!==prevInput&&memoTable.length>0&&(this.
_isMemoTableStale=!0);let restOfMemoTable=memoTable.slice(endIdx);memoTable.length=startIdx;for(let idx=0;idx<str.length;idx++)memoTable.push(void 0);for(let posInfo of restOfMemoTable)
memoTable.push(posInfo);for(let pos=0;pos<startIdx;pos++){let posInfo=memoTable[pos];posInfo&&posInfo.clearObsoleteEntries(pos,startIdx)}return this}match(optStartApplicationStr,options={
incremental:!0}){return this._match(this._getStartExpr(optStartApplicationStr),{incremental:options.incremental,tracing:!1})}trace(optStartApplicationStr,options={
incremental:!0}){return this._match(this._getStartExpr(optStartApplicationStr),{incremental:options.incremental,tracing:!0})}_match(startExpr,options={}){let opts={
tracing:!1,incremental:!0,positionToRecordFailures:void 0,...options};if(!opts.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.
supportsIncrementalParsing)throw grammarDoesNotSupportIncrementalParsing(this.grammar);let state=new MatchState(this,startExpr,opts.positionToRecordFailures);return opts.
tracing?state.getTrace():state.getMatchResult()}_getStartExpr(optStartApplicationStr){let applicationStr=optStartApplicationStr||this.grammar.defaultStartRule;if(!applicationStr)
throw new Error("Missing start rule argument -- the grammar has no default start rule.");let startApp=this.grammar.parseApplication(applicationStr);return new Seq(
[startApp,end])}};var globalActionStack=[],hasOwnProperty=(x,prop)=>Object.prototype.hasOwnProperty.call(x,prop),Wrapper=class{constructor(node,sourceInterval,baseInterval){this.
_node=node,this.source=sourceInterval,this._baseInterval=baseInterval,node.isNonterminal()&&assert(sourceInterval===baseInterval),this._childWrappers=[]}_forgetMemoizedResultFor(attributeName){
delete this._node[this._semantics.attributeKeys[attributeName]],this.children.forEach(child=>{child._forgetMemoizedResultFor(attributeName)})}child(idx){if(!(0<=
idx&&idx<this._node.numChildren()))return;let childWrapper=this._childWrappers[idx];if(!childWrapper){let childNode=this._node.childAt(idx),offset=this._node.childOffsets[idx],
source=this._baseInterval.subInterval(offset,childNode.matchLength),base=childNode.isNonterminal()?source:this._baseInterval;childWrapper=this._childWrappers[idx]=
this._semantics.wrap(childNode,source,base)}return childWrapper}_children(){for(let idx=0;idx<this._node.numChildren();idx++)this.child(idx);return this._childWrappers}isIteration(){
return this._node.isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&
this._node.isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(optChildWrappers){
let childWrappers=optChildWrappers||[],childNodes=childWrappers.map(c=>c._node),iter=new IterationNode(childNodes,[],-1,!1),wrapper=this._semantics.wrap(iter,null,
null);return wrapper._childWrappers=childWrappers,wrapper}get children(){return this._children()}get ctorName(){return this._node.ctorName}get numChildren(){return this.
_node.numChildren()}get sourceString(){return this.source.contents}},Semantics=class _Semantics{constructor(grammar3,superSemantics){let self2=this;if(this.grammar=
grammar3,this.checkedActionDicts=!1,this.Wrapper=class extends(superSemantics?superSemantics.Wrapper:Wrapper){constructor(node,sourceInterval,baseInterval){super(
node,sourceInterval,baseInterval),self2.checkActionDictsIfHaventAlready(),this._semantics=self2}toString(){return"[semantics wrapper for "+self2.grammar.name+"]"}},
this.super=superSemantics,superSemantics){if(!(grammar3.equals(this.super.grammar)||grammar3._inheritsFrom(this.super.grammar)))throw new Error("Cannot extend a\
 semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+grammar3.name+"' (not a sub-grammar)");this.operations=Object.create(this.super.operations),
this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let attributeName in this.attributes)Object.defineProperty(this.
attributeKeys,attributeName,{value:uniqueId(attributeName)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.
create(null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let name;for(name in this.operations)this.operations[name].checkActionDict(this.grammar);for(name in this.attributes)this.attributes[name].
checkActionDict(this.grammar)}toRecipe(semanticsOnly){function hasSuperSemantics(s){return s.super!==_Semantics.BuiltInSemantics._getSemantics()}let str=`(funct\
ion(g) {
`;if(hasSuperSemantics(this)){str+="  var semantics = "+this.super.toRecipe(!0)+"(g";let superSemanticsGrammar=this.super.grammar,relatedGrammar=this.grammar;for(;relatedGrammar!==
superSemanticsGrammar;)str+=".superGrammar",relatedGrammar=relatedGrammar.superGrammar;str+=`);
`,str+="  return g.extendSemantics(semantics)"}else str+="  return g.createSemantics()";return["Operation","Attribute"].forEach(type=>{let semanticOperations=this[type.
toLowerCase()+"s"];Object.keys(semanticOperations).forEach(name=>{let{actionDict,formals,builtInDefault}=semanticOperations[name],signature=name;formals.length>
0&&(signature+="("+formals.join(", ")+")");let method;hasSuperSemantics(this)&&this.super[type.toLowerCase()+"s"][name]?method="extend"+type:method="add"+type,str+=
`
    .`+method+"("+JSON.stringify(signature)+", {";let srcArray=[];Object.keys(actionDict).forEach(actionName=>{if(actionDict[actionName]!==builtInDefault){let source=actionDict[actionName].
toString().trim();source=source.replace(/^.*\(/,"function("),srcArray.push(`
      `+JSON.stringify(actionName)+": "+source)}}),str+=srcArray.join(",")+`
    })`})}),str+=`;
  })`,semanticsOnly||(str=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+str+`(grammar);
  return semantics;
});
`),str}addOperationOrAttribute(type,signature,actionDict){let typePlural=type+"s",parsedNameAndFormalArgs=parseSignature(signature,type),{name}=parsedNameAndFormalArgs,
{formals}=parsedNameAndFormalArgs;this.assertNewName(name,type);let builtInDefault=newDefaultAction(type,name,doIt),realActionDict={_default:builtInDefault};Object.
keys(actionDict).forEach(name2=>{realActionDict[name2]=actionDict[name2]});let entry=type==="operation"?new Operation(name,formals,realActionDict,builtInDefault):
new Attribute(name,realActionDict,builtInDefault);entry.checkActionDict(this.grammar),this[typePlural][name]=entry;function doIt(...args){let thisThing=this._semantics[typePlural][name];
if(arguments.length!==thisThing.formals.length)throw new Error("Invalid number of arguments passed to "+name+" "+type+" (expected "+thisThing.formals.length+", \
got "+arguments.length+")");let argsObj=Object.create(null);for(let[idx,val]of Object.entries(args)){let formal=thisThing.formals[idx];argsObj[formal]=val}let oldArgs=this.
args;this.args=argsObj;let ans=thisThing.execute(this._semantics,this);return this.args=oldArgs,ans}type==="operation"?(this.Wrapper.prototype[name]=doIt,this.Wrapper.
prototype[name].toString=function(){return"["+name+" operation]"}):(Object.defineProperty(this.Wrapper.prototype,name,{get:doIt,configurable:!0}),Object.defineProperty(
this.attributeKeys,name,{value:uniqueId(name)}))}extendOperationOrAttribute(type,name,actionDict){let typePlural=type+"s";if(parseSignature(name,"attribute"),!(this.
super&&name in this.super[typePlural]))throw new Error("Cannot extend "+type+" '"+name+"': did not inherit an "+type+" with that name");if(hasOwnProperty(this[typePlural],
name))throw new Error("Cannot extend "+type+" '"+name+"' again");let inheritedFormals=this[typePlural][name].formals,inheritedActionDict=this[typePlural][name].
actionDict,newActionDict=Object.create(inheritedActionDict);Object.keys(actionDict).forEach(name2=>{newActionDict[name2]=actionDict[name2]}),this[typePlural][name]=
type==="operation"?new Operation(name,inheritedFormals,newActionDict):new Attribute(name,newActionDict),this[typePlural][name].checkActionDict(this.grammar)}assertNewName(name,type){
if(hasOwnProperty(Wrapper.prototype,name))throw new Error("Cannot add "+type+" '"+name+"': that's a reserved name");if(name in this.operations)throw new Error("\
Cannot add "+type+" '"+name+"': an operation with that name already exists");if(name in this.attributes)throw new Error("Cannot add "+type+" '"+name+"': an attr\
ibute with that name already exists")}wrap(node,source,optBaseInterval){let baseInterval=optBaseInterval||source;return node instanceof this.Wrapper?node:new this.
Wrapper(node,source,baseInterval)}};function parseSignature(signature,type){if(!Semantics.prototypeGrammar)return assert(signature.indexOf("(")===-1),{name:signature,
formals:[]};let r=Semantics.prototypeGrammar.match(signature,type==="operation"?"OperationSignature":"AttributeSignature");if(r.failed())throw new Error(r.message);
return Semantics.prototypeGrammarSemantics(r).parse()}function newDefaultAction(type,name,doIt){return function(...children2){let args=(this._semantics.operations[name]||
this._semantics.attributes[name]).formals.map(formal=>this.args[formal]);if(!this.isIteration()&&children2.length===1)return doIt.apply(children2[0],args);throw missingSemanticAction(
this.ctorName,name,type,globalActionStack)}}Semantics.createSemantics=function(grammar3,optSuperSemantics){let s=new Semantics(grammar3,optSuperSemantics!==void 0?
optSuperSemantics:Semantics.BuiltInSemantics._getSemantics()),proxy=function(matchResult){if(!(matchResult instanceof MatchResult))throw new TypeError("Semantic\
s expected a MatchResult, but got "+unexpectedObjToString(matchResult));if(matchResult.failed())throw new TypeError("cannot apply Semantics to "+matchResult.toString());
let cst=matchResult._cst;if(cst.grammar!==grammar3)throw new Error("Cannot use a MatchResult from grammar '"+cst.grammar.name+"' with a semantics for '"+grammar3.
name+"'");let inputStream=new InputStream(matchResult.input);return s.wrap(cst,inputStream.interval(matchResult._cstOffset,matchResult.input.length))};return proxy.
addOperation=function(signature,actionDict){return s.addOperationOrAttribute("operation",signature,actionDict),proxy},proxy.extendOperation=function(name,actionDict){
return s.extendOperationOrAttribute("operation",name,actionDict),proxy},proxy.addAttribute=function(name,actionDict){return s.addOperationOrAttribute("attribute",
name,actionDict),proxy},proxy.extendAttribute=function(name,actionDict){return s.extendOperationOrAttribute("attribute",name,actionDict),proxy},proxy._getActionDict=
function(operationOrAttributeName){let action=s.operations[operationOrAttributeName]||s.attributes[operationOrAttributeName];if(!action)throw new Error('"'+operationOrAttributeName+
'" is not a valid operation or attribute name in this semantics for "'+grammar3.name+'"');return action.actionDict},proxy._remove=function(operationOrAttributeName){
let semantic;return operationOrAttributeName in s.operations?(semantic=s.operations[operationOrAttributeName],delete s.operations[operationOrAttributeName]):operationOrAttributeName in
s.attributes&&(semantic=s.attributes[operationOrAttributeName],delete s.attributes[operationOrAttributeName]),delete s.Wrapper.prototype[operationOrAttributeName],
semantic},proxy.getOperationNames=function(){return Object.keys(s.operations)},proxy.getAttributeNames=function(){return Object.keys(s.attributes)},proxy.getGrammar=
function(){return s.grammar},proxy.toRecipe=function(semanticsOnly){return s.toRecipe(semanticsOnly)},proxy.toString=s.toString.bind(s),proxy._getSemantics=function(){
return s},proxy};var Operation=class{constructor(name,formals,actionDict,builtInDefault){this.name=name,this.formals=formals,this.actionDict=actionDict,this.builtInDefault=
builtInDefault}checkActionDict(grammar3){grammar3._checkTopDownActionDict(this.typeName,this.name,this.actionDict)}execute(semantics,nodeWrapper){try{let{ctorName}=nodeWrapper.
_node,actionFn=this.actionDict[ctorName];return actionFn?(globalActionStack.push([this,ctorName]),actionFn.apply(nodeWrapper,nodeWrapper._children())):nodeWrapper.
isNonterminal()&&(actionFn=this.actionDict._nonterminal,actionFn)?(globalActionStack.push([this,"_nonterminal",ctorName]),actionFn.apply(nodeWrapper,nodeWrapper.
_children())):(globalActionStack.push([this,"default action",ctorName]),this.actionDict._default.apply(nodeWrapper,nodeWrapper._children()))}finally{globalActionStack.
pop()}}};Operation.prototype.typeName="operation";var Attribute=class extends Operation{constructor(name,actionDict,builtInDefault){super(name,[],actionDict,builtInDefault)}execute(semantics,nodeWrapper){
let node=nodeWrapper._node,key=semantics.attributeKeys[this.name];return hasOwnProperty(node,key)||(node[key]=Operation.prototype.execute.call(this,semantics,nodeWrapper)),
node[key]}};Attribute.prototype.typeName="attribute";var SPECIAL_ACTION_NAMES=["_iter","_terminal","_nonterminal","_default"];function getSortedRuleValues(grammar3){return Object.keys(grammar3.rules).sort().map(name=>grammar3.
rules[name])}var jsonToJS=str=>str.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),ohmGrammar,buildGrammar,Grammar=class _Grammar{constructor(name,superGrammar,rules,optDefaultStartRule){
if(this.name=name,this.superGrammar=superGrammar,this.rules=rules,optDefaultStartRule){if(!(optDefaultStartRule in rules))throw new Error("Invalid start rule: '"+
optDefaultStartRule+"' is not a rule in grammar '"+name+"'");this.defaultStartRule=optDefaultStartRule}this._matchStateInitializer=void 0,this.supportsIncrementalParsing=
!0}matcher(){return new Matcher(this)}isBuiltIn(){return this===_Grammar.ProtoBuiltInRules||this===_Grammar.BuiltInRules}equals(g){if(this===g)return!0;if(g==null||
this.name!==g.name||this.defaultStartRule!==g.defaultStartRule||!(this.superGrammar===g.superGrammar||this.superGrammar.equals(g.superGrammar)))return!1;let myRules=getSortedRuleValues(
this),otherRules=getSortedRuleValues(g);return myRules.length===otherRules.length&&myRules.every((rule,i)=>rule.description===otherRules[i].description&&rule.formals.
join(",")===otherRules[i].formals.join(",")&&rule.body.toString()===otherRules[i].body.toString())}match(input,optStartApplication){let m=this.matcher();return m.
replaceInputRange(0,0,input),m.match(optStartApplication)}trace(input,optStartApplication){let m=this.matcher();return m.replaceInputRange(0,0,input),m.trace(optStartApplication)}createSemantics(){
return Semantics.createSemantics(this)}extendSemantics(superSemantics){return Semantics.createSemantics(this,superSemantics._getSemantics())}_checkTopDownActionDict(what,name,actionDict){
let problems=[];for(let k in actionDict){let v=actionDict[k];if(!SPECIAL_ACTION_NAMES.includes(k)&&!(k in this.rules)){problems.push(`'${k}' is not a valid sema\
ntic action for '${this.name}'`);continue}if(typeof v!="function"){problems.push(`'${k}' must be a function in an action dictionary for '${this.name}'`);continue}
let actual=v.length,expected=this._topDownActionArity(k);if(actual!==expected){let details;k==="_iter"||k==="_nonterminal"?details=`it should use a rest paramet\
er, e.g. \`${k}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for details.`:details=`expected ${expected}, got ${actual}`,problems.
push(`Semantic action '${k}' has the wrong arity: ${details}`)}}if(problems.length>0){let prettyProblems=problems.map(problem2=>"- "+problem2),error=new Error([
`Found errors in the action dictionary of the '${name}' ${what}:`,...prettyProblems].join(`
`));throw error.problems=problems,error}}_topDownActionArity(actionName){return SPECIAL_ACTION_NAMES.includes(actionName)?0:this.rules[actionName].body.getArity()}_inheritsFrom(grammar3){
let g=this.superGrammar;for(;g;){if(g.equals(grammar3,!0))return!0;g=g.superGrammar}return!1}toRecipe(superGrammarExpr=void 0){let metaInfo={};this.source&&(metaInfo.
source=this.source.contents);let startRule=null;this.defaultStartRule&&(startRule=this.defaultStartRule);let rules={};Object.keys(this.rules).forEach(ruleName=>{
let ruleInfo=this.rules[ruleName],{body}=ruleInfo,isDefinition=!this.superGrammar||!this.superGrammar.rules[ruleName],operation;isDefinition?operation="define":
operation=body instanceof Extend?"extend":"override";let metaInfo2={};if(ruleInfo.source&&this.source){let adjusted=ruleInfo.source.relativeTo(this.source);metaInfo2.
sourceInterval=[adjusted.startIdx,adjusted.endIdx]}let description=isDefinition?ruleInfo.description:null,bodyRecipe=body.outputRecipe(ruleInfo.formals,this.source);
rules[ruleName]=[operation,metaInfo2,description,ruleInfo.formals,bodyRecipe]});let superGrammarOutput="null";superGrammarExpr?superGrammarOutput=superGrammarExpr:
this.superGrammar&&!this.superGrammar.isBuiltIn()&&(superGrammarOutput=this.superGrammar.toRecipe());let recipeElements=[...["grammar",metaInfo,this.name].map(JSON.
stringify),superGrammarOutput,...[startRule,rules].map(JSON.stringify)];return jsonToJS(`[${recipeElements.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let sb=new StringBuffer;sb.append("{");let first2=!0;for(let ruleName in this.rules){let{body}=this.rules[ruleName];first2?first2=!1:sb.append(","),sb.append(`
`),sb.append("  "),this.addSemanticActionTemplate(ruleName,body,sb)}return sb.append(`
}`),sb.contents()}addSemanticActionTemplate(ruleName,body,sb){sb.append(ruleName),sb.append(": function(");let arity=this._topDownActionArity(ruleName);sb.append(
repeat("_",arity).join(", ")),sb.append(`) {
`),sb.append("  }")}parseApplication(str){let app;if(str.indexOf("<")===-1)app=new Apply(str);else{let cst=ohmGrammar.match(str,"Base_application");app=buildGrammar(
cst,{})}if(!(app.ruleName in this.rules))throw undeclaredRule(app.ruleName,this.name);let{formals}=this.rules[app.ruleName];if(formals.length!==app.args.length){
let{source}=this.rules[app.ruleName];throw wrongNumberOfParameters(app.ruleName,formals.length,app.args.length,source)}return app}_setUpMatchState(state){this._matchStateInitializer&&
this._matchStateInitializer(state)}};Grammar.ProtoBuiltInRules=new Grammar("ProtoBuiltInRules",void 0,{any:{body:any,formals:[],description:"any character",primitive:!0},
end:{body:end,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new CaseInsensitiveTerminal(new Param(0)),formals:["str"],primitive:!0},
lower:{body:new UnicodeChar("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new UnicodeChar("Lu"),formals:[],description:"an upperca\
se letter",primitive:!0},unicodeLtmo:{body:new UnicodeChar("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new Star(
new Apply("space")),formals:[]},space:{body:new Range("\0"," "),formals:[],description:"a space"}});Grammar.initApplicationParser=function(grammar3,builderFn){ohmGrammar=
grammar3,buildGrammar=builderFn};var GrammarDecl=class{constructor(name){this.name=name}sourceInterval(startIdx,endIdx){return this.source.subInterval(startIdx,endIdx-startIdx)}ensureSuperGrammar(){
return this.superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?Grammar.ProtoBuiltInRules:Grammar.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(name,source){
let ruleInfo=this.ensureSuperGrammar().rules[name];if(!ruleInfo)throw cannotOverrideUndeclaredRule(name,this.superGrammar.name,source);return ruleInfo}installOverriddenOrExtendedRule(name,formals,body,source){
let duplicateParameterNames2=getDuplicates(formals);if(duplicateParameterNames2.length>0)throw duplicateParameterNames(name,duplicateParameterNames2,source);let ruleInfo=this.
ensureSuperGrammar().rules[name],expectedFormals=ruleInfo.formals,expectedNumFormals=expectedFormals?expectedFormals.length:0;if(formals.length!==expectedNumFormals)
throw wrongNumberOfParameters(name,expectedNumFormals,formals.length,source);return this.install(name,formals,body,ruleInfo.description,source)}install(name,formals,body,description,source,primitive=!1){
return this.rules[name]={body:body.introduceParams(formals),formals,description,source,primitive},this}withSuperGrammar(superGrammar){if(this.superGrammar)throw new Error(
"the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=superGrammar,this.rules=Object.create(superGrammar.rules),superGrammar.
isBuiltIn()||(this.defaultStartRule=superGrammar.defaultStartRule),this}withDefaultStartRule(ruleName){return this.defaultStartRule=ruleName,this}withSource(source){
return this.source=new InputStream(source).interval(0,source.length),this}build(){let grammar3=new Grammar(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);
grammar3._matchStateInitializer=grammar3.superGrammar._matchStateInitializer,grammar3.supportsIncrementalParsing=grammar3.superGrammar.supportsIncrementalParsing;
let grammarErrors=[],grammarHasInvalidApplications=!1;return Object.keys(grammar3.rules).forEach(ruleName=>{let{body}=grammar3.rules[ruleName];try{body.assertChoicesHaveUniformArity(
ruleName)}catch(e){grammarErrors.push(e)}try{body.assertAllApplicationsAreValid(ruleName,grammar3)}catch(e){grammarErrors.push(e),grammarHasInvalidApplications=
!0}}),grammarHasInvalidApplications||Object.keys(grammar3.rules).forEach(ruleName=>{let{body}=grammar3.rules[ruleName];try{body.assertIteratedExprsAreNotNullable(
grammar3,[])}catch(e){grammarErrors.push(e)}}),grammarErrors.length>0&&throwErrors(grammarErrors),this.source&&(grammar3.source=this.source),grammar3}define(name,formals,body,description,source,primitive){
if(this.ensureSuperGrammar(),this.superGrammar.rules[name])throw duplicateRuleDeclaration(name,this.name,this.superGrammar.name,source);if(this.rules[name])throw duplicateRuleDeclaration(
name,this.name,this.name,source);let duplicateParameterNames2=getDuplicates(formals);if(duplicateParameterNames2.length>0)throw duplicateParameterNames(name,duplicateParameterNames2,
source);return this.install(name,formals,body,description,source,primitive)}override(name,formals,body,descIgnored,source){return this.ensureSuperGrammarRuleForOverriding(
name,source),this.installOverriddenOrExtendedRule(name,formals,body,source),this}extend(name,formals,fragment,descIgnored,source){if(!this.ensureSuperGrammar().
rules[name])throw cannotExtendUndeclaredRule(name,this.superGrammar.name,source);let body=new Extend(this.superGrammar,name,fragment);return body.source=fragment.
source,this.installOverriddenOrExtendedRule(name,formals,body,source),this}};var Builder=class{constructor(options){this.currentDecl=null,this.currentRuleName=null,this.options=options||{}}newGrammar(name){return new GrammarDecl(name)}grammar(metaInfo,name,superGrammar,defaultStartRule,rules){
let gDecl=new GrammarDecl(name);return superGrammar&&gDecl.withSuperGrammar(superGrammar instanceof Grammar?superGrammar:this.fromRecipe(superGrammar)),defaultStartRule&&
gDecl.withDefaultStartRule(defaultStartRule),metaInfo&&metaInfo.source&&gDecl.withSource(metaInfo.source),this.currentDecl=gDecl,Object.keys(rules).forEach(ruleName=>{
this.currentRuleName=ruleName;let ruleRecipe=rules[ruleName],action=ruleRecipe[0],metaInfo2=ruleRecipe[1],description=ruleRecipe[2],formals=ruleRecipe[3],body=this.
fromRecipe(ruleRecipe[4]),source;gDecl.source&&metaInfo2&&metaInfo2.sourceInterval&&(source=gDecl.source.subInterval(metaInfo2.sourceInterval[0],metaInfo2.sourceInterval[1]-
metaInfo2.sourceInterval[0])),gDecl[action](ruleName,formals,body,description,source)}),this.currentRuleName=this.currentDecl=null,gDecl.build()}terminal(x){return new Terminal(
x)}range(from,to){return new Range(from,to)}param(index){return new Param(index)}alt(...termArgs){let terms=[];for(let arg of termArgs)arg instanceof PExpr||(arg=
this.fromRecipe(arg)),arg instanceof Alt?terms=terms.concat(arg.terms):terms.push(arg);return terms.length===1?terms[0]:new Alt(terms)}seq(...factorArgs){let factors=[];
for(let arg of factorArgs)arg instanceof PExpr||(arg=this.fromRecipe(arg)),arg instanceof Seq?factors=factors.concat(arg.factors):factors.push(arg);return factors.
length===1?factors[0]:new Seq(factors)}star(expr){return expr instanceof PExpr||(expr=this.fromRecipe(expr)),new Star(expr)}plus(expr){return expr instanceof PExpr||
(expr=this.fromRecipe(expr)),new Plus(expr)}opt(expr){return expr instanceof PExpr||(expr=this.fromRecipe(expr)),new Opt(expr)}not(expr){return expr instanceof PExpr||
(expr=this.fromRecipe(expr)),new Not(expr)}lookahead(expr){return expr instanceof PExpr||(expr=this.fromRecipe(expr)),this.options.eliminateLookaheads?new Not(new Not(
expr)):new Lookahead(expr)}lex(expr){return expr instanceof PExpr||(expr=this.fromRecipe(expr)),new Lex(expr)}app(ruleName,optParams){return optParams&&optParams.
length>0&&(optParams=optParams.map(function(param){return param instanceof PExpr?param:this.fromRecipe(param)},this)),new Apply(ruleName,optParams)}splice(beforeTerms,afterTerms){
return new Splice(this.currentDecl.superGrammar,this.currentRuleName,beforeTerms.map(term=>this.fromRecipe(term)),afterTerms.map(term=>this.fromRecipe(term)))}fromRecipe(recipe2){
let args=recipe2[0]==="grammar"?recipe2.slice(1):recipe2.slice(2),result=this[recipe2[0]](...args),metaInfo=recipe2[1];return metaInfo&&metaInfo.sourceInterval&&
this.currentDecl&&result.withSource(this.currentDecl.sourceInterval(...metaInfo.sourceInterval)),result}};function makeRecipe(recipe2){return typeof recipe2=="function"?recipe2.call(new Builder):(typeof recipe2=="string"&&(recipe2=JSON.parse(recipe2)),new Builder().
fromRecipe(recipe2))}var built_in_rules_default=makeRecipe(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);Grammar.BuiltInRules=built_in_rules_default;announceBuiltInRules(Grammar.BuiltInRules);var ohm_grammar_default=makeRecipe(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var superSplicePlaceholder=Object.create(PExpr.prototype);function namespaceHas(ns,name){for(let prop in ns)if(prop===name)return!0;return!1}function buildGrammar2(match,namespace,optOhmGrammarForTesting,options){
let builder=new Builder(options),decl,currentRuleName,currentRuleFormals,overriding=!1;return(optOhmGrammarForTesting||ohm_grammar_default).createSemantics().addOperation(
"visit",{Grammars(grammarIter){return grammarIter.children.map(c=>c.visit())},Grammar(id,s,_open,rules,_close){let grammarName=id.visit();decl=builder.newGrammar(
grammarName),s.child(0)&&s.child(0).visit(),rules.children.map(c=>c.visit());let g=decl.build();if(g.source=this.source.trimmed(),namespaceHas(namespace,grammarName))
throw duplicateGrammarDeclaration(g,namespace);return namespace[grammarName]=g,g},SuperGrammar(_,n){let superGrammarName=n.visit();if(superGrammarName==="null")
decl.withSuperGrammar(null);else{if(!namespace||!namespaceHas(namespace,superGrammarName))throw undeclaredGrammar(superGrammarName,namespace,n.source);decl.withSuperGrammar(
namespace[superGrammarName])}},Rule_define(n,fs,d,_,b){currentRuleName=n.visit(),currentRuleFormals=fs.children.map(c=>c.visit())[0]||[],!decl.defaultStartRule&&
decl.ensureSuperGrammar()!==Grammar.ProtoBuiltInRules&&decl.withDefaultStartRule(currentRuleName);let body=b.visit(),description=d.children.map(c=>c.visit())[0],
source=this.source.trimmed();return decl.define(currentRuleName,currentRuleFormals,body,description,source)},Rule_override(n,fs,_,b){currentRuleName=n.visit(),currentRuleFormals=
fs.children.map(c=>c.visit())[0]||[];let source=this.source.trimmed();decl.ensureSuperGrammarRuleForOverriding(currentRuleName,source),overriding=!0;let body=b.
visit();return overriding=!1,decl.override(currentRuleName,currentRuleFormals,body,null,source)},Rule_extend(n,fs,_,b){currentRuleName=n.visit(),currentRuleFormals=
fs.children.map(c=>c.visit())[0]||[];let body=b.visit(),source=this.source.trimmed();return decl.extend(currentRuleName,currentRuleFormals,body,null,source)},RuleBody(_,terms){
return builder.alt(...terms.visit()).withSource(this.source)},OverrideRuleBody(_,terms){let args=terms.visit(),expansionPos=args.indexOf(superSplicePlaceholder);
if(expansionPos>=0){let beforeTerms=args.slice(0,expansionPos),afterTerms=args.slice(expansionPos+1);return afterTerms.forEach(t=>{if(t===superSplicePlaceholder)
throw multipleSuperSplices(t)}),new Splice(decl.superGrammar,currentRuleName,beforeTerms,afterTerms).withSource(this.source)}else return builder.alt(...args).withSource(
this.source)},Formals(opointy,fs,cpointy){return fs.visit()},Params(opointy,ps,cpointy){return ps.visit()},Alt(seqs){return builder.alt(...seqs.visit()).withSource(
this.source)},TopLevelTerm_inline(b,n){let inlineRuleName=currentRuleName+"_"+n.visit(),body=b.visit(),source=this.source.trimmed(),isNewRuleDeclaration=!(decl.
superGrammar&&decl.superGrammar.rules[inlineRuleName]);overriding&&!isNewRuleDeclaration?decl.override(inlineRuleName,currentRuleFormals,body,null,source):decl.
define(inlineRuleName,currentRuleFormals,body,null,source);let params=currentRuleFormals.map(formal=>builder.app(formal));return builder.app(inlineRuleName,params).
withSource(body.source)},OverrideTopLevelTerm_superSplice(_){return superSplicePlaceholder},Seq(expr){return builder.seq(...expr.children.map(c=>c.visit())).withSource(
this.source)},Iter_star(x,_){return builder.star(x.visit()).withSource(this.source)},Iter_plus(x,_){return builder.plus(x.visit()).withSource(this.source)},Iter_opt(x,_){
return builder.opt(x.visit()).withSource(this.source)},Pred_not(_,x){return builder.not(x.visit()).withSource(this.source)},Pred_lookahead(_,x){return builder.lookahead(
x.visit()).withSource(this.source)},Lex_lex(_,x){return builder.lex(x.visit()).withSource(this.source)},Base_application(rule,ps){let params=ps.children.map(c=>c.
visit())[0]||[];return builder.app(rule.visit(),params).withSource(this.source)},Base_range(from,_,to){return builder.range(from.visit(),to.visit()).withSource(
this.source)},Base_terminal(expr){return builder.terminal(expr.visit()).withSource(this.source)},Base_paren(open3,x,close){return x.visit()},ruleDescr(open3,t,close){
return t.visit()},ruleDescrText(_){return this.sourceString.trim()},caseName(_,space1,n,space2,end2){return n.visit()},name(first2,rest){return this.sourceString},
nameFirst(expr){},nameRest(expr){},terminal(open3,cs,close){return cs.children.map(c=>c.visit()).join("")},oneCharTerminal(open3,c,close){return c.visit()},escapeChar(c){
try{return unescapeCodePoint(this.sourceString)}catch(err){throw err instanceof RangeError&&err.message.startsWith("Invalid code point ")?invalidCodePoint(c):err}},
NonemptyListOf(x,_,xs){return[x.visit()].concat(xs.children.map(c=>c.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(match).visit()}var operations_and_attributes_default=makeRecipe(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);initBuiltInSemantics(Grammar.BuiltInRules);initPrototypeParser(operations_and_attributes_default);function initBuiltInSemantics(builtInRules){let actions={empty(){
return this.iteration()},nonEmpty(first2,_,rest){return this.iteration([first2].concat(rest.children))},self(..._children){return this}};Semantics.BuiltInSemantics=
Semantics.createSemantics(builtInRules,null).addOperation("asIteration",{emptyListOf:actions.empty,nonemptyListOf:actions.nonEmpty,EmptyListOf:actions.empty,NonemptyListOf:actions.
nonEmpty,_iter:actions.self})}function initPrototypeParser(grammar3){Semantics.prototypeGrammarSemantics=grammar3.createSemantics().addOperation("parse",{AttributeSignature(name){
return{name:name.parse(),formals:[]}},OperationSignature(name,optFormals){return{name:name.parse(),formals:optFormals.children.map(c=>c.parse())[0]||[]}},Formals(oparen,fs,cparen){
return fs.asIteration().children.map(c=>c.parse())},name(first2,rest){return this.sourceString}}),Semantics.prototypeGrammar=grammar3}function findIndentation(input){let pos=0,stack=[0],topOfStack=()=>stack[stack.length-1],result={},regex=/( *).*(?:$|\r?\n|\r)/g,match;for(;(match=regex.exec(input))!=
null;){let[line,indent2]=match;if(line.length===0)break;let indentSize=indent2.length,prevSize=topOfStack(),indentPos=pos+indentSize;if(indentSize>prevSize)stack.
push(indentSize),result[indentPos]=1;else if(indentSize<prevSize){let prevLength=stack.length;for(;topOfStack()!==indentSize;)stack.pop();result[indentPos]=-1*(prevLength-
stack.length)}pos+=line.length}return stack.length>1&&(result[pos]=1-stack.length),result}var INDENT_DESCRIPTION="an indented block",DEDENT_DESCRIPTION="a dedent",INVALID_CODE_POINT=1114112,InputStreamWithIndentation=class extends InputStream{constructor(state){
super(state.input),this.state=state}_indentationAt(pos){return this.state.userData[pos]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){
if(this._indentationAt(this.pos)!==0){this.examinedLength=Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(
this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),INVALID_CODE_POINT):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.
pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),INVALID_CODE_POINT):super.nextCodePoint()}},Indentation=class extends PExpr{constructor(isIndent=!0){
super(),this.isIndent=isIndent}allowsSkippingPrecedingSpace(){return!0}eval(state){let{inputStream}=state,pseudoTokens=state.userData;state.doNotMemoize=!0;let origPos=inputStream.
pos,sign=this.isIndent?1:-1;return(pseudoTokens[origPos]||0)*sign>0?(state.userData=Object.create(pseudoTokens),state.userData[origPos]-=sign,state.pushBinding(
new TerminalNode(0),origPos),!0):(state.processFailure(origPos,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(ruleName,grammar3){}_isNullable(grammar3,memo){
return!1}assertChoicesHaveUniformArity(ruleName){}assertIteratedExprsAreNotNullable(grammar3){}introduceParams(formals){return this}substituteParams(actuals){return this}toString(){
return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(grammar3){let description=this.isIndent?INDENT_DESCRIPTION:DEDENT_DESCRIPTION;
return new Failure(this,description,"description")}},applyIndent=new Apply("indent"),applyDedent=new Apply("dedent"),newAnyBody=new Splice(built_in_rules_default,
"any",[applyIndent,applyDedent],[]),IndentationSensitive=new Builder().newGrammar("IndentationSensitive").withSuperGrammar(built_in_rules_default).define("inden\
t",[],new Indentation(!0),INDENT_DESCRIPTION,void 0,!0).define("dedent",[],new Indentation(!1),DEDENT_DESCRIPTION,void 0,!0).extend("any",[],newAnyBody,"any cha\
racter",void 0).build();Object.assign(IndentationSensitive,{_matchStateInitializer(state){state.userData=findIndentation(state.input),state.inputStream=new InputStreamWithIndentation(
state)},supportsIncrementalParsing:!1});Grammar.initApplicationParser(ohm_grammar_default,buildGrammar2);var grammar2=makeRecipe(recipe);var ITEM_START=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function startsItem(text,at){return ITEM_START.lastIndex=at,ITEM_START.
test(text)||attachPointAt(text,at)>at}function nextItemStart(text,from){for(let newline=text.indexOf(`
`,from);newline!==-1;newline=text.indexOf(`
`,newline+1))if(startsItem(text,newline+1))return newline+1;return text.length}var LARGEST=2n**64n-1n,NANOSECONDS=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),
NUMERIC=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,SCALED=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function isTooLarge(text){if(text.length<
4||!NUMERIC.test(text))return!1;let digits=text.replaceAll("_","");if(/^0[xX]/.test(digits))return BigInt(digits)>LARGEST;let[,coefficient="0",exponent="0",suffix=""]=SCALED.
exec(digits.replace(/[uUlL]+$/,""))??[];return exponent.length>3?BigInt(coefficient)>0n:BigInt(coefficient)*10n**BigInt(exponent)*(NANOSECONDS.get(suffix)??1n)>
LARGEST}var LF=10,CR=13,BANG=33,QUOTE=34,HASH=35,STAR=42,SLASH=47,BACKSLASH=92,[OTHER,SPACE,NEWLINE,WORD,DIGIT,SIGN,STRING,SIGIL]=[0,1,2,3,4,5,6,7],CLASSES=new Uint8Array(
128),SIGNS=Array.from({length:128},()=>[]);for(let entry of tokensLike(/^[^\w<]|^<(?!\w)/))SIGNS[entry[0].charCodeAt(0)]?.push(entry);SIGNS.forEach((signs,code)=>{
signs.sort(([a],[b])=>b.length-a.length),signs.length>0&&(CLASSES[code]=SIGN)});for(let character of" 	\r")CLASSES[character.charCodeAt(0)]=SPACE;for(let character of"\
0123456789")CLASSES[character.charCodeAt(0)]=DIGIT;for(let character of"_abcdefghijklmnopqrstuvwxyz")CLASSES[character.charCodeAt(0)]=CLASSES[character.toUpperCase().
charCodeAt(0)]=WORD;CLASSES[LF]=NEWLINE;CLASSES[QUOTE]=STRING;for(let character of"$@#")CLASSES[character.charCodeAt(0)]=SIGIL;var LEXER_BUILTINS=["args","ctx",
"kstack","nsecs","pid","tid","ustack"],BUILTINS2=["true","false","uid","gid","cgroup","cpid","cpu","comm","elapsed","retval","func","probe","curtask","rand","us\
ername","numaid","jiffies","ncpus","usermode"],WORDS=new Map([...tokensLike(/^\w/),...LEXER_BUILTINS.map(word=>[word,codeOf("<lexer builtin>")]),...BUILTINS2.map(
word=>[word,codeOf("<builtin>")])]),ARGUMENT=/^s?arg\d+$/,NAME=codeOf("<name>"),BUILTIN=codeOf("<builtin>"),LEXER_BUILTIN=codeOf("<lexer builtin>"),VARIABLE=codeOf(
"<variable>"),MAP=codeOf("<map>"),POSITIONAL=codeOf("<positional>"),TEXT=codeOf("<string>"),BAD_TEXT=codeOf("<string with a bad escape>"),UNCLOSED_TEXT=codeOf("\
<unclosed string>"),DECIMAL=codeOf("<decimal>"),DIGITS=codeOf("<digits>"),NUMBER=codeOf("<number>"),MALFORMED=codeOf("<malformed number>"),STRAY=codeOf("<stray \
character>"),ATTACH_POINT2=codeOf("<attach point>"),PREPROCESSOR_LINE=codeOf("<preprocessor line>"),DECIMAL_NUMBER=/^\d(?:_*\d)*$/,BAD_OCTAL=/^0[0-7]*[89]/,OTHER_NUMBER=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
NUMBER_LIMIT=1e3,GOOD_ESCAPES=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,NATURAL=/0*[1-9]\d*/y,Scanner=class{comments=[];unclosed=[];at=0;newLine=!0;#source;#tokens;#noted=0;#commentsClose=!0;#begun=!1;constructor(tokens2){
this.#source=tokens2.source,this.#tokens=tokens2,this.at=tokens2.source.charCodeAt(0)===65279?1:0}skipLayout(){let source=this.#source,begun=this.#begun;for(this.
newLine=!begun;this.at<source.length;this.at++){let unit=source.charCodeAt(this.at),kind=CLASSES[unit]??OTHER;if(kind!==SPACE)if(kind===NEWLINE)this.newLine=!0;else if(unit===
SLASH&&this.#comment())this.at--;else if(unit===HASH&&!begun&&source.charCodeAt(this.at+1)===BANG){let end2=this.#lineEnd(this.at);this.#note("shebang",this.at,
end2),this.at=end2-1}else return this.#begun=!0,!0}return!1}takeAttachPoint(){let end2=attachPointEnd(this.#source,this.at);return end2===this.at?!1:(this.#take(
ATTACH_POINT2,end2),!0)}takeToken(){let unit=this.#source.charCodeAt(this.at);switch(CLASSES[unit]??OTHER){case WORD:return this.#takeWord();case DIGIT:return this.#takeNumber();case SIGN:
return this.#takeSign(unit);case STRING:return this.#takeString();case SIGIL:return unit===HASH?this.#takeHash():this.#takeSigil(unit);default:return this.#take(
STRAY,this.at+1)}}takePreprocessorLine(){let source=this.#source,start=this.at,last=start+1;for(;this.at<source.length;){let unit=source.charCodeAt(this.at);if(unit===
LF||unit===SLASH&&source.charCodeAt(this.at+1)===SLASH)break;if(!(unit===SLASH&&this.#comment())){if(unit===BACKSLASH){let joined=source.charCodeAt(this.at+1)===
CR?this.at+2:this.at+1;if(source.charCodeAt(joined)===LF){this.at=joined+1;continue}}this.at++,CLASSES[unit]!==SPACE&&(last=this.at)}}this.#tokens.push(PREPROCESSOR_LINE,
start,last)}#take(code,end2){this.#tokens.push(code,this.at,end2),this.at=end2}#wordEnd(from){let source=this.#source,end2=from;for(;end2<source.length;end2++){
let kind=CLASSES[source.charCodeAt(end2)]??OTHER;if(kind!==WORD&&kind!==DIGIT)break}return end2}#takeWord(){let end2=this.#wordEnd(this.at),word=this.#source.slice(
this.at,end2);this.#take(WORDS.get(word)??wordLike(word),end2)}#takeNumber(){let end2=this.#wordEnd(this.at),text=this.#source.slice(this.at,end2);text.length>NUMBER_LIMIT?
this.#take(MALFORMED,end2):DECIMAL_NUMBER.test(text)?this.#take(BAD_OCTAL.test(text)||text.length>19&&isTooLarge(text)?DIGITS:DECIMAL,end2):this.#take(OTHER_NUMBER.
test(text)&&!BAD_OCTAL.test(text)&&!isTooLarge(text)?NUMBER:MALFORMED,end2)}#takeSign(unit){for(let[sign,code]of SIGNS[unit]??[])if(sign.length===1||this.#source.
startsWith(sign,this.at))return this.#take(code,this.at+sign.length);this.#take(STRAY,this.at+1)}#takeSigil(unit){let source=this.#source,next=this.at+1,word=(CLASSES[source.
charCodeAt(next)]??OTHER)===WORD;if(unit===64)return this.#take(MAP,word?this.#wordEnd(next):next);if(word)return this.#take(VARIABLE,this.#wordEnd(next));if(source.
charCodeAt(next)===HASH)return this.#take(POSITIONAL,next+1);if(NATURAL.lastIndex=next,NATURAL.test(source))return this.#take(POSITIONAL,NATURAL.lastIndex);this.#take(
STRAY,next)}#takeHash(){this.newLine?this.takePreprocessorLine():this.#take(STRAY,this.at+1)}#takeString(){let source=this.#source,escapes=!1;for(let at=this.at+
1;at<source.length;at++){let unit=source.charCodeAt(at);if(unit===BACKSLASH&&source.charCodeAt(at+1)!==LF)escapes=!0,at++;else if(unit===QUOTE){let good=!escapes||
GOOD_ESCAPES.test(source.slice(this.at+1,at));return this.#take(good?TEXT:BAD_TEXT,at+1)}else if(unit===LF)break}let end2=this.#lineEnd(this.at);this.at>=this.#noted&&
this.unclosed.push({what:"string",start:this.at,end:end2}),this.#noted=Math.max(this.#noted,end2),this.#take(UNCLOSED_TEXT,end2)}#comment(){let start=this.at,next=this.#source.
charCodeAt(start+1);if(next===SLASH)this.at=this.#lineEnd(start);else if(next===STAR)this.at=this.#blockCommentEnd(start);else return!1;return this.#note(next===
SLASH?"line":"block",start,this.at),!0}#note(kind,start,end2){let text=this.#source.slice(start,end2);text.includes(`
`)&&(this.newLine=!0),!(start<this.#noted)&&(this.comments.push({kind,span:{start,end:end2},text}),this.#noted=end2)}#lineEnd(at){let found=this.#source.indexOf(
`
`,at),end2=found===-1?this.#source.length:found;return end2>at&&this.#source.charCodeAt(end2-1)===CR?end2-1:end2}#blockCommentEnd(at){let found=this.#commentsClose?
this.#source.indexOf("*/",at+2):-1;if(found!==-1)return found+2;this.#commentsClose=!1,at>=this.#noted&&this.unclosed.push({what:"comment",start:at,end:this.#lineEnd(
at)});let next=nextItemStart(this.#source,at);return next<this.#source.length?next-1:next}};function wordLike(word){return word.startsWith("__builtin_")?BUILTIN:
ARGUMENT.test(word)?LEXER_BUILTIN:NAME}var NESTING_LIMIT=64,KEYWORD=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,RULE_OF_KEYWORD=new Map([["struct","cDefinition"],["union","cDefinition"],
["enum","cDefinition"],["config","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),HASH2=35,OPEN_BRACE2=codeOf("{"),
CLOSE_BRACE2=codeOf("}"),OPEN_PARENTHESIS=codeOf("("),CLOSE_PARENTHESIS=codeOf(")"),OPEN_BRACKET=codeOf("["),CLOSE_BRACKET=codeOf("]"),SEMICOLON2=codeOf(";"),QUESTION=codeOf(
"?"),COLON=codeOf(":"),COMMA=codeOf(","),SLASH2=codeOf("/"),ELSE2=codeOf("else"),BEHIND_BLOCK=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","\
==","!=","&&","||",".","->","?",":"].concat([",",")","]","{"]).map(codeOf)),ATTRIBUTE=codeOf("__attribute__"),ItemScanner=class{tokens;#scanner;#source;constructor(source){
this.#source=source,this.tokens=new TokenList(source),this.#scanner=new Scanner(this.tokens)}get comments(){return this.#scanner.comments}get unclosed(){return this.#scanner.
unclosed}resumeAt(at){this.#scanner.at=at}next(wary){let scanner=this.#scanner;if(this.tokens.clear(),!!scanner.skipLayout())return this.#source.charCodeAt(scanner.
at)===HASH2?(scanner.takePreprocessorLine(),{rule:"preprocessor",end:scanner.at,open:!1}):(KEYWORD.lastIndex=scanner.at,this.#scanBrackets(RULE_OF_KEYWORD.get(KEYWORD.
exec(this.#source)?.[1]??"")??"probe",wary))}rest(){for(this.tokens.clear();this.#scanner.skipLayout();)this.#scanner.takeToken()}#scanBrackets(rule,wary){let[scanner,
tokens2]=[this.#scanner,this.tokens],inHead=rule==="probe",attaching=inHead,closed=rule==="mapDeclaration",braces=0,nesting=0,questions=0,tooDeep2,found=open3=>{
let item={rule,end:scanner.at,open:open3};return tooDeep2===void 0?item:{...item,tooDeep:tooDeep2}};for(;scanner.skipLayout();){if(wary&&nesting>0&&scanner.newLine&&
startsItem(this.#source,scanner.at))return found(!0);if(attaching&&scanner.takeAttachPoint()){attaching=!1;continue}scanner.takeToken();let code=tokens2.code(tokens2.
count-1);switch(inHead&&=code===COMMA,attaching=inHead,code){case OPEN_BRACE2:braces++,nesting++,questions=0;break;case CLOSE_BRACE2:if(braces--,nesting--,questions=
0,closed=braces<=0,closed&&!this.#goesOn(rule))return found(!1);break;case OPEN_PARENTHESIS:case OPEN_BRACKET:nesting++;break;case CLOSE_PARENTHESIS:case CLOSE_BRACKET:
if(nesting--,closed&&nesting<=0&&hasTail(rule)&&!this.#goesOn(rule))return found(!1);break;case SEMICOLON2:if(questions=0,braces<=0)return found(!1);break;case QUESTION:
questions++;break;case COLON:questions=Math.max(0,questions-1)}nesting+questions>NESTING_LIMIT&&(tooDeep2??=tokens2.count-1)}return found(braces>0||nesting>0)}#goesOn(rule){
let[scanner,tokens2]=[this.#scanner,this.tokens],after=scanner.at;if(scanner.skipLayout()){scanner.takeToken();let code=tokens2.code(tokens2.count-1);if(tokens2.
pop(),scanner.at=after,code===ELSE2||(rule==="probe"?BEHIND_BLOCK.has(code):code===SLASH2))return!0;if(code===SEMICOLON2)return hasTail(rule);if(rule==="cDefini\
tion")return code===ATTRIBUTE}return scanner.at=after,!1}};function hasTail(rule){return rule==="cDefinition"||rule==="mapDeclaration"}function misplacedItems(items){let errors=[],bodies=!1,configured=!1,imported=!1;for(let item of items)switch(item.kind){case"preprocessor":case"c-definition":bodies?
errors.push(misplaced(item,"C definitions must come before the probes.")):(configured||imported)&&errors.push(misplaced(item,"C definitions must come before the\
 config block and the imports."));break;case"import":bodies&&errors.push(misplaced(item,"Imports must come before the probes.")),imported=!0;break;case"config":
configured?errors.push(misplaced(item,"A script has one config block.")):bodies&&errors.push(misplaced(item,"The config block must come before the probes.")),configured=
!0;break;case"map-declaration":case"macro":case"subprogram":case"probe":bodies=!0}return errors}function misplaced(item,message){return{kind:"syntax-error",span:item.
span,message,expected:[],hint:"Move it to the beginning of the file."}}var DESCRIPTIONS=new Map(descriptions),EXPRESSION_STARTS=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a\
 step operator","'comptime'","'typeof'"]),STATEMENT_STARTS=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an \
expression"]),CONTINUATIONS=new Set(["'->'","'.'","'['","'?'","'('","'..'","'/'","an operator","a step operator","an assignment operator"]);function expectationsOf(match,spaced2){
let words=new Set(match.getRightmostFailures().filter(failure2=>!failure2.getText().startsWith("not ")).flatMap(failure2=>{let described=wordsOf(failure2);return spaced2||
!failure2.isFluffy()?described:described.filter(word=>word==="an expression")}));words.has("an expression")&&replace(words,EXPRESSION_STARTS,"an expression"),words.
has("a name")&&words.delete("'comptime'"),words.has("'let'")&&words.has("'for'")&&replace(words,STATEMENT_STARTS,"a statement"),words.has("an operator")&&replace(
words,CONTINUATIONS,"an operator");let rank=word=>word.startsWith("'")?0:word==="an operator"?2:1;return[...words].sort((a,b)=>rank(a)-rank(b)||(a<b?-1:1))}function wordsOf(failure2){
let text=failure2.getText(),described=DESCRIPTIONS.get(text);if(described!==void 0)return[described];if(failure2.getType()!=="code")return[text];let[from,to]=text.
split("..").map(end2=>String(JSON.parse(end2)).charCodeAt(0));return from===void 0||to===void 0?[text]:Array.from({length:to-from+1},(_,index)=>String.fromCharCode(
from+index)).flatMap(character=>DESCRIPTIONS.get(character)??[])}function replace(words,members2,name){for(let member of members2)words.delete(member);words.add(
name)}function inWords(words){let last=words.at(-1)??"something else";return words.length<2?last:`${words.slice(0,-1).join(", ")} or ${last}`}var endsIn=(failure2,pattern)=>pattern.test(failure2.before),expects=(failure2,...words)=>words.some(word=>failure2.expected.includes(word)),PREDICATE_END="'/' \
at the end of the predicate",CONDITION=/^ ?(?:else )?(?:if|while)\b[^{]*$/,BARE_WORD=/(?:^|[^\w@$.>])([A-Za-z_]\w*)(?:\[[^\]]*\])? ?$/,SLIPS=[{happened:failure2=>endsIn(
failure2,/^[@$]/)&&expects(failure2,"','")&&expects(failure2,"'{'"),hint:()=>"Statements stand inside the braces of a probe: begin { ... }."},{happened:failure2=>failure2.
found==="="&&(expects(failure2,PREDICATE_END,"')'")||CONDITION.test(failure2.before)),hint:()=>"= assigns; write == to compare."},{happened:failure2=>failure2.found===
"="&&endsIn(failure2,/@\w*(?:\[[^\]]*\])? ?(?:->|\.) ?\w+ ?$/),hint:()=>'A map has no members: give it a key, @x["name"], or store a tuple.'},{happened:failure2=>failure2.
found==="="&&endsIn(failure2,/(?:->|\.) ?\w+ ?$/),hint:()=>"Members cannot be assigned to: bpftrace reads memory, it does not write it."},{happened:failure2=>/^(?:[-+*/%&|^]?=|\+|-|\+\+|--)$/.
test(failure2.found)&&endsIn(failure2,BARE_WORD),hint:({before})=>{let word=BARE_WORD.exec(before)?.[1]??"x";return`A map begins with @ and a variable with $: w\
rite @${word} or $${word}.`}},{happened:failure2=>expects(failure2,"a variable")&&/^[A-Za-z_]/.test(failure2.found),hint:({found})=>`A variable begins with $: w\
rite $${found}.`},{happened:failure2=>expects(failure2,"':'")&&endsIn(failure2,/^ ?for\b/),hint:()=>"Loops run over a range or a map: for ($i : 0..10) { ... } o\
r for ($kv : @map) { ... }."},{happened:failure2=>failure2.found==="'",hint:()=>"Strings stand in double quotes."},{happened:failure2=>failure2.found==="else",hint:()=>"\
An else follows the closing brace of its if."},{happened:failure2=>expects(failure2,PREDICATE_END)&&failure2.found==="{",hint:()=>"A predicate stands between sl\
ashes: /pid == 1/ { ... }."},{happened:failure2=>expects(failure2,"'{'")&&endsIn(failure2,/\b(?:if|else|while|unroll|for)\b[^{]*$/),hint:()=>"The body needs bra\
ces, even for one statement."},{happened:failure2=>expects(failure2,"'/'")&&(failure2.found===":"||endsIn(failure2,/: ?$/)),hint:()=>"An attach point holds no s\
paces, and from bpftrace 0.26 on it must not: kprobe:f."},{happened:failure2=>expects(failure2,"','")&&expects(failure2,"'/'")&&failure2.found!=="",hint:()=>"Se\
veral attach points of one probe are separated by commas."},{happened:failure2=>expects(failure2,"']'"),hint:()=>"Close the '[' with a ']'."},{happened:failure2=>expects(
failure2,"')'")&&failure2.found!=="",hint:()=>"Close the '(' with a ')'."},{happened:failure2=>expects(failure2,"';'")&&endsIn(failure2,/^ ?u?(?:int(?:8|16|32|64)?|char|long|bool) ?$/),
hint:({found})=>`Variables are not declared with a type: write $${found} = ... or let $${found}.`},{happened:failure2=>expects(failure2,"';'")&&/^[@$A-Za-z_]/.test(
failure2.found),hint:()=>"Statements are separated by ';'."}];function hintFor(failure2){return SLIPS.find(slip=>slip.happened(failure2))?.hint(failure2)}var LOOK_BACK=64,BAD_ESCAPE=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,BAD_TEXT2=codeOf("<string with a bad escape>"),NO_NUMBER=new Set([codeOf("<\
malformed number>"),codeOf("<digits>")]),OPEN=new Set([..."([{"].map(codeOf)),CLOSE=new Set([...")]}"].map(codeOf)),STATEMENT_BOUNDS=new Set([...";{}"].map(codeOf)),
LOOSE=/^[(){}[\];,]$/;function explainFailure(tokens2,item,unclosed,match){let at=match.getRightmostFailurePosition(),line=at;for(;line>0&&!tokens2.onNewLine(line);)
line--;let next=lineOfItem(tokens2,Math.max(line,1)),resumeAt=next<tokens2.count?tokens2.start(next):item.end,explain2=(span,message,expected2,hint2)=>({error:{
kind:"syntax-error",span,message,expected:expected2,...hint2===void 0?{}:{hint:hint2}},resumeAt}),reached=tokens2.start(Math.min(at+1,tokens2.count)),string3=unclosed.
find(({what,start})=>what==="string"&&start>=tokens2.start(0)&&start<=reached);if(string3)return explain2({start:string3.start,end:string3.end},"This string is \
never closed.",[`'"'`],'A string ends on the line it begins on: add the closing ".');if(item.open&&(at>=tokens2.count||next<=at)){let opened=lastOpened(tokens2,
Math.min(at,next));if(opened!==void 0){let bracket=tokens2.text(opened),closing=bracket==="("?"')'":bracket==="["?"']'":"'}'";return explain2(spanOf(tokens2,opened),
`This '${bracket}' is never closed.`,[closing],`Add the missing ${closing}.`)}}let found=at<tokens2.count?tokens2.text(at):"",token=spanOf(tokens2,at),badEscape=tokens2.
code(at)===BAD_TEXT2?BAD_ESCAPE.exec(found)?.[1]:void 0;if(badEscape!==void 0){let from=token.start+(BAD_ESCAPE.exec(found)?.[0].length??0)-badEscape.length,message=`\
bpftrace does not know the escape ${badEscape} in a string.`;return explain2({start:from,end:from+badEscape.length},message,[],"Write \\\\ for a backslash.")}if(NO_NUMBER.
has(tokens2.code(at))&&found.length<=1e3&&isTooLarge(found))return explain2(token,`${quote(found)} is too large: the largest number is 18446744073709551615.`,["\
a number"]);if(NO_NUMBER.has(tokens2.code(at)))return explain2(token,`${quote(found)} is not a number.`,["a number"]);if(found==="}"&&at===0)return explain2(token,
"This '}' closes nothing.",["an attach point"],"Remove it, or add the { that it belongs to.");let expected=expectationsOf(match,spaced(tokens2,at));expected[0]===
"'}'"&&(expected[1]??"an expression")==="an expression"&&expected.splice(1,1,"a statement");let failure2={expected,found,before:statementBefore(tokens2,at)},hint=hintFor(
failure2),gap=missingSemicolon(tokens2.onNewLine(at),failure2);if(gap){let behind=tokens2.end(at-1);return explain2(at===0?token:{start:behind,end:behind},gap,expected,
hint)}let but=found===""?"but the text ends here":`found ${quote(found)}`;return explain2(token,`Expected ${inWords(expected)}, ${but}.`,expected,hint)}function resumeAfter(tokens2,from,end2){
let next=lineOfItem(tokens2,from);return next<tokens2.count?tokens2.start(next):end2}function lineOfItem(tokens2,from){for(let index=from;index<tokens2.count;index++)
if(tokens2.onNewLine(index)&&startsItem(tokens2.source,tokens2.start(index)))return index;return tokens2.count}function spanOf(tokens2,index){let start=tokens2.
start(index);return{start,end:index<tokens2.count?tokens2.end(index):start}}function missingSemicolon(newLine,failure2){if(!failure2.expected.includes("';'")||failure2.
before==="")return;let startsStatement=/^(?:[@$]|[A-Za-z_{])/.test(failure2.found)&&/[\w)\]}"+-] ?$/.test(failure2.before);if(!(!newLine&&!startsStatement))return`\
Expected ';' after this, before ${quote(failure2.found)}.`}function spaced(tokens2,index){return tokens2.apart(index)?tokens2.onNewLine(index)||!(LOOSE.test(tokens2.
text(index-1))||LOOSE.test(tokens2.text(index))):!1}function statementBefore(tokens2,at){let from=at;for(;from>0&&at-from<LOOK_BACK&&!STATEMENT_BOUNDS.has(tokens2.
code(from-1));)from--;let text="";for(let index=from;index<at;index++)text+=(index>from&&spaced(tokens2,index)?" ":"")+tokens2.text(index);return from<at&&spaced(
tokens2,at)?`${text} `:text}function lastOpened(tokens2,to){let opened=[];for(let index=0;index<to;index++)OPEN.has(tokens2.code(index))?opened.push(index):CLOSE.
has(tokens2.code(index))&&opened.pop();return opened.at(-1)}function quote(token){return`'${token.length>40?`${token.slice(0,40)}...`:token}'`}var NAME2=/^([A-Za-z_]\w*)=(?=.)/;function nameOfAttachPoint(text){return NAME2.exec(text)?.[1]}function splitAttachPoint(text,start){let named=NAME2.exec(text)?.[0].
length??0,parts=splitAtColons(text,named).map(piece=>({text:unquoted(text.slice(piece.start,piece.end)),span:{start:start+piece.start,end:start+piece.end}})),[first2,
...rest]=parts,span={start,end:start+text.length};return!first2||!/^[A-Za-z_]\w*$/.test(first2.text)?{kind:"attach-point",span,text,provider:"",providerSpan:{start:start+
named,end:start+named},parts}:{kind:"attach-point",span,text,provider:first2.text,providerSpan:first2.span,parts:rest}}function splitAtColons(text,from){let pieces=[],
start=from;for(let at=from;at<text.length;at++){let character=text[at];character==='"'?at=closingQuote(text,at):character==="\\"?at++:character===":"&&(pieces.push(
{start,end:at}),start=at+1)}return pieces.push({start,end:text.length}),pieces}function closingQuote(text,open3){for(let at=open3+1;at<text.length;at++)if(text[at]===
"\\")at++;else if(text[at]==='"')return at;return text.length}function unquoted(text){return text.replace(/"((?:\\.|[^"\\])*)"/g,(_quoted,inner)=>inner.replace(
/\\(.)/g,"$1"))}var BINDING=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((operators,level)=>operators.map(
operator=>[operator,level])));function bindingOf(operator){return BINDING.get(operator)??0}function resolvePrecedence(first2,rest,join2){let waiting=[],current=first2;
for(let{operator,operand}of rest)current=joinWaiting(waiting,current,bindingOf(operator),join2),waiting.push({left:current,operator}),current=operand;return joinWaiting(
waiting,current,0,join2)}function joinWaiting(waiting,right,binding,join2){let current=right;for(let last=waiting.at(-1);last&&bindingOf(last.operator)>=binding;last=
waiting.at(-1))current=join2(last.left,last.operator,current),waiting.pop();return current}var SEMICOLON3=codeOf(";"),VARIABLE2=codeOf("<variable>");function blockOf(node,valued){let statements=node.child(1).children(),last=statements.at(-1),value=valued&&
last?trailingValue(last):void 0;return value&&statements.pop(),{kind:"block",span:node.span,statements:statements.map(statementOf),...value?{value}:{}}}function statementOf(node){
let{span}=node;switch(node.rule){case"ifStatement":return ifOf(node.child(0),!1);case"blockStatement":return blockOf(node.child(0),!1);case"for":return forOf(node);case"\
while":return{kind:"while",span,condition:conditionOf(node.child(1)),body:blockOf(node.child(2),!1)};case"unroll":return{kind:"unroll",span,count:conditionOf(node.
child(1)),body:blockOf(node.child(2),!1)};default:return plainStatementOf(node.child(0))}}function plainStatementOf(node){let{span}=node;switch(node.rule){case"\
assignment":return{kind:"assignment",span,target:targetOf(node.child(0)),operator:node.child(1).text,value:expressionOf(node.child(2))};case"let":{let type=node.
optional(3),value=node.optional(5);return{kind:"let",span,variable:variableOf(node.child(1)),...type?{type:typeText(type)}:{},...value?{value:expressionOf(value)}:
{}}}case"jump":return jumpOf(node.child(0));case"localImport":{let keyword=node.child(0),call={kind:"call",span,name:keyword.text,nameSpan:keyword.span,arguments:[
expressionOf(node.child(1))]};return{kind:"expression-statement",span,expression:call}}default:return{kind:"expression-statement",span,expression:expressionOf(node)}}}
function jumpOf(node){let{span}=node;if(node.rule!=="return")return{kind:"jump",span,keyword:node.text==="break"?"break":"continue"};let value=node.optional(1);
return{kind:"jump",span,keyword:"return",...value?{value:expressionOf(value)}:{}}}function trailingValue(statement){if(statement.tokens.code(statement.end-1)===
SEMICOLON3)return;let content=statement.size>0?statement.child(0):void 0;switch(statement.rule){case"simpleStatement":case"valueStatement":return content?.rule===
"expression"?expressionOf(content):void 0;case"blockStatement":{let block=blockOf(statement.child(0),!0);return block.value?{kind:"block-expression",span:block.
span,block}:void 0}case"ifStatement":{let chain=ifOf(statement.child(0),!0);return chain.then.value?{kind:"if-expression",span:chain.span,statement:chain}:void 0}default:
return}}function ifOf(node,valued){let elseIfs=node.child(3);return inChain(node,elseIfs.size,()=>{let{span}=node,last=node.optional(4),tail=last?blockOf(last.child(
1),valued):void 0,chain=elseIfs.children().reduceRight((rest,link)=>({kind:"if",span:{start:link.child(1).span.start,end:span.end},condition:conditionOf(link.child(
2)),then:blockOf(link.child(3),valued),...rest?{else:rest}:{}}),tail);return{kind:"if",span,condition:conditionOf(node.child(1)),then:blockOf(node.child(2),valued),
...chain?{else:chain}:{}}})}function conditionOf(node){let form=node.child(0);return expressionOf(form.rule==="condition_parentheses"?form.child(1):form.child(0))}
function targetOf(node){return node.rule==="mapAccess"?mapOf(node):node.code===VARIABLE2?variableOf(node):{kind:"discard",span:node.span}}function innermost(node){
let form=node.child(0);return form.rule==="forMap_parentheses"?innermost(form.child(1)):form}function forOf(node){let form=node.child(0),bare2=form.rule==="for_\
bare",each=form.child(bare2?1:2),{span}=node,variable=variableOf(each.child(0)),over=each.child(2),body=blockOf(form.child(bare2?2:4),!1);return over.rule!=="ra\
nge"?{kind:"for-map",span,variable,map:bareMapOf(innermost(over)),body}:{kind:"for-range",span,variable,from:expressionOf(over.child(0)),to:expressionOf(over.child(
2)),body}}var DECIMAL2=codeOf("<decimal>"),NUMBER2=codeOf("<number>"),TEXT2=codeOf("<string>"),POSITIONAL2=codeOf("<positional>"),VARIABLE3=codeOf("<variable>"),MAP2=codeOf(
"<map>"),COMMA2=codeOf(","),QUESTION2=codeOf("?");function expressionOf(node){switch(node.rule){case"":return leafOf(node);case"expression":return conditionalOf(
node);case"postfixed":return postfixedOf(node);case"prefixed":return prefixedOf(node);case"update":return updateOf(node,node.child(0),node.child(1),!0);case"add\
ress":return{kind:"unary",span:node.span,operator:"&",operand:leafOf(node.child(1))};case"mapAccess":return mapOf(node);case"call":{let name=node.child(0),given=node.
list(2).map(expressionOf);return{kind:"call",span:node.span,name:name.text,nameSpan:name.span,arguments:given}}case"tuple":return tupleOf(node);case"record":{let fields=[
node.child(1),...node.child(3).children()];return{kind:"record",span:node.span,fields:fields.map(field=>({name:field.child(0).text,value:expressionOf(field.child(
2))}))}}case"step":return updateOf(node,node.child(1),node.child(0),!1);case"block":return{kind:"block-expression",span:node.span,block:blockOf(node,!0)};case"i\
f":return{kind:"if-expression",span:node.span,statement:ifOf(node,!0)};case"size":case"offset":return measureOf(node);default:throw new TypeError(`${node.rule} \
is no expression`)}}function leafOf(node){let{span,text}=node;switch(node.code){case DECIMAL2:return{kind:"integer",span,text};case NUMBER2:return{kind:!/^0x/i.
test(text)&&/[smhd]$/.test(text)?"duration":"integer",span,text};case TEXT2:return{kind:"string",span,text};case POSITIONAL2:return{kind:"positional",span,text};case VARIABLE3:
return{kind:"variable",span,name:text};case MAP2:return bareMapOf(node);default:return text==="true"||text==="false"?{kind:"boolean",span,value:text==="true"}:{
kind:"identifier",span,name:text}}}function conditionalOf(node){let links=node.child(1),operators=links.size;for(;operators>0&&links.child(operators-1).code===QUESTION2;)
operators--;let count2=links.size-operators;if(count2===0)return operationOf(node,0,operators).expression;let choices=node.child(2);return inChain(node,count2,()=>{
let{end:end2}=node.span,elseOf=index=>{let choice2=choices.child(operators+index);return operationOf(choice2,2,choice2.child(3).size)},otherwise=elseOf(count2-1).
expression;for(let index=count2-1;index>=0;index--){let condition=index===0?operationOf(node,0,operators):elseOf(index-1),middle=choices.child(operators+index).
optional(0);otherwise={kind:"ternary",span:{start:condition.span.start,end:end2},condition:condition.expression,...middle?{then:expressionOf(middle)}:{},else:otherwise}}
return otherwise})}function operationOf(node,index,count2){let first2=node.child(index);return count2===0?extentOf(first2):inChain(first2,count2,()=>{let operators=node.
child(index+1),operands=node.child(index+2),rest=Array.from({length:count2},(_,link)=>({operator:operators.child(link).text,operand:extentOf(operands.child(link))}));
return resolvePrecedence(extentOf(first2),rest,join)})}function extentOf(node){return{expression:expressionOf(node),span:node.span}}function join(left,operator,right){
let span={start:left.span.start,end:right.span.end};return{span,expression:{kind:"binary",span,operator,left:left.expression,right:right.expression}}}function prefixedOf(node){
let prefixes=node.child(0),operated=node.child(1);return inChain(node,prefixes.size,()=>prefixes.children().reduceRight((operand,prefix)=>wrapPrefix(prefix,operand),
extentOf(operated)).expression)}function postfixedOf(node){let primary=node.child(0),postfixes=node.child(1);return postfixes.size===0?expressionOf(primary):inChain(
node,postfixes.size,()=>postfixes.children().reduce(wrapPostfix,extentOf(primary)).expression)}function wrapPrefix(prefix,inner){let span={start:prefix.span.start,
end:inner.span.end},operand=inner.expression;return prefix.rule!=="cast"?{span,expression:{kind:"unary",span,operator:prefix.text,operand}}:{span,expression:{kind:"\
cast",span,type:typeText(prefix.child(1)),operand}}}function wrapPostfix(object,postfix){let span={start:object.span.start,end:postfix.span.end};if(postfix.rule===
"index"){let index=[expressionOf(postfix.child(1))];return{span,expression:{kind:"index",span,object:object.expression,index}}}let name=postfix.child(1);return{
span,expression:{kind:"member",span,object:object.expression,operator:postfix.child(0).text==="."?".":"->",name:name.text,nameSpan:name.span}}}function updateOf(node,step2,target,prefix){
let operator=step2.text==="++"?"++":"--";return{kind:"update",span:node.span,operator,prefix,operand:expressionOf(target)}}function tupleOf(node){let elements=node.
list(1),[only]=elements;return only&&elements.length===1&&node.tokens.code(node.end-2)!==COMMA2?expressionOf(only):{kind:"tuple",span:node.span,elements:elements.
map(expressionOf)}}function measureOf(node){let last=node.rule==="size"?node.child(2):node.child(4),text=node.tokens.source.slice(node.child(2).span.start,last.
span.end);return{kind:"sizeof",span:node.span,name:node.child(0).text,text}}function mapOf(node){let name=node.child(0),keys=node.list(2);return{kind:"map",span:node.
span,name:name.text,nameSpan:name.span,...keys.length>0?{keys:keys.map(expressionOf)}:{}}}function bareMapOf(node){return{kind:"map",span:node.span,name:node.text,
nameSpan:node.span}}function variableOf(node){return{kind:"variable",span:node.span,name:node.text}}function typeText(node){let text="";for(let index=node.at;index<
node.end;index++)text+=(node.tokens.apart(index)?" ":"")+node.tokens.text(index);return text.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g,
" $&").trimEnd()}function itemOf(node){let{span}=node;switch(node.rule){case"preprocessor":return{kind:"preprocessor",span,text:node.text};case"cDefinition":return{kind:"c-defin\
ition",span,keyword:cKeyword(node.child(0).text),text:node.text};case"config":return{kind:"config",span,settings:[...node.child(3).children(),...node.child(5).children()].
map(setting=>({span:setting.span,name:setting.child(0).text,value:setting.child(2).text}))};case"import":return{kind:"import",span,path:node.child(1).text.slice(
1,-1)};case"mapDeclaration":{let map=node.child(1),maxEntries=expressionOf(node.child(5));return{kind:"map-declaration",span,map:map.text,mapSpan:map.span,type:node.
child(3).text,maxEntries}}case"macro":{let parameters=node.list(3).map(parameter=>parameter.text);return{kind:"macro",span,name:node.child(1).text,parameters,body:blockOf(
node.child(7),!0)}}case"subprogram":{let parameters=node.list(3).map(parameter=>parameter.child(0).text);return{kind:"subprogram",span,name:node.child(1).text,parameters,
body:blockOf(node.child(9),!1)}}default:return probeOf(node)}}function probeOf(node){let first2=node.child(0),predicate=node.optional(4),name=nameOfAttachPoint(
first2.text);return{kind:"probe",span:node.span,attachPoints:[first2,...node.child(2).children()].map(point=>splitAttachPoint(point.text,point.span.start)),...predicate?
{predicate:expressionOf(predicate.child(1)),predicateSpan:predicate.span}:{},body:blockOf(node.child(5),!1),...name===void 0?{}:{name}}}function cKeyword(text){
switch(text){case"union":case"enum":return text;default:return"struct"}}var Matched=class _Matched{tokens;#match;#base;at;constructor(tokens2,match,at,base){this.tokens=tokens2,this.#match=match,this.at=at,this.#base=match.ruleName===
void 0?base:at}get rule(){return this.#match.ruleName??""}get end(){return this.at+this.#match.matchLength}get size(){return this.#match.children?.length??0}get code(){
return this.tokens.code(this.at)}child(index){let match=this.#match.children?.[index],offset=this.#match.childOffsets?.[index];if(!match||offset===void 0)throw new TypeError(
`${this.rule||"A repetition"} has no child ${index}`);return new _Matched(this.tokens,match,this.#base+offset,this.#base)}optional(index){let part=this.child(index);
return part.size>0?part.child(0):void 0}children(){let children2=[];for(let index=0;index<this.size;index++)children2.push(this.child(index));return children2}list(index){
let first2=this.optional(index);if(!first2)return[];let rest=this.child(index+2).child(0),elements=[first2];for(let next=0;next<rest.size;next++)elements.push(rest.
child(next));return elements}get span(){return{start:this.tokens.start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.
tokens.start(this.at),this.tokens.end(this.end-1))}};function buildItem(match,tokens2){return itemOf(new Matched(tokens2,match._cst,0,0))}var ERROR_LIMIT=100,ITEM_ERROR_LIMIT=5,REREAD_LIMIT=8*1024,ITEM_LIMIT=128*1024;function parseScript(text){let scanner=new ItemScanner(text),{tokens:tokens2}=scanner,
items=[],errors=[],wary=!1,failed2=!1;for(let found=scanner.next(wary);found;found=scanner.next(wary)){if(failed2&&tokens2.text(0)==="}")continue;let result=parseItem(
scanner,found);if(failed2="errors"in result,"item"in result){let{item,problems}=withGoodAttachPoints(result.item);item&&items.push(item),errors.push(...problems)}else{
let last=errors.at(-1)?.span.start??-1,further=result.errors.filter(({span})=>span.start>last);if(errors.push(...further.slice(0,ERROR_LIMIT-errors.length)),errors.
length>=ERROR_LIMIT){errors.push(problemAt(tokens2,tokens2.count,"There are too many errors: the rest of the file was not read.")),scanner.rest();break}(result.
resumeAt<found.end||found.open)&&(scanner.resumeAt(result.resumeAt),wary=!0)}}errors.push(...misplacedItems(items));let comments=scanner.unclosed.filter(({what})=>what===
"comment");return{kind:"script",span:{start:0,end:text.length},text,items,comments:scanner.comments,errors:withUnclosedComments(errors,comments)}}function parseItem({
tokens:tokens2,unclosed},found){let{end:end2,tooDeep:tooDeep2}=found;if(tooDeep2!==void 0)return{errors:[problemAt(tokens2,tooDeep2,TOO_DEEP)],resumeAt:resumeAfter(
tokens2,tooDeep2+1,end2)};if(tokens2.count>ITEM_LIMIT)return{errors:[problemAt(tokens2,0,"This is too long to be read: split it into several.")],resumeAt:end2};
try{let match=grammar2.match(tokens2.characters(),found.rule);return match.failed()?explainFailures(tokens2,found,unclosed,match):{item:buildItem(match,tokens2)}}catch(error){
if(error instanceof ChainTooLong)return{errors:[{kind:"syntax-error",span:{start:error.start,end:error.start+1},message:"This expression is too long: split it o\
ver several statements.",expected:[]}],resumeAt:end2};if(error instanceof RangeError)return{errors:[problemAt(tokens2,0,TOO_DEEP)],resumeAt:end2};throw error}}function explainFailures(tokens2,found,unclosed,first2){
let{error,resumeAt}=explainFailure(tokens2,found,unclosed,first2),errors=[error];if(found.open||resumeAt<found.end||tokens2.count>REREAD_LIMIT)return{errors,resumeAt};
for(let match=first2;errors.length<ITEM_ERROR_LIMIT;){let broken=brokenStatement(tokens2,match.getRightmostFailurePosition());if(!broken)break;tokens2.remove(broken.
start,broken.end);let again=grammar2.match(tokens2.characters(),found.rule);if(!again.failed())break;match=again;let next=explainFailure(tokens2,found,unclosed,
match).error;if(next.span.start<(errors.at(-1)?.span.end??0))break;errors.push(next)}return{errors,resumeAt}}var TOO_DEEP=`Brackets or conditionals are nested m\
ore than ${NESTING_LIMIT} levels deep here.`;function problemAt(tokens2,index,message){let start=tokens2.start(index);return{kind:"syntax-error",span:{start,end:index<
tokens2.count?start+1:start},message,expected:[]}}function withGoodAttachPoints(item){if(item.kind!=="probe")return{item,problems:[]};let problems=[],attachPoints=item.
attachPoints.filter(point=>{let problem2=checkAttachPoint(point);return problem2&&problems.push(problem2),problem2===void 0});return problems.length===0?{item,problems}:
attachPoints.length===0?{problems}:{item:{...item,attachPoints},problems}}function withUnclosedComments(errors,comments){let kept=[...errors].sort((a,b)=>a.span.
start-b.span.start);for(let{start,end:end2}of comments.slice(0,ERROR_LIMIT)){let before=kept.findLastIndex(error=>error.span.start<start),opened=kept[before]?.message===
"This '{' is never closed.";kept.splice(opened?before:before+1,opened?1:0,{kind:"syntax-error",span:{start,end:end2},message:"This comment is never closed.",expected:[
"'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return kept}function applyEdits(text,edits){let pieces=[],at=0;for(let{span,text:replacement}of edits){if(span.start<at||span.end<span.start)throw new RangeError(`edits ove\
rlap or are out of order at offset ${span.start}`);pieces.push(text.slice(at,span.start),replacement),at=span.end}return pieces.join("")+text.slice(at)}function orderEdits(edits){
let ordered=[...edits].sort((a,b)=>a.span.start-b.span.start||a.span.end-b.span.end);return ordered.some((edit,index)=>index>0&&edit.span.start<(ordered[index-1]?.
span.end??0))?void 0:ordered}function mapOffset(offset,edits){let shift=0;for(let{span,text}of edits){if(span.start>offset||span.start===offset&&span.end>span.start)
break;if(offset<span.end)return span.start+shift;shift+=text.length-(span.end-span.start)}return offset+shift}var KPROBE_COST="Events that fire inside another BPF program are skipped by the kernel, without a count.",CONTENTION_COST=`${KPROBE_COST} The contention tracepo\
ints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while onl\
y one CPU waits.`,proposeGroup=({judgement,cause})=>{let movers=programsToMove(judgement,cause.world==="open"?cause.probes:void 0),attachPoints=new Map(movers.map(
program2=>[program2.attachPoint,program2]));if(attachPoints.size===0)return{reason:"no program of the script can be moved"};if(movers.length>attachPoints.size)return{
reason:"a wildcard cannot be moved as a whole"};let reading=movers.find(program2=>readsArguments(program2.probe));if(reading!==void 0)return{reason:`${reading.name}\
 reads arguments of the probed function, which have other names after the move`};let moves=[...attachPoints.values()].map(program2=>moveOf(program2,movers)),failed2=moves.
find(move=>"reason"in move);if(failed2!==void 0&&"reason"in failed2)return failed2;let done=moves.flatMap(move=>"text"in move?[move]:[]);if(new Set(done.map(move=>move.
text)).size<done.length)return{reason:"two programs would move to the same attach point"};let contention=done.some(move=>move.text.includes(":contention_"));return{
kind:"group",title:`Attach by ${contention?"the contention tracepoints":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:contention?
CONTENTION_COST:KPROBE_COST,safe:!0,edits:done.map(move=>({span:move.attachPoint.span,text:move.text}))}};function programsToMove({lowered},only){let byName=new Map;
for(let script of lowered)if(!(script.refusals.length>0))for(let program2 of script.programs)program2.guard==="prog-active"||program2.guard==="alone"||program2.
operations.length===0||only!==void 0&&!only.has(program2.probe)||byName.set(`${program2.attachPoint.span.start} ${program2.name}`,program2);return[...byName.values()]}
function moveOf(program2,movers){let{attachPoint,site,kind}=program2,parts=attachPoint.parts.map(part=>part.text);if(kind==="raw-tracepoint"){let name=parts.at(
-1)??"";return name!=="contention_begin"&&name!=="contention_end"?{reason:`the category of the tracepoint ${name} is not known`}:{attachPoint,text:`tracepoint:l\
ock:${name}`}}if(kind!=="fentry"&&kind!=="fexit")return{reason:`${program2.name} has no counterpart among kprobes and tracepoints`};let slowPath=site!==void 0&&
SLOW_PATHS.includes(site.function),bothSides=movers.some(other=>other.kind!==kind&&other.site?.function===site?.function);return slowPath&&bothSides?{attachPoint,
text:`tracepoint:lock:contention_${kind==="fentry"?"begin":"end"}`}:kind==="fentry"?{attachPoint,text:["kprobe",...parts].join(":")}:movers.length===1?{attachPoint,
text:["kretprobe",...parts].join(":")}:{reason:`the exit of ${parts.at(-1)??"a function"} has no counterpart that pairs with its entry`}}var PROBE_BUILTINS=/^(args|retval|ctx|func|probe|reg|arg\d+|sarg\d+)$/;
function readsArguments(probe){let reads=!1,look=node=>{(node.kind==="identifier"||node.kind==="call")&&typeof node.name=="string"&&(reads||=PROBE_BUILTINS.test(
node.name))};return walk(probe.body,look),probe.predicate!==void 0&&walk(probe.predicate,look),reads}var Layout=class{#text;#script;#lines;newline;constructor(script){this.#script=script,this.#text=script.text,this.#lines=new LineMap(script.text),this.newline=/\r\n/.
test(script.text.slice(0,script.text.indexOf(`
`)+1))?`\r
`:`
`}atStart(body,statements){let open3=body.span.start+1,lineEnd=this.#text.indexOf(`
`,open3),first2=body.statements[0]?.span.start??body.value?.span.start??body.span.end-1;if(lineEnd===-1||lineEnd>=first2)return insert(open3,statements.map(statement=>`\
 ${statement}`).join(""));let indent2=this.#bodyIndent(body);return insert(lineEnd+1,statements.map(statement=>indent2+statement+this.newline).join(""))}atEnd(body,statement){
let close=body.span.end-1,edits=[],last=body.value??body.statements.at(-1);if(last!==void 0&&this.#lacksSemicolon(last,close)&&edits.push(insert(last.span.end,"\
;")),this.#startsLine(close)){let lineStart=this.#lines.lineStart(this.#lines.position(close).line);return[...edits,insert(lineStart,this.#bodyIndent(body)+statement+
this.newline)]}let space=/\s/.test(this.#text[close-1]??"")?"":" ";return[...edits,insert(close,`${space}${statement} `)]}before(statement,inserted){let indent2=this.#startsLine(
statement.start)?this.newline+this.#indentAt(statement.start):" ";return insert(statement.start,inserted+indent2)}beforeProbes(comment,lines){let probe=this.#script.
items.find(item=>item.kind==="probe");if(probe===void 0)return;let line=this.#lines.position(probe.span.start).line;if(!this.#startsLine(probe.span.start))return insert(
probe.span.start,`${blockComment(comment)} ${lines.map(each=>each.trim()).join(" ")} `);let own3=line;for(;line>1&&this.#isCommentLine(line-1);)line--;return line===
1&&(line=own3),insert(this.#lines.lineStart(line),[...comment.map(each=>`// ${each}`),...lines,""].map(each=>each+this.newline).join(""))}afterAll(lines){let end2=this.#text.
length,lead=this.#text.endsWith(`
`)?this.newline:this.newline+this.newline;return insert(end2,lead+lines.map(line=>line+this.newline).join(""))}get unit(){let indented=/^([ \t]+)\S/m.exec(this.#text)?.[1]??
"	";return indented.startsWith("	")?"	":indented}#bodyIndent(body){let first2=body.statements[0]??body.value;return first2!==void 0&&this.#startsLine(first2.span.
start)?this.#indentAt(first2.span.start):this.#indentAt(body.span.start)+this.unit}#indentAt(offset){let start=this.#lines.lineStart(this.#lines.position(offset).
line);return/^[ \t]*/.exec(this.#text.slice(start,offset))?.[0]??""}#startsLine(offset){let start=this.#lines.lineStart(this.#lines.position(offset).line);return start>
0||offset===0?/^[ \t]*$/.test(this.#text.slice(start,offset)):/^\s*$/.test(this.#text.slice(0,offset))}#isCommentLine(line){let start=this.#lines.lineStart(line),
end2=this.#lines.lineStart(line+1),trimmed=start+(/^[ \t]*/.exec(this.#text.slice(start,end2))?.[0].length??0);return this.#script.comments.some(({kind,span})=>kind!==
"shebang"&&span.start<=trimmed&&span.end>trimmed&&this.#text.slice(span.end,end2).trim()==="")}#lacksSemicolon(last,close){if(BLOCK_STATEMENTS.has(last.kind)||this.#text[last.
span.end-1]===";")return!1;let at=last.span.end;for(;;){let comment=this.#script.comments.find(({span})=>span.start===at);if(comment!==void 0)at=comment.span.end;else if(at<
close&&/\s/.test(this.#text[at]??""))at++;else break}return this.#text[at]!==";"}};function blockComment(sentences){return`/* ${sentences.join(" ")} */`}var BLOCK_STATEMENTS=new Set(
["block","if","unroll","while","for-map","for-range"]);function insert(at,text){return{span:{start:at,end:at},text}}var UNROLL=16,SEEDED_CPUS=UNROLL*UNROLL,RANGE_FOR="0.24",proposeGuard=({judgement,cause,targets})=>{if(cause.world==="open")return{reason:"a guard in this scrip\
t cannot see the other program"};let able=targets.filter(target=>atLeast(target.bpftrace,SCRIPT_GUARD.bpftrace)&&atLeast(target.kernel,SCRIPT_GUARD.kernel));if(able.
length===0)return{reason:`a guard needs bpftrace ${SCRIPT_GUARD.bpftrace} and Linux ${SCRIPT_GUARD.kernel}: before, the flag would be a locked update itself`};let{
script}=judgement.model,layout=new Layout(script),names=freeNames(script.text),edits=[];for(let probe of lockTakers(judgement)){let guarded=guardProbe(probe,names,
layout);if(guarded===void 0)return{reason:"a probe leaves by an exit() inside a larger expression, where the guard cannot be lowered"};edits.push(...guarded)}let seed=seedEdit(
judgement,names,layout,able);return seed===void 0?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:(edits.push(seed,...hideEdits(
judgement,names,layout)),{kind:"guard",title:`Guard the probes with a per-CPU flag, ${names.guard}: an event that fires while one of them runs on that CPU leave\
s early`,cost:`Skipped events are counted in ${names.missed}; each event costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,
edits})};function freeNames(text){for(let n=1;;n++){let guard=n===1?"@guard":`@guard${n}`,names={guard,missed:`${guard}_missed`};if(!new RegExp(`${guard}(_misse\
d)?(?![A-Za-z0-9_])`).test(text))return names}}function lockTakers({model,lowered}){let takers=new Set(lowered.flatMap(script=>script.programs.filter(program2=>program2.
operations.length>0).map(program2=>program2.probe)));return model.probes.filter(({phase,probe})=>phase==="attached"&&takers.has(probe)).map(({probe})=>probe)}function guardProbe(probe,{
guard,missed},layout){let lower=`${guard}[cpu] = sum(-1);`,exits=waysOut(probe);if(exits===void 0)return;let edits=[layout.atStart(probe.body,[`if (${guard}[cpu\
] > 0) { ${missed} = sum(1); return; }`,`${guard}[cpu] = sum(1);`]),...exits.map(statement=>layout.before(statement.span,lower))],last=probe.body.statements.at(
-1);return probe.body.value===void 0&&last!==void 0&&exits.includes(last)?edits:[...edits,...layout.atEnd(probe.body,lower)]}function waysOut(probe){let found=[],
exitCalls=new Set,exitStatements=new Set;return walk(probe.body,node=>{node.kind==="jump"&&node.keyword==="return"&&found.push(node),node.kind==="call"&&node.name===
"exit"&&exitCalls.add(node.span.start),node.kind==="expression-statement"&&node.expression.kind==="call"&&node.expression.name==="exit"&&(found.push(node),exitStatements.
add(node.expression.span.start))}),exitCalls.size===exitStatements.size?found:void 0}function seedEdit(judgement,names,layout,targets){let{model,lowered}=judgement,
begins=model.script.items.filter(item=>item.kind==="probe"&&item.attachPoints.some(attachPoint=>findProvider(attachPoint.provider)?.provider.name==="begin")),running=lowered.
filter(script=>script.refusals.length===0).map(script=>script.target),modern=[...targets,...running].every(target=>atLeast(target.bpftrace,RANGE_FOR)),statements=seedStatements(
names,modern),reach=modern?"":`, on up to ${SEEDED_CPUS} CPUs`,comment=[`${names.guard} keeps these probes from running inside each other${reach}.`,`${names.missed}\
 counts the events that it skips.`],[begin]=begins;if(begin===void 0){let{unit}=layout;return layout.beforeProbes(comment,["BEGIN","{",...statements.map(statement=>unit+
statement),"}"])}let plain2=begin.kind==="probe"&&begin.attachPoints.length===1&&begin.predicate===void 0;if(!(begins.length>1||!plain2))return layout.atStart(begin.
body,[blockComment(comment),...statements])}function seedStatements({guard,missed},modern){let seedMissed=`${missed} = sum(0);`;return modern?[`for ($guard_cpu \
: 0..ncpus) { ${guard}[(uint64)$guard_cpu] = sum(0); }`,seedMissed]:["$guard_cpu = (uint64)0;",`unroll(${UNROLL}) { unroll(${UNROLL}) { ${guard}[$guard_cpu] = s\
um(0); $guard_cpu++; } }`,seedMissed]}function hideEdits({model},{guard},layout){let end2=model.probes.find(({phase,probe})=>phase==="end"&&probe.predicate===void 0)?.
probe;return end2!==void 0?[layout.atStart(end2.body,[`clear(${guard});`])]:model.probes.some(({probe})=>probe.attachPoints.some(attachPoint=>findProvider(attachPoint.
provider)?.provider.name==="end"))?[]:[layout.afterAll(["END","{",`${layout.unit}clear(${guard});`,"}"])]}var REWRITERS=[proposeGuard,proposeGroup];function proposeFixes(finding,judgement){let cause=judgement.causes.find(candidate=>candidate.witness===finding.witness);
if(cause===void 0)return[];let affected=judgement.lowered.filter((_,index)=>isBad(cause.outcomes[index]?.verdict)).map(script=>script.target);return REWRITERS.flatMap(
rewriter=>{let candidate=rewriter({judgement,cause,targets:affected});if("reason"in candidate)return[];let fix=prove(candidate,cause,judgement);return fix===void 0?
[]:[fix]}).sort((a,b)=>b.targets.length-a.targets.length)}function prove(candidate,cause,before){let edits=orderEdits(candidate.edits);if(edits===void 0||edits.
length===0)return;let script=parseScript(applyEdits(before.model.script.text,edits));if(script.errors.length>before.model.script.errors.length||!keepsProbes(before.
model.script,script,edits))return;let targets=before.lowered.map(lowered=>lowered.target),after=judgeScript(modelScript(script),targets,before.configured),helped=[];
for(let[index,target]of targets.entries()){let was=cause.outcomes[index]?.verdict,refused=refusedNow(after,index);if(refused&&was!=="hang"&&!refusedNow(before,index))
return;if(refused)continue;if(worsens(before,after,index,edits))return;let remains=after.causes.some(other=>isBad(other.outcomes[index]?.verdict)&&sharesProbe(cause,
other,edits));isBad(was)&&!remains&&helped.push(target.name)}return helped.length===0?void 0:{...candidate,edits,targets:helped}}function keepsProbes(before,after,edits){
let bodies=new Set(after.items.flatMap(item=>item.kind==="probe"?[item.body.span.start]:[]));return before.items.every(item=>item.kind!=="probe"||bodies.has(mapOffset(
item.body.span.start,edits)))}function refusedNow(judgement,index){let lowered=judgement.lowered[index];return lowered!==void 0&&refusedOutcome(lowered)!==void 0}
function isBad(verdict){return verdict==="hang"||verdict==="lost-updates"}function worsens(before,after,index,edits){return after.causes.some(now=>{let verdict=now.
outcomes[index]?.verdict;return verdict===void 0||!isBad(verdict)?!1:!before.causes.some(old=>{let was=old.outcomes[index]?.verdict;return was!==void 0&&VERDICTS.
indexOf(was)<=VERDICTS.indexOf(verdict)&&sharesProbe(old,now,edits)})})}function sharesProbe(old,now,edits){let places=new Set([...old.probes].map(probe=>mapOffset(
probe.body.span.start,edits)));return[...now.probes].some(probe=>places.has(probe.body.span.start))}function analyse(path3,text,{targets,configured,rules={}}){let judgement=judgeScript(modelScript(parseScript(text)),targets,configured),found=[];for(let rule of RULES)
found.push(...rule.check(judgement,found));let findings=withoutSilenced(found,judgement.model.script).flatMap(finding=>withSeverity(finding,rules[finding.rule])).
sort((a,b)=>a.span.start-b.span.start||SEVERITIES.indexOf(a.severity)-SEVERITIES.indexOf(b.severity)).map(finding=>({...finding,fixes:proposeFixes(finding,judgement)}));
return{status:"analysed",path:path3,text,findings}}function withSeverity(finding,setting){return setting==="off"?[]:[setting===void 0?finding:{...finding,severity:setting}]}import{spawn}from"node:child_process";var GitError=class extends Error{status;constructor(message,status){super(message),this.name="GitError",this.status=status}},
KEPT=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;function runGit(args,folder,input=""){return new Promise(
(resolve,reject)=>{let child=spawn("git",["--no-pager","--literal-pathspecs",...args],{cwd:folder,env:environment(process.env),stdio:["pipe","pipe","pipe"],windowsHide:!0}),
output=[],errors=[];child.stdout.on("data",chunk=>output.push(chunk)),child.stderr.on("data",chunk=>errors.push(chunk)),child.on("error",error=>reject(new GitError(
`git cannot be run (${error.message}). Install git to review a range.`))),child.on("close",status=>{status===0?resolve(Buffer.concat(output)):reject(new GitError(
`git ${args.find(arg=>/^[a-z]/.test(arg)&&!arg.includes("="))} failed: ${firstLine(Buffer.concat(errors))}`,status??void 0))}),child.stdin.on("error",()=>{}),child.
stdin.end(input)})}function environment(from){let kept=Object.entries(from).filter(([name])=>!name.startsWith("GIT_")||KEPT.test(name));return{...Object.fromEntries(
kept),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}function firstLine(stderr2){return stderr2.toString("utf8").trim().split(`
`)[0]??""}var HUNK_HEADER=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function parseHunks(patch){return readPatch(patch).map(({newStart,lines})=>{let added=[],line=newStart;
for(let{sign}of lines)sign!=="-"&&(sign==="+"&&added.push(line),line+=1);return{newStart,newLines:line-newStart,added}})}function readPatch(patch){let hunks=[],lines=patch.split(`
`),at=0;for(;at<lines.length;){let header=HUNK_HEADER.exec(lines[at]??"");if(at+=1,header===null)continue;let oldLeft=Number(header[1]??1),newLeft=Number(header[3]??
1),body=[];for(;at<lines.length&&(oldLeft>0||newLeft>0);){let line=lines[at]??"",sign=line[0];if(sign==="\\"){at+=1;continue}if(sign==="+"&&newLeft>0)newLeft-=1;else if(sign===
"-"&&oldLeft>0)oldLeft-=1;else if(sign===" "&&oldLeft>0&&newLeft>0)oldLeft-=1,newLeft-=1;else break;body.push({sign,text:line.slice(1)}),at+=1}hunks.push({newStart:Number(
header[2]),lines:body})}return hunks}function isScriptName(path3){return path3.endsWith(".bt")}function namesBpftrace(bytes){let start=new TextDecoder("latin1").decode(bytes.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(start)}function decodeScript(bytes){if(bytes.length>4194304)return tooLarge();try{let text=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes);return text.
trim()===""?{status:"skipped",error:"The file is empty."}:{status:"readable",text}}catch{return{status:"failed",error:`Line ${lineOfFirstWrongByte(bytes)} is no\
t UTF-8. Save the script as UTF-8.`}}}function tooLarge(){return{status:"failed",error:`The file is larger than ${4194304/1024/1024} MiB, which no bpftrace scri\
pt is. Split it, or leave it out.`}}function lineOfFirstWrongByte(bytes){let survived=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes)),
line=1;for(let at=0;at<bytes.length&&bytes[at]===survived[at];at++)bytes[at]===10&&line++;return line}var SYMBOLIC_LINK="120000",SUBMODULE="160000";async function readGitChange(range,folder){try{let{base,head}=splitRange(range),baseSha=await commit(base,folder),
headSha=await commit(head,folder),mergeBase=await commonAncestor(range,baseSha,headSha,folder),rows=await listFiles(mergeBase,headSha,folder),scripts=await readScripts(
rows.files,folder);return{ok:!0,change:{baseSha,headSha,scripts,changedFiles:rows.changedFiles,notes:[]}}}catch(error){if(error instanceof GitError)return{ok:!1,
error:error.message};throw error}}async function readAtCommit(sha,path3,folder){let listing=(await runGit(["ls-tree","-z","--full-tree",sha,"--",path3],folder)).
toString("utf8");if(listing==="")return;let blob=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(listing)?.[1];if(blob===void 0)throw new GitError(`${path3} is no reg\
ular file at ${sha}. Make it one.`);let bytes=(await readBlobs([blob],folder)).get(blob);if(bytes===void 0)throw new GitError(`${path3} is too large at ${sha}.`);
return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes)}function splitRange(range){let dots=/\.{2,3}/.exec(range);if(dots===null)throw new GitError(`"${range}\
" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let base=range.slice(0,dots.index)||"HEAD",head=range.slice(dots.index+dots[0].length)||"HEAD";
return{base,head}}async function commit(ref,folder){if(ref.startsWith("-"))throw new GitError(`"${ref}" is no commit: a name cannot start with "-".`);if(await runGit(
["rev-parse","--git-dir"],folder).catch(error=>{if(!(error instanceof GitError&&error.status===128))throw error})===void 0)throw new GitError("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await runGit(["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit\
}`],folder)).toString("utf8").trim()}catch(error){throw!(error instanceof GitError)||error.status===void 0?error:new GitError(`The repository has no commit "${ref}\
". Check the name; in a shallow clone, fetch it first (git fetch --unshallow).`)}}async function commonAncestor(range,base,head,folder){try{return(await runGit(
["merge-base",base,head],folder)).toString("utf8").trim()}catch(error){throw!(error instanceof GitError)||error.status!==1?error:new GitError(`The two sides of ${range}\
 have no common ancestor here. In a shallow clone, fetch the history first (git fetch --unshallow).`)}}async function listFiles(from,to,folder){let fields=(await runGit(
["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",from,to],folder)).toString("utf8").split("\0"),files=[],changedFiles=0;for(let at=0;at<fields.
length;){let row=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at]??"");if(row===null)break;let[,oldMode,mode="",oldBlob="",newBlob="",status]=row,
moved=status==="R"||status==="C",previousPath=moved?fields[at+1]:void 0,path3=fields[at+(moved?2:1)]??"";at+=moved?3:2,changedFiles++,status!=="D"&&files.push({
path:path3,mode,newBlob,...oldMode==="000000"?{}:{oldBlob},...previousPath===void 0?{}:{previousPath}})}return{files,changedFiles}}async function readScripts(files,folder){
let regular=files.filter(({mode})=>mode!==SYMBOLIC_LINK&&mode!==SUBMODULE),blobs=await readBlobs([...new Set(regular.map(({newBlob})=>newBlob))],folder),scripts=[];
for(let file of files){let{path:path3,previousPath,newBlob,mode}=file,bytes=blobs.get(newBlob);if(!(!isScriptName(path3)&&(bytes===void 0||!namesBpftrace(bytes)))){
if(mode===SYMBOLIC_LINK)scripts.push({status:"skipped",path:path3,error:"It is a symbolic link; what it points to is judged where it is."});else if(mode!==SUBMODULE){
let script=bytes===void 0?tooLarge():decodeScript(bytes);if(script.status!=="readable")scripts.push({...script,path:path3});else{let hunks=await readHunks(file,
script.text,folder);scripts.push({...script,path:path3,...previousPath===void 0?{}:{previousPath},hunks})}}}}return scripts}async function readHunks({oldBlob,newBlob},text,folder){
if(oldBlob===newBlob)return[];if(oldBlob===void 0){let newLines=text.split(`
`).length-(text.endsWith(`
`)?1:0);return[{newStart:1,newLines,added:Array.from({length:newLines},(_,index)=>index+1)}]}let patch=await runGit(["-c","diff.suppressBlankEmpty=false","diff",
"--unified=3","--inter-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",oldBlob,newBlob]),folder);return parseHunks(
patch.toString("utf8"))}async function readBlobs(ids,folder){let blobs=new Map;if(ids.length===0)return blobs;let sizes=(await runGit(["cat-file","--batch-check\
=%(objectname) %(objectsize)"],folder,`${ids.join(`
`)}
`)).toString("utf8").split(`
`).map(line=>line.split(" ")),missing=sizes.find(([,size])=>size==="missing");if(missing!==void 0)throw new GitError(`The repository lacks the object ${missing[0]}\
. Fetch it, or run "git fsck".`);let small=sizes.flatMap(([id,size])=>id!==void 0&&Number(size)<=4194304?[id]:[]);for(let at=0;at<small.length;at+=16){let portion=small.
slice(at,at+16),output=await runGit(["cat-file","--batch"],folder,`${portion.join(`
`)}
`),offset=0;for(let id of portion){let end2=output.indexOf(`
`,offset),size=Number(/^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1",offset,end2))?.[1]);if(end2===-1||Number.isNaN(size))throw new GitError(`git cannot\
 read the object ${id}. Run "git fsck".`);blobs.set(id,output.subarray(end2+1,end2+1+size)),offset=end2+1+size+1}}return blobs}import{constants}from"node:fs";import{open,readdir,realpath,stat}from"node:fs/promises";import path from"node:path";var SKIPPED_FOLDERS=new Set([".git","node_modules"]);async function readScripts2(paths,stdin2){let scripts=[],notes=[],given=new Set,read=new Set;for(let name of paths){
let key=name==="-"?"-":await identity(name);if(given.has(key))notes.push(`${shown(name)} is given twice; it is read once.`);else if(given.add(key),name==="-")scripts.
push(await readStandardInput(stdin2));else for await(let script of readPath(name,read))scripts.push(script)}return{scripts,notes}}async function*readPath(name,read){
try{(await stat(name)).isDirectory()?yield*readFolder(name,read):first(await identity(name),read)&&(yield await readFile(name))}catch(error){yield failed(name,error)}}
async function*readFolder(root,read){let found=!1,realRoot=await realpath(root);for await(let entry of walk2(root))if(found=!0,typeof entry!="string")yield entry;else{
let real=await identity(entry);real.startsWith(realRoot.endsWith(path.sep)?realRoot:realRoot+path.sep)?first(real,read)&&(yield await readFile(entry)):yield skipped(
entry,"A symbolic link that leaves the folder is not followed. Name it to have it read.")}found||(yield skipped(root,"No bpftrace scripts in this folder (files \
named *.bt, or with a #! line that names bpftrace)."))}async function*walk2(folder){let entries;try{entries=await readdir(folder,{withFileTypes:!0})}catch(error){
yield failed(folder,error);return}entries.sort((a,b)=>a.name<b.name?-1:1);for(let entry of entries){let name=path.join(folder,entry.name);entry.isDirectory()?SKIPPED_FOLDERS.
has(entry.name)||(yield*walk2(name)):entry.isSymbolicLink()?isScriptName(name)&&await isFile(name)&&(yield name):entry.isFile()&&(isScriptName(name)?yield name:
await startsWithBpftrace(name)&&(yield name))}}async function isFile(name){return stat(name).then(found=>found.isFile(),()=>!1)}async function startsWithBpftrace(name){
let file;try{file=await open(name,constants.O_RDONLY|constants.O_NONBLOCK)}catch{return!1}try{let{buffer,bytesRead}=await file.read(Buffer.alloc(256),0,256,0);return namesBpftrace(
buffer.subarray(0,bytesRead))}catch{return!1}finally{await file.close()}}async function readFile(name){try{let file=await open(name);try{return(await file.stat()).
size>4194304?{...tooLarge(),path:shown(name)}:scriptOf(shown(name),await readUpToLimit(file.createReadStream({autoClose:!1,end:4194304})))}finally{await file.close()}}catch(error){
return failed(name,error)}}async function readStandardInput(stdin2){try{return scriptOf(stdin2.name,await readUpToLimit(stdin2.stream))}catch(error){return{status:"\
failed",path:stdin2.name,error:`Standard input cannot be read (${reason(error)}).`}}}async function readUpToLimit(stream){let chunks=[],length=0;for await(let chunk of stream){
let bytes=typeof chunk=="string"?Buffer.from(chunk):chunk;if(chunks.push(bytes),length+=bytes.length,length>4194304)break}return Buffer.concat(chunks)}function scriptOf(name,bytes){
return{...decodeScript(bytes),path:name}}async function identity(name){return realpath(name).catch(()=>path.resolve(name))}function first(key,seen){return seen.
has(key)?!1:(seen.add(key),!0)}function shown(name){return path.normalize(name).split(path.sep).join("/")}function skipped(name,error){return{status:"skipped",path:shown(
name),error}}function failed(name,error){return{status:"failed",path:shown(name),error:reason(error)}}function reason(error){switch(error instanceof Error&&"cod\
e"in error?error.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be r\
ead: permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${error instanceof Error?
error.message:String(error)}).`}}import{createHash}from"node:crypto";function fingerprints(file){let seen=new Map,result=new Array(file.findings.length).fill(""),order=file.findings.map((finding,index)=>({finding,index})).sort((a,b)=>a.
finding.span.start-b.finding.span.start||a.index-b.index);for(let{finding,index}of order){let places=[finding.span,...finding.related.map(place=>place.span)],key=[
finding.rule,file.path,...places.map(span=>squeezed(file.text,span))].join("\0"),ordinal=seen.get(key)??0;seen.set(key,ordinal+1),result[index]=createHash("sha2\
56").update(`${key}\0${ordinal}`).digest("hex").slice(0,16)}return result}function squeezed(text,span){return text.slice(span.start,span.end).replace(/\s+/g," ").
trim()}var RISKY=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function renderJson(report3,version3){let document={version:1,tool:{name:"bpftrace-guard",version:version3},targets:report3.
targets.map(({name,bpftrace,kernel,arch,paravirt})=>({name,bpftrace,kernel,arch,paravirt})),files:report3.files.map(file=>file.status==="analysed"?{path:file.path,
status:file.status}:{path:file.path,status:file.status,error:file.error}),findings:report3.files.flatMap(file=>{if(file.status!=="analysed")return[];let lines=new LineMap(
file.text),names=fingerprints(file);return file.findings.map((finding,index)=>describe(finding,file.path,lines,names[index]??""))})};return`${JSON.stringify(document,
void 0,2).replace(RISKY,escapeUnits).replaceAll("##[","##\\u005b")}
`}function describe(finding,path3,lines,fingerprint){let{rule,severity,confidence,message,verdicts,witness,fixes}=finding,range=span=>lines.range(span);return{rule,
severity,confidence,path:path3,range:range(finding.span),message,related:finding.related.map(place=>({path:path3,range:range(place.span),message:place.message})),
verdicts:verdicts.map(({target,verdict,why})=>({target,verdict,why})),...witness===void 0?{}:{witness:witness.map(({cpu,program:program2,holds,wants,site,nested})=>({
cpu,program:program2,holds,wants,site,nested}))},fingerprint,fixes:fixes.map(({kind,title,cost,safe,targets,edits})=>({kind,title,cost,safe,targets,edits:edits.
map(edit=>({path:path3,range:range(edit.span),text:edit.text}))}))}}function escapeUnits(character){let escaped="";for(let at=0;at<character.length;at++)escaped+=
`\\u${character.charCodeAt(at).toString(16).padStart(4,"0")}`;return escaped}var import_picocolors3=__toESM(require_picocolors(),1);function placeFinding(finding,lines,hunks){if(hunks===void 0)return{kind:"summary"};let own3=linesOf(finding.span,lines);if(hunkOf(own3,hunks)!==void 0)return{kind:"\
inline",at:"whole",lines:own3};let part=firstShown(own3,hunks);if(part!==void 0)return{kind:"inline",at:"part",lines:{first:part,last:part}};for(let place of finding.
related){let line=firstShown(linesOf(place.span,lines),hunks);if(line!==void 0)return{kind:"inline",at:"related",lines:{first:line,last:line}}}return{kind:"summ\
ary"}}function linesOf(span,lines){return{first:lines.position(span.start).line,last:lines.position(Math.max(span.start,span.end-1)).line}}function hunkOf({first:first2,
last},hunks){return hunks.find(hunk=>first2>=hunk.newStart&&last<hunk.newStart+hunk.newLines)}function firstShown(lines,hunks){for(let hunk of hunks){let line=Math.
max(lines.first,hunk.newStart);if(line<=lines.last&&line<hunk.newStart+hunk.newLines)return line}}var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
let oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.
removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a2;let done=value=>{if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.
length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));
let maxExecutionTime=(_a2=options.timeout)!==null&&_a2!==void 0?_a2:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],
newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<
addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,1,options),newPos=this.extractCommon(basePath,newTokens,
oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,
diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path3,added,removed,oldPosInc,options){
let last=path3.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path3.oldPos+oldPosInc,lastComponent:{count:last.
count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path3.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array2){let ret=[];for(let i=0;i<array2.length;i++)array2[i]&&ret.push(array2[i]);return ret}castInput(value,options){
return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components2=[],nextComponent;for(;lastComponent;)components2.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components2.reverse();let componentLen=components2.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components2[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=
value.map(function(value2,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components2}};var LineDiff=class extends Diff{constructor(){super(...arguments),this.tokenize=tokenize}equals(left,right,options){return options.ignoreWhitespace?((!options.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options.ignoreNewlineAtEof&&!options.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options)}},lineDiff=new LineDiff;function diffLines(oldStr,newStr,options){return lineDiff.diff(oldStr,newStr,
options)}function tokenize(value,options){options.stripTrailingCr&&(value=value.replace(/\r\n/g,`
`));let retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.pop();for(let i=0;i<linesAndNewlines.
length;i++){let line=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}function needsQuoting(s){for(let i=0;i<s.length;i++)if(s[i]<" "||s[i]>"~"||s[i]==='"'||s[i]==="\\")return!0;return!1}function quoteFileNameIfNeeded(s){if(!needsQuoting(
s))return s;let result='"',bytes=new TextEncoder().encode(s),i=0;for(;i<bytes.length;){let b=bytes[i];b===7?result+="\\a":b===8?result+="\\b":b===9?result+="\\t":
b===10?result+="\\n":b===11?result+="\\v":b===12?result+="\\f":b===13?result+="\\r":b===34?result+='\\"':b===92?result+="\\\\":b>=32&&b<=126?result+=String.fromCharCode(
b):result+="\\"+b.toString(8).padStart(3,"0"),i++}return result+='"',result}var INCLUDE_HEADERS={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},FILE_HEADERS_ONLY={
includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;options?typeof options=="function"?optionsObj={callback:options}:
optionsObj=options:optionsObj={},typeof optionsObj.context>"u"&&(optionsObj.context=4);let context=optionsObj.context;if(optionsObj.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(optionsObj.callback){let{callback}=optionsObj;diffLines(oldStr,
newStr,Object.assign(Object.assign({},optionsObj),{callback:diff=>{let patch=diffLinesResultToPatch(diff);callback(patch)}}))}else return diffLinesResultToPatch(
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff){if(!diff)return;diff.push({value:"",lines:[]});function contextLines(lines){return lines.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff.length;i++){let current=diff[i],
lines=current.lines||splitLines(current.value);if(current.lines=lines,current.added||current.removed){if(!oldRangeStart){let prev=diff[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines.length:oldLine+=lines.length}else{if(oldRangeStart)if(lines.length<=context*2&&i<diff.length-
2)for(let line of contextLines(lines))curRange.push(line);else{let contextSize=Math.min(lines.length,context);for(let line of contextLines(lines.slice(0,contextSize)))
curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+contextSize,
lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines.length,newLine+=lines.length}}for(let hunk of hunks)for(let i=0;i<hunk.
lines.length;i++)hunk.lines[i].endsWith(`
`)?hunk.lines[i]=hunk.lines[i].slice(0,-1):(hunk.lines.splice(i+1,0,"\\ No newline at end of file"),i++);return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}
function formatPatch(patch,headerOptions){var _a2,_b,_c,_d,_e,_f;if(headerOptions||(headerOptions=INCLUDE_HEADERS),Array.isArray(patch)){if(patch.length>1&&!headerOptions.
includeFileHeaders&&!patch.every(p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool\
 trying to apply the patch know which changes are to which file?)");return patch.map(p=>formatPatch(p,headerOptions)).join(`
`)}let ret=[];if(patch.isGit){if(headerOptions=INCLUDE_HEADERS,!patch.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!patch.newFileName)
throw new Error("newFileName must be specified for Git patches");let gitOldName=patch.oldFileName,gitNewName=patch.newFileName;patch.isCreate&&gitOldName==="/de\
v/null"?gitOldName=gitNewName.replace(/^b\//,"a/"):patch.isDelete&&gitNewName==="/dev/null"&&(gitNewName=gitOldName.replace(/^a\//,"b/")),ret.push("diff --git "+
quoteFileNameIfNeeded(gitOldName)+" "+quoteFileNameIfNeeded(gitNewName)),patch.isDelete&&ret.push("deleted file mode "+((_a2=patch.oldMode)!==null&&_a2!==void 0?
_a2:"100644")),patch.isCreate&&ret.push("new file mode "+((_b=patch.newMode)!==null&&_b!==void 0?_b:"100644")),patch.oldMode&&patch.newMode&&!patch.isDelete&&!patch.
isCreate&&(ret.push("old mode "+patch.oldMode),ret.push("new mode "+patch.newMode)),patch.isRename&&(ret.push("rename from "+quoteFileNameIfNeeded(((_c=patch.oldFileName)!==
null&&_c!==void 0?_c:"").replace(/^a\//,""))),ret.push("rename to "+quoteFileNameIfNeeded(((_d=patch.newFileName)!==null&&_d!==void 0?_d:"").replace(/^b\//,"")))),
patch.isCopy&&(ret.push("copy from "+quoteFileNameIfNeeded(((_e=patch.oldFileName)!==null&&_e!==void 0?_e:"").replace(/^a\//,""))),ret.push("copy to "+quoteFileNameIfNeeded(
((_f=patch.newFileName)!==null&&_f!==void 0?_f:"").replace(/^b\//,""))))}else headerOptions.includeIndex&&patch.oldFileName==patch.newFileName&&patch.oldFileName!==
void 0&&ret.push("Index: "+patch.oldFileName),headerOptions.includeUnderline&&ret.push("===================================================================");let hasHunks=patch.
hunks.length>0;headerOptions.includeFileHeaders&&patch.oldFileName!==void 0&&patch.newFileName!==void 0&&(!patch.isGit||hasHunks)&&(ret.push("--- "+quoteFileNameIfNeeded(
patch.oldFileName)+(patch.oldHeader?"	"+patch.oldHeader:"")),ret.push("+++ "+quoteFileNameIfNeeded(patch.newFileName)+(patch.newHeader?"	"+patch.newHeader:"")));
for(let i=0;i<patch.hunks.length;i++){let hunk=patch.hunks[i],oldStart=hunk.oldLines===0?hunk.oldStart-1:hunk.oldStart,newStart=hunk.newLines===0?hunk.newStart-
1:hunk.newStart;ret.push("@@ -"+oldStart+","+hunk.oldLines+" +"+newStart+","+hunk.newLines+" @@");for(let line of hunk.lines)ret.push(line)}return ret.join(`
`)+`
`}function createTwoFilesPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){if(typeof options=="function"&&(options={callback:options}),options?.
callback){let{callback}=options;structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,Object.assign(Object.assign({},options),{callback:patchObj=>{
callback(patchObj?formatPatch(patchObj,options.headerOptions):void 0)}}))}else{let patchObj=structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,
options);return patchObj?formatPatch(patchObj,options?.headerOptions):void 0}}function splitLines(text){let hasTrailingNl=text.endsWith(`
`),result=text.split(`
`).map(line=>line+`
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}var WINDOW=140,LEAD=30;function sourceLines({text,lines},span,gutter,colors,paint){let first2=lines.position(span.start).line,last=lines.position(Math.max(span.
start,span.end-1)).line,rows=[],bar=colors.blue("|");for(let line=first2;line<=last;line++)if(last-first2>2&&line===first2+1)rows.push(`${" ".repeat(gutter)} ${colors.
blue(":")} ${colors.dim(`${last-first2-1} more lines`)}`),line=last-1;else{let start=lines.lineStart(line),content=lineContent(text,start),from=line===first2?span.
start-start:content.length-content.trimStart().length,to=line===last?span.end-start:content.length,{source,carets}=underline(content,from,to);rows.push(`${colors.
blue(String(line).padStart(gutter))} ${bar} ${source}`.trimEnd()),rows.push(`${" ".repeat(gutter)} ${bar} ${paint(carets)}`)}return rows}function gutterWidth(lines,spans){
return Math.max(...spans.map(span=>String(lines.position(Math.max(span.start,span.end-1)).line).length))}function lineContent(text,start){let end2=text.indexOf(
`
`,start),content=text.slice(start,end2===-1?text.length:end2);return content.endsWith("\r")?content.slice(0,-1):content}function underline(content,from,to){let{
part,shift}=windowOf(content,from),shown2=layOut(part),start=shown2.column(Math.min(from-shift,part.length)),end2=shown2.column(Math.min(Math.max(to-shift,0),part.
length)),before=shift>0?"…":"",after=shift+part.length<content.length?"…":"";return{source:`${before}${shown2.text}${after}`,carets:" ".repeat(start+before.
length)+"^".repeat(Math.max(1,end2-start))}}function windowOf(content,from){if(content.length<=WINDOW)return{part:content,shift:0};let shift=Math.min(Math.max(0,
from-LEAD),content.length-WINDOW),end2=shift+WINDOW;return isLowSurrogate(content,shift)&&shift--,isLowSurrogate(content,end2)&&end2++,{part:content.slice(shift,
end2),shift}}function isLowSurrogate(text,at){let unit=text.charCodeAt(at);return unit>=56320&&unit<=57343}var WIDTH3=110,PATCH_LINES=60,VERDICT_WORDS={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function findingText(file,source,finding,colors,note){
let paint=severityColor(finding.severity,colors),{line,column}=source.lines.position(finding.span.start),gutter=gutterWidth(source.lines,[finding.span,...finding.
related.map(({span})=>span)]),margin=" ".repeat(gutter),blocks=[[`${colors.bold(`${shownPath(file.path)}:${line}:${column}`)} ${paint(colors.bold(`${finding.severity}\
[${finding.rule}]`))} ${finding.confidence}`+(note===void 0?"":colors.dim(` (${note})`)),...indent(wrap(finding.message,WIDTH3),2)]];blocks.push([`${margin} ${colors.
blue("|")}`,...sourceLines(source,finding.span,gutter,colors,paint),...finding.related.flatMap(({span,message})=>[...labelled(message,gutter,colors),...sourceLines(
source,span,gutter,colors,colors.cyan)])]),finding.verdicts.length>0&&blocks.push(section("verdicts",verdictRows(finding.verdicts,colors),colors)),finding.witness!==
void 0&&finding.witness.length>0&&blocks.push(section("how it hangs",finding.witness.flatMap(step2=>witnessRows(step2,colors)),colors));for(let[index,fix]of finding.
fixes.entries())blocks.push(fixBlock(file,fix,index===0,colors));return blocks.map(block=>block.join(`
`)).join(`

`)}function severityColor(severity,colors){switch(severity){case"error":return colors.red;case"warning":return colors.yellow;case"note":return colors.cyan;default:
return severity}}function verdictRows(verdicts,colors){let rows=verdicts.map(({target,verdict,why})=>[oneLine(target),VERDICT_WORDS[verdict],why]),byWord=new Map(
verdicts.map(({verdict})=>[VERDICT_WORDS[verdict],verdictColor(verdict,colors)]));return table(rows,WIDTH3).map(([target="",verdict="",why=""])=>{let paint=byWord.
get(verdict.trimEnd())??String;return`${target}  ${paint(verdict)}  ${why}`.trimEnd()})}function verdictColor(verdict,colors){switch(verdict){case"hang":return colors.
red;case"lost-updates":return colors.yellow;case"refused":case"unattachable":return colors.magenta;case"safe":return colors.green;default:return verdict}}function witnessRows({
cpu,program:program2,holds,wants,site,nested},colors){let name=`CPU ${cpu}`;return[...wrap(`${program2} holds the ${holds}`,WIDTH3),...wrap(`at ${site}, ${nested}\
 fires and waits for the ${wants}`,WIDTH3)].map((row,index)=>`${index===0?colors.bold(name):" ".repeat(name.length)}  ${row}`)}function fixBlock(file,fix,best,colors){
let label=best?"fix":"or",care=fix.safe?"":" (changes what the script measures: look before you apply it)",words=[...indent(wrap(`${label}: ${fix.title}${care}`,
WIDTH3),2).map(row=>colors.bold(row)),...indent(wrap(`cost: ${fix.cost}`,WIDTH3),4)];return best&&fix.edits.length>0?[...words,...patchRows(file,fix,colors)]:words}
function patchRows(file,fix,colors){let path3=oneLine(file.path),after=applyEdits(file.text,fix.edits),lines=createTwoFilesPatch(`a/${path3}`,`b/${path3}`,file.
text,after,void 0,void 0,{context:2,headerOptions:FILE_HEADERS_ONLY}).trimEnd().split(`
`),rows=lines.slice(0,PATCH_LINES).map(line=>{let text=line.charAt(0)+oneLine(line.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(line)?colors.bold(
text):line.startsWith("+")?colors.green(text):line.startsWith("-")?colors.red(text):text});return lines.length>PATCH_LINES&&rows.push(colors.dim(`${lines.length-
PATCH_LINES} more lines`)),rows.map(row=>`    ${colors.blue("|")} ${row}`.trimEnd())}function labelled(message,gutter,colors){let margin=" ".repeat(gutter),[first2="",
...rest]=wrap(message,WIDTH3);return[`${margin} ${colors.blue("|")}`,`${margin} ${colors.blue("=")} ${first2}`,...rest.map(row=>`${margin}   ${row}`)]}function section(title,rows,colors){
return[`  ${colors.bold(`${title}:`)}`,...indent(rows,4)]}function indent(rows,by){return rows.map(row=>row===""?"":" ".repeat(by)+row)}function renderText(report3,{color,quiet,hunks}){let colors=import_picocolors3.default.createColors(color),blocks=[];for(let file of analysed(report3)){let source={
text:file.text,lines:new LineMap(file.text)};for(let finding of[...file.findings].sort((a,b)=>a.span.start-b.span.start)){let note=hunks===void 0?void 0:diffNote(
finding,source.lines,hunks.get(file.path));blocks.push(findingText(file,source,finding,colors,note))}}return quiet||blocks.push(colors.bold(summaryLine(report3))),
blocks.length===0?"":`${blocks.join(`

`)}
`}function summaryLine(report3){let files=analysed(report3),findings=files.flatMap(file=>file.findings),bySeverity=SEVERITIES.flatMap(severity=>{let number2=findings.
filter(finding=>finding.severity===severity).length;return number2===0?[]:[count(number2,severity)]}),found=findings.length===0?"no findings":`${count(findings.
length,"finding")} (${bySeverity.join(", ")})`,failed2=report3.files.filter(file=>file.status==="failed").length,lost=failed2===0?"":`; ${count(failed2,"input")}\
 could not be analysed`;return`${found} in ${count(files.length,"script")}, judged on ${count(report3.targets.length,"target")}${lost}`}function analysed(report3){
return report3.files.filter(file=>file.status==="analysed")}function count(number2,noun){return`${number2} ${noun}${number2===1?"":"s"}`}function diffNote(finding,lines,hunks){
let placement=placeFinding(finding,lines,hunks);if(placement.kind==="summary")return"outside the diff";switch(placement.at){case"whole":return"in the diff";case"\
part":return"partly in the diff";case"related":return`in the diff at line ${placement.lines.first}`;default:return placement.at}}var ANNOTATIONS=10,MESSAGE=4e3,COMMANDS={error:"error",warning:"warning",note:"notice"};function renderWorkflowCommands(report3){let findings=report3.files.flatMap(
file=>{if(file.status!=="analysed")return[];let lines=new LineMap(file.text);return file.findings.map(finding=>({file,lines,finding}))});findings.sort((a,b)=>SEVERITIES.
indexOf(a.finding.severity)-SEVERITIES.indexOf(b.finding.severity));let errors=findings.filter(({finding})=>finding.severity==="error").slice(0,ANNOTATIONS),others=findings.
filter(({finding})=>finding.severity!=="error").slice(0,ANNOTATIONS),left=findings.length-errors.length-others.length;return[...[...errors,...others].map(({file,
lines,finding})=>annotation(file,lines,finding)),summaryLine(report3)+(left===0?"":`; ${left} of them without an annotation`),""].join(`
`)}function annotation(file,lines,finding){let{start,end:end2}=lines.range(finding.span),place=start.line===end2.line?`line=${start.line},endLine=${end2.line},c\
ol=${start.column},endColumn=${end2.column}`:`line=${start.line},endLine=${end2.line}`,title=escapeProperty(`bpftrace-guard: ${finding.rule}`),message=finding.message.
length>MESSAGE?`${finding.message.slice(0,MESSAGE)}...`:finding.message;return`::${COMMANDS[finding.severity]} file=${escapeProperty(file.path)},${place},title=${title}\
::${escapeData(message)}`}function escapeData(text){return text.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(text){return escapeData(
text).replace(/:/g,"%3A").replace(/,/g,"%2C")}var import_yaml2=__toESM(require_dist(),1);function getEnumValues(entries){let numericValues=Object.values(entries).filter(v=>typeof v=="number");return Object.entries(entries).filter(([k,_])=>numericValues.
indexOf(+k)===-1).map(([_,v])=>v)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}var Cached=class{constructor(getter){this._getter=getter,this._value=
void 0}get value(){let getter=this._getter;return getter!==void 0&&(this._value=getter(),this._getter=void 0),this._value}};function cached(getter){return new Cached(
getter)}function nullish(input){return input==null}function cleanRegex(source){let start=source.startsWith("^")?1:0,end2=source.endsWith("$")?source.length-1:source.
length;return source.slice(start,end2)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){return typeof data=="object"&&data!==null&&!Array.
isArray(data)}function isPlainObject(o){if(isObject(o)===!1)return!1;let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;let prot=ctor.prototype;return!(isObject(
prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}var propertyKeyTypes=new Set(["string","number","symbol"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone2(inst,def,params){let cl=new inst._zod.constr(def??inst._zod.def);return(!def||
params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};
if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.
message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){
if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path3,issues){return issues.
map(iss=>{var _a2;return(_a2=iss).path??(_a2.path=[]),iss.path.unshift(path3),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.
message}function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??[]){let d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??
d.length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a2;for(let i=start;i<issues.length;i++)(_a2=issues[i]).schema??
(_a2.schema=inst)}function finalizeIssue(iss,ctx,config2){var _a2;let traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a2=iss).
schema??(_a2.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(
iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(
config2.localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=
iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&(full.input=iss.input),full}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){let units=str.length;if(!highSurrogate.test(str))return units;let count2=units;for(let i=0;i<units-
1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count2--,i++);return count2}function getLengthableOrigin(input){return Array.isArray(
input)?"array":typeof input=="string"?"string":"unknown"}function members(proto,table2){for(let key in table2){let desc=Object.getOwnPropertyDescriptor(table2,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):
defineBound(proto,key,desc.value)}}function own2(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),
value}function hide(inst,key,value){return own2(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own2(this,key,fn.bind(this))},set(value){own2(this,
key,value)}})}function claim(inst,sentinel){let proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}var installing,broke=!1,breaker={configurable:!0,
get(){broke=!0}};function defineLazyInternal(inst,key,compute){let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;
return}installing=inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);let outer=broke;broke=!1;try{let value=compute(
this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value}),broke=broke||outer,value}catch(err){throw delete this[key],
broke=broke||outer,err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){let proto=claim(
inst,key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.defineProperty(
this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,
value})}})}var _a;var _zodDesc={value:void 0,enumerable:!1},_E="captureStackTrace"in Error?Error:null;function newError(Definition){let E=_E;if(E){let saved=E.stackTraceLimit;if(typeof saved==
"number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer2,proto,params){
let zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&
new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_z\
od",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name),initializer2(inst,def),initialized){let own3=Object.getPrototypeOf(inst),ctorProto=inst.
_zod.constr.prototype,up=own3;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);let target=up??own3;initialized.has(target)||(initialized.add(target),members(
target,protoMembers))}let proto2=_.prototype;for(let k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.
Parent??Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){let inst=params?.Parent?newError(Definition):
this;init(inst,def);let deferred=inst._zod.deferred;if(deferred){for(let fn of deferred)fn();inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;
return pp&&pp(inst),inst}return Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof
params.Parent?!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});var globalConfig=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&Object.
assign(globalConfig,newConfig),globalConfig}function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2)),internals.message}
function _setMessage(value){this._zod.message=value}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},
_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,
"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||
(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.message;return Object.defineProperty(
this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=$constructor(
"$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});var _parse=_Err=>{let fn=(schema2,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof
Promise)throw new $ZodAsyncError;if(result.issues.length){let e=new(_params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(
e,_params?.callee??fn),e}return result.value};return fn},parse=_parse($ZodRealError),_parseAsync=_Err=>{let fn=async(schema2,value,_ctx,params)=>{let ctx=_ctx?{
..._ctx,async:!0}:{async:!0},result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){let e=new(params?.
Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(e,params?.callee??fn),e}return result.value};return fn},parseAsync=_parseAsync(
$ZodRealError),_safeParse=_Err=>(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof
Promise)throw new $ZodAsyncError;return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse($ZodRealError);
function failure(Err,issues,ctx){let error;return{success:!1,get error(){return error||(error=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config()))),issues=void 0,
ctx=void 0),error},set error(e){error=e,issues=void 0,ctx=void 0}}}var _safeParseAsync=_Err=>async(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},
result=schema2._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,
data:result.value}},safeParseAsync=_safeParseAsync($ZodRealError);var anyString=/^[\s\S]{0,}$/;var number=/^-?\d+(?:\.\d+)?$/;var $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a2;inst._zod??(inst._zod={}),inst._zod.def=def,(_a2=inst._zod).onattach??(_a2.onattach=[])});var _whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.length!==void 0};var $ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a2;$ZodCheck.init(inst,def),(_a2=inst._zod.def).when??(_a2.when=_whenHasLength),inst.
_zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input=="string"&&units>def.maximum?codePointLength(input):units)<=def.maximum)return;
let origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=$constructor(
"$ZodCheckMinLength",(inst,def)=>{var _a2;$ZodCheck.init(inst,def),(_a2=inst._zod.def).when??(_a2.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.
value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(input):units)>=def.minimum)return;let origin=getLengthableOrigin(
input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}});var version2={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(inst,def)=>{var _a2;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version2;let defChecks=inst.
_zod.def.checks,checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks)for(let fn of ch._zod.
onattach)fn(inst);if(checks.length===0)(_a2=inst._zod).deferred??(_a2.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(payload)||!ch._zod.def.
when(payload))continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.issues,currLen,inst),
isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(aborted(
canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)
return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof
Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof
Promise){if(ctx.async===!1)throw new $ZodAsyncError;return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~stan\
dard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own2(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.
issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};async function validateAsync(inst,value){let ctx={async:!0};return toStandardResult(await inst.
_zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof
Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(inst,value)},vendor:"zod",version:1}}var $ZodString=$constructor("$ZodString",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.pattern=def.pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.
value=="string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}});var $ZodNever=$constructor("$ZodNever",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid\
_type",input:payload.value,inst}),payload)});function capSize(inst,size){let caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;let cap=Math.min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.
parse=(payload,ctx)=>{let n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n>max&&
ch._zod.def.when(payload)){let start=payload.issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,attachSchema(payload.issues,start,inst),
payload}}return parse2(payload,ctx)}}var arraySize=input=>Array.isArray(input)?input.length:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),final.value[index]=result.value}var $ZodArray=$constructor(
"$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.
isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,Array(input.length),
ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){let item=input[i],result=def.element._zod.run({value:item,issues:[]},
ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&
result.issues.length!==0&&aborted(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&
!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}var NO_SYMBOL_KEYS=[];function normalizeDef(def){let keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.
length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(let k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.
length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){let unrecognized=[],keySet=def.keySet,_catchall=def.catchall.
_zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout,seen=0;for(let key in input){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,
seen))break;seen=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.
push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,
optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,
inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}var $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);let desc=Object.
getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),
get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{
let shape=zod.def.shape,propValues={};for(let key in shape){let field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||assignProp(
propValues,key,new Set);for(let v of field.values)propValues[key].add(v);field.optin!==void 0&&propValues[key].add(void 0)}}return propValues});let isObject2=isObject,
catchall=def.catchall,value,memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;
if(!isObject2(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,{},ctx):{};
let proms=[],shape=value.shape,abortEarly=ctx?.abortEarly,seen=payload.issues.length;for(let key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){
if(aborted(payload,seen))break;seen=payload.issues.length}if(key==="__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run(
{value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,
key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):
payload}});var $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);let memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{
let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"record",code:"invalid_type",input,inst}),payload;let proms=[],values=def.
keyType._zod.values;if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,{},ctx):{};let recordKeys=new Set;for(let key of values)if(typeof key=="\
string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;let keyResult=def.keyType.
_zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(keyResult.issues.
length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}
let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.
push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.
length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;for(let key in input)if(!recordKeys.has(key))
if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&unrecognized.
length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{};let unrecognized;
for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run(
{value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key=="string"&&number.
test(key)&&keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise)throw new Error("A\
sync schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.
value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.
map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType.
_zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(
key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=
result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?
Promise.all(proms).then(()=>payload):payload}});var $ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);let values=getEnumValues(def.entries),valuesSet=new Set(values);inst._zod.values=valuesSet,
defineLazyInternal(inst,"pattern",zod=>{let patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));return new RegExp(patternValues.
length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;return valuesSet.
has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}var $ZodOptional=$constructor("$ZodOptional",
(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="o\
ptional",defineLazyInternal(inst,"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),defineLazyInternal(inst,
"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0}),inst._zod.parse=(payload,ctx)=>{
if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof
Promise?result.then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}});function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...normalizeParams(
params)}))}function _never(Class,params){return new Class({type:"never",...normalizeParams(params)})}function _maxLength(maximum,params){return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength(
{check:"min_length",...normalizeParams(params),minimum})}var ZodMiniType=$constructor("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def),inst.def=def,
inst.type=def.type},{get with(){return this.check},set with(value){own2(this,"with",value)},parse(data,params){return parse(this,data,params,{callee:this.parse})},
parseAsync(data,params){return parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){
return safeParseAsync(this,data,params)},check(...checks){let def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks.map(ch=>typeof ch=="fun\
ction"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){return clone2(this,_def,params)},brand(){return this},register(reg,meta2){
return reg.add(this,meta2),this},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)}}),ZodMiniString=$constructor("ZodMiniString",(inst,def)=>{$ZodString.
init(inst,def),ZodMiniType.init(inst,def)});function string2(params){return _string(ZodMiniString,params)}var ZodMiniNever=$constructor("ZodMiniNever",(inst,def)=>{$ZodNever.init(inst,def),ZodMiniType.init(inst,def)});function never(params){return _never(ZodMiniNever,
params)}var ZodMiniArray=$constructor("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def),ZodMiniType.init(inst,def)});function array(element,params){return new ZodMiniArray(
{type:"array",element,...normalizeParams(params)})}var ZodMiniObject=$constructor("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def),ZodMiniType.init(inst,def),installLazyProp(inst,"shape",self2=>self2._zod.
def.shape,!1)});function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:never(),...normalizeParams(params)})}var ZodMiniRecord=$constructor("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def),ZodMiniType.init(inst,def)});function partialRecord(keyType,valueType,params){return new ZodMiniRecord({type:"record",keyType,valueType,...normalizeParams(params),partial:!0})}var ZodMiniEnum=$constructor("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def),ZodMiniType.init(inst,def),inst.options=[...inst._zod.values]});function _enum(values,params){
let entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",entries,...normalizeParams(params)})}var ZodMiniOptional=$constructor("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodMiniType.init(inst,def)});function optional2(innerType){return new ZodMiniOptional(
{type:"optional",innerType})}var FREE_FORM="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",KEYS=["bpftrace","kernel","arch","paravirt"],ARCHITECTURES=["x86_64","arm64"],VERSION=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
NAME_LENGTH=200;function resolveTargets(names){let targets=new Map,errors=[];for(let name of names){let resolved=resolveTarget(name);resolved.ok?targets.set(resolved.
target.name,resolved.target):errors.push(resolved.error)}return errors.length>0?{ok:!1,errors}:{ok:!0,targets:[...targets.values()]}}function resolveTarget(name){
let known=TARGETS.find(target=>target.name===name);if(known!==void 0){let{bpftrace,kernel,arch,paravirt,backports}=known,target={name,bpftrace,kernel,arch,paravirt};
return{ok:!0,target:backports===void 0?target:{...target,backports}}}return name.length>NAME_LENGTH?{ok:!1,error:`A target name has at most ${NAME_LENGTH} chara\
cters.`}:name.includes("@")?parseFreeForm(name):{ok:!1,error:unknownTarget(name)}}function unknownTarget(name){let names=TARGETS.map(target=>target.name),readable=names.
filter(known=>!known.includes("@"));return`Unknown target "${name}".${suggestion(name,names)} Known names are ${readable.join(", ")}; any other machine is writt\
en ${FREE_FORM}.`}function parseFreeForm(name){let values=new Map;for(let part of name.split(",")){let at=part.indexOf("@"),key=(at===-1?part:part.slice(0,at)).
trim(),value=at===-1?"":part.slice(at+1).trim(),problem2=partProblem(key,value,values);if(problem2!==void 0)return{ok:!1,error:`Target "${name}": ${problem2}`};
values.set(key,value)}let bpftrace=values.get("bpftrace"),kernel=values.get("kernel");return bpftrace===void 0||kernel===void 0?{ok:!1,error:`Target "${name}": \
the ${bpftrace===void 0?"bpftrace":"kernel"} version is missing. Write it as ${FREE_FORM}.`}:{ok:!0,target:{name,bpftrace:bpftrace.split(".").length===2?`${bpftrace}\
.0`:bpftrace,kernel,arch:ARCHITECTURES.find(arch=>arch===values.get("arch"))??"x86_64",paravirt:values.get("paravirt")!=="no"}}}function partProblem(key,value,seen){
let known=KEYS.find(candidate=>candidate===key);if(known===void 0){let nearest=nearestName(key,KEYS);return`"${key}" is not one of ${KEYS.join(", ")}.${nearest===
void 0?"":` Did you mean "${nearest}"?`}`}if(seen.has(known))return`${known} is given twice.`;switch(known){case"bpftrace":case"kernel":{let example=known==="bp\
ftrace"?"0.24 or 0.23.2":"6.8 or 6.1.192";return VERSION.test(value)?void 0:`"${value}" is no ${known} version. Write dotted numbers, such as ${example}.`}case"\
arch":return ARCHITECTURES.some(arch=>arch===value)?void 0:`"${value}" is no known architecture. Write ${ARCHITECTURES.join(" or ")}.`;case"paravirt":return value===
"yes"||value==="no"?void 0:`paravirt is yes or no, not "${value}".`;default:return known}}var import_yaml=__toESM(require_dist(),1);function tooDeep(text,limit){let pending=[];for(let token of new import_yaml.Parser().parse(text))pending.push({token,
depth:0});for(let next=pending.pop();next!==void 0;next=pending.pop()){let{token,depth}=next;if(depth>limit)return!0;for(let child of children(token))pending.push(
{token:child,depth:depth+1})}return!1}function children(token){switch(token.type){case"document":return token.value===void 0?[]:[token.value];case"block-map":case"\
block-seq":case"flow-collection":return token.items.flatMap(({key,value})=>[...key?[key]:[],...value?[value]:[]]);default:return[]}}var CONFIGURATION_PATHS=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],FAIL_ON=["error","warning","note","never"],RULE_SETTINGS=[...SEVERITIES,"off"],CONFIGURATION_LIMIT=64*
1024,NESTING_LIMIT2=20,TARGET_LIMIT=64,ALIAS_LIMIT=20,ERROR_LIMIT2=20,CONFIGURABLE_RULES=RULE_IDS.filter(id=>id!=="syntax-error"),CONFIGURATION_SCHEMA=strictObject(
{targets:optional2(array(string2()).check(_minLength(1),_maxLength(TARGET_LIMIT))),"fail-on":optional2(_enum(FAIL_ON)),rules:optional2(partialRecord(_enum(CONFIGURABLE_RULES),
_enum(RULE_SETTINGS)))}),schema=CONFIGURATION_SCHEMA,KEYS2=Object.keys(schema.shape);function parseConfiguration(text,path3){let wrong=(message,line=1,column=1)=>({
ok:!1,errors:[{path:path3,line,column,message}]});if(text.length>CONFIGURATION_LIMIT)return wrong(`The configuration is larger than ${CONFIGURATION_LIMIT/1024} \
KiB. Remove what is not configuration.`);if(tooDeep(text,NESTING_LIMIT2))return wrong(`The configuration is nested more than ${NESTING_LIMIT2} levels deep. Keys\
 are written at the top level.`);let lines=new import_yaml2.LineCounter,document=(0,import_yaml2.parseDocument)(text,{lineCounter:lines,prettyErrors:!1,uniqueKeys:!0,
strict:!0}),place=(offset,message)=>{let{line,col}=lines.linePos(offset);return{path:path3,line:Math.max(1,line),column:Math.max(1,col),message}},broken=[...document.
errors,...document.warnings].slice(0,ERROR_LIMIT2);if(broken.length>0)return{ok:!1,errors:broken.map(error=>place(error.pos[0],yamlMessage(error.code,error.message)))};
let value;try{value=document.toJS({maxAliasCount:ALIAS_LIMIT})??{}}catch(error){return wrong(`The aliases cannot be expanded: ${error instanceof Error?error.message:
String(error)}.`)}let checked=schema.safeParse(value),errors=checked.success?targetErrors(checked.data.targets??[],document,place):checked.error.issues.flatMap(
issue2=>schemaErrors(issue2,document,place));if(!checked.success||errors.length>0)return{ok:!1,errors};let{targets,"fail-on":failOn,rules}=checked.data;return{ok:!0,
configuration:{...targets===void 0?{}:{targets},...failOn===void 0?{}:{failOn},...rules===void 0?{}:{rules}}}}function describeConfigurationError(error){return`${error.
path}:${error.line}:${error.column}: ${error.message}`}function targetErrors(targets,document,place){return targets.flatMap((name,index)=>{let at=offsetOf(document,
["targets",index]),resolved=resolveTarget(name);return resolved.ok?targets.indexOf(name)<index?[place(at,`Target "${name}" is listed twice.`)]:[]:[place(at,resolved.
error)]})}function schemaErrors(issue2,document,place){let at=offsetOf(document,issue2.path),key=String(issue2.path[0]??"");if(issue2.code==="unrecognized_keys"&&
issue2.path.length===0)return issue2.keys.slice(0,ERROR_LIMIT2).map(unknown=>place(keyOffset(document,unknown)??at,`Unknown key "${unknown}".${suggestion(unknown,
KEYS2)} Known keys are ${KEYS2.join(", ")}.`));if(issue2.path.length===0)return[place(at,'The configuration is a list of keys, such as "fail-on: warning".')];switch(key){case"\
fail-on":{let written=valueAt(document,issue2.path),near=typeof written=="string"?suggestion(written,FAIL_ON):"";return[place(at,`fail-on is one of ${FAIL_ON.join(
", ")}.${near}`)]}case"targets":return issue2.code==="too_small"?[place(at,"targets is empty. List a target, or leave the key out.")]:issue2.code==="too_big"?[place(
at,`targets lists more than ${TARGET_LIMIT}.`)]:[place(at,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".')];case"rules":return[
place(ruleOffset(document,issue2)??at,ruleMessage(issue2,document))];default:return[place(at,`${key}: ${issue2.message}`)]}}function ruleMessage(issue2,document){
let rule=unknownRule(issue2);if(rule!==void 0)return rule==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unk\
nown rule "${rule}".${suggestion(rule,CONFIGURABLE_RULES)} The rules are ${CONFIGURABLE_RULES.join(", ")}.`;if(issue2.path.length<2)return'rules is a list of ru\
les with a severity each, such as "lossy-mitigation: off".';let written=valueAt(document,issue2.path),near=typeof written=="string"?suggestion(written,RULE_SETTINGS):
"";return`The severity of a rule is one of ${RULE_SETTINGS.join(", ")}.${near}`}function unknownRule(issue2){return issue2.code==="unrecognized_keys"?issue2.keys[0]:
issue2.code==="invalid_key"?String(issue2.path.at(-1)):void 0}function ruleOffset(document,issue2){let rule=unknownRule(issue2),rules=document.get("rules",!0);return rule===
void 0||!(0,import_yaml2.isMap)(rules)?void 0:keyOffsetIn(rules,rule)}function yamlMessage(code,message){return code==="DUPLICATE_KEY"?"This key is there twice.\
 Keep one of them.":`Not valid YAML: ${message}`}function offsetOf(document,path3){for(let length=path3.length;length>=0;length--){let node=length===0?document.
contents:document.getIn(path3.slice(0,length),!0);if((0,import_yaml2.isNode)(node))return node.range?.[0]??0}return 0}function keyOffset(document,key){return(0,import_yaml2.isMap)(
document.contents)?keyOffsetIn(document.contents,key):void 0}function keyOffsetIn(map,key){let pair=map.items.find(item=>(0,import_yaml2.isPair)(item)&&(0,import_yaml2.isScalar)(
item.key)&&String(item.key.value)===key);return pair!==void 0&&(0,import_yaml2.isScalar)(pair.key)?pair.key.range?.[0]:void 0}function valueAt(document,path3){return document.
getIn([...path3])}var FORMATS=["text","json","github"];function runOptions(){return[choice("-f, --format <format>","how to report",FORMATS).default("text"),new Option("-o, --outp\
ut <file>","write the report to a file instead of standard output"),new Option("-t, --target <name>","judge for this target (repeatable): a name, or bpftrace@0.\
24,kernel@6.8").argParser((name,before)=>[...before??[],name]),new Option("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),
choice("--fail-on <severity>","end with status 1 from this severity on (default: error)",FAIL_ON),choice("--min-confidence <level>","leave out findings that are\
 less sure",CONFIDENCES).default("possible"),new Option("--color","colour, also when not on a terminal"),new Option("--no-color","no colour"),new Option("-q, --\
quiet","only findings and errors: no summary, no notes")]}function wantsColor(option,env2,terminal){return option!==void 0?option:env2.NO_COLOR?!1:env2.FORCE_COLOR?
env2.FORCE_COLOR!=="0"&&env2.FORCE_COLOR!=="false":terminal&&env2.TERM!=="dumb"}function choice(flags,description,values){return new Option(flags,`${description}\
: ${values.join(", ")}`).argParser(value=>{if(values.includes(value))return value;throw new InvalidArgumentError(`It is one of ${values.join(", ")}.${suggestion(
value,values)}`)})}import{open as open2,stat as stat2}from"node:fs/promises";import path2 from"node:path";var ABSENT=new Set(["ENOENT","ENOTDIR"]);async function findConfiguration(){for(let candidate of await foldersUpToRoot(process.cwd()))for(let name of CONFIGURATION_PATHS){
let file=path2.join(candidate,name);if(await exists(file))return readConfigurationFile(path2.relative(process.cwd(),file))}}async function readConfigurationFile(name){
let shown2=name.split(path2.sep).join("/");try{let file=await open2(name);try{let size=CONFIGURATION_LIMIT*3+1,{buffer,bytesRead}=await file.read(Buffer.alloc(size),
0,size,0),text=new TextDecoder("utf-8",{fatal:bytesRead<size}).decode(buffer.subarray(0,bytesRead));return{ok:!0,path:shown2,text}}finally{await file.close()}}catch(error){
return{ok:!1,error:`The configuration ${shown2} cannot be read: ${reason2(error)}`}}}async function foldersUpToRoot(start){let folders=[];for(let folder=start;;folder=
path2.dirname(folder)){if(folders.push(folder),await exists(path2.join(folder,".git")))return folders;if(folder===path2.dirname(folder))return[start]}}async function exists(name){
return stat2(name).then(()=>!0,error=>!(error instanceof Error&&"code"in error&&ABSENT.has(error.code)))}function reason2(error){return error instanceof TypeError?
"it is not UTF-8.":(error instanceof Error&&"code"in error?error.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${error instanceof Error?error.
message:String(error)}.`}function resolveSettings(options,file){let asked=options.target===void 0?void 0:resolveTargets(options.target);if(asked?.ok===!1)return asked;let{configuration,
errors}=readConfiguration(file),fromFile=configuration.targets===void 0?void 0:resolveTargets(configuration.targets),targets=asked?.targets??(fromFile?.ok===!0?
fromFile.targets:void 0);return{ok:!0,settings:{targets:targets??DEFAULT_TARGETS,configured:targets!==void 0,failOn:options.failOn??configuration.failOn??"error",
rules:configuration.rules??{},errors}}}async function configurationOnDisk(config2){return config2===void 0?findConfiguration():readConfigurationFile(config2)}async function configurationAtCommit(sha){
try{for(let path3 of CONFIGURATION_PATHS){let text=await readAtCommit(sha,path3,process.cwd());if(text!==void 0)return{ok:!0,path:`${sha.slice(0,12)}:${path3}`,
text}}return}catch(error){if(error instanceof GitError)return{ok:!1,error:`The configuration cannot be read: ${error.message}`};throw error}}function readConfiguration(file){
if(file===void 0)return{configuration:{},errors:[]};if(!file.ok)return{configuration:{},errors:[file.error]};let parsed=parseConfiguration(file.text,file.path);
return parsed.ok?{configuration:parsed.configuration,errors:[]}:{configuration:{},errors:parsed.errors.map(describeConfigurationError)}}var STATUS={clean:0,findings:1,wrongUse:2,notAnalysed:3},REPORT_IT="This is a defect of bpftrace-guard: please report it together with the script.";async function check(paths,options,terminal){
let resolved=resolveSettings(options,await configurationOnDisk(options.config));if(!resolved.ok)return refuse(resolved.errors,terminal);let stdin2={stream:terminal.
stdin,name:options.stdinFilename},{scripts,notes}=await readScripts2(paths.length===0?["."]:paths,stdin2);return report2(scripts,notes,resolved.settings,options,
terminal)}async function review(range,options,terminal){let read=await readGitChange(range,process.cwd());if(!read.ok)return refuse([read.error],terminal);let{scripts,
notes,baseSha,changedFiles}=read.change,file=options.config===void 0?await configurationAtCommit(baseSha):await configurationOnDisk(options.config),resolved=resolveSettings(
options,file);if(!resolved.ok)return refuse(resolved.errors,terminal);let none=scripts.length===0?[`${range} changes no bpftrace script (${changedFiles} changed\
 ${changedFiles===1?"file":"files"}).`]:[],hunks=new Map(scripts.map(script=>[script.path,script.status==="readable"?script.hunks:void 0]));return report2(scripts,
[...notes,...none],resolved.settings,options,terminal,hunks)}function refuse(errors,terminal){for(let error of errors)say("error",error,terminal);return STATUS.
wrongUse}async function report2(scripts,notes,settings,options,terminal,hunks){for(let error of settings.errors)say("error",error,terminal);if(settings.errors.length>
0){let instead=settings.configured?"the targets of the command line":"the default targets";say("error",`The configuration is left out; the scripts are judged on\
 ${instead}.`,terminal)}let files=scripts.map(script=>judge(script,settings,options));for(let file of files)file.status==="failed"&&say("error",`${file.path}: ${file.
error}`,terminal),file.status==="skipped"&&!options.quiet&&say("note",`${file.path}: ${file.error}`,terminal);if(!options.quiet)for(let note of notes)say("note",
note,terminal);let result={targets:settings.targets,files};return!await write(render(result,options,terminal,hunks),options,terminal)||settings.errors.length>0?
STATUS.wrongUse:files.some(file=>file.status==="failed")?STATUS.notAnalysed:fails(result,settings)?STATUS.findings:STATUS.clean}function judge(script,{targets,configured,
rules},{minConfidence}){if(script.status!=="readable")return script;let worst=CONFIDENCES.indexOf(minConfidence),file;try{file=analyse(script.path,script.text,{
targets,configured,rules})}catch(error){let reason3=error instanceof Error?error.message:String(error);return{status:"failed",path:script.path,error:`The analys\
is broke (${reason3}). ${REPORT_IT}`}}return{...file,findings:file.findings.filter(({confidence})=>CONFIDENCES.indexOf(confidence)<=worst)}}function fails({files},{
failOn}){if(failOn==="never")return!1;let mildest=SEVERITIES.indexOf(failOn);return files.some(file=>file.status==="analysed"&&file.findings.some(({severity})=>SEVERITIES.
indexOf(severity)<=mildest))}function render(result,options,{env:env2,stdout:stdout2,version:version3},hunks){switch(options.format){case"text":{let color=wantsColor(
options.color,env2,options.output===void 0&&stdout2.isTTY===!0);return renderText(result,{color,quiet:options.quiet===!0,...hunks===void 0?{}:{hunks}})}case"jso\
n":return renderJson(result,version3);case"github":return renderWorkflowCommands(result);default:return options.format}}async function write(text,{output},terminal){
if(output===void 0)return terminal.stdout.write(text),!0;try{return await writeFile(output,text),!0}catch(error){let reason3=error instanceof Error?error.message:
String(error);return say("error",`The report cannot be written to ${output} (${reason3}). Name a file in a folder that exists.`,terminal),!1}}function say(kind,message,{
stderr:stderr2}){stderr2.write(`bpftrace-guard: ${kind}: ${oneLine(message)}
`)}var STATUSES=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`;async function runCommandLine(args,terminal){let status=STATUS.clean,program2=commandLine(terminal,
result=>{status=result});try{return await program2.parseAsync([...args],{from:"user"}),status}catch(error){if(!(error instanceof CommanderError))throw error;return error.
exitCode===0?STATUS.clean:STATUS.wrongUse}}function commandLine(terminal,done){let program2=new Command("bpftrace-guard").description("Finds the lock cycles tha\
t bpftrace scripts can close, before they hang a machine.").version(terminal.version,"-V, --version","print the version").helpOption("-h, --help","print this he\
lp").exitOverride().configureOutput({writeOut:text=>terminal.stdout.write(text),writeErr:text=>terminal.stderr.write(text),outputError:(text,write2)=>write2(`bp\
ftrace-guard: ${text.trimEnd().split(`
`).map(oneLine).join(" ")}
`)}).showSuggestionAfterError().addHelpText("after",STATUSES),checkCommand=program2.command("check").description("judge scripts on disk").argument("[path...]","\
scripts, folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input \
is reported","<stdin>").action(async(paths,options)=>{done(await check(paths,options,terminal))}),reviewCommand=program2.command("review").description("judge wh\
at a git range changes, as on a pull request").argument("<base..head>","the merge base of the two is compared with head").action(async(range,options)=>{done(await review(
range,options,terminal))});for(let option of runOptions())checkCommand.addOption(option),reviewCommand.addOption(option);return program2.command("explain").description(
"print what a rule says, why, and what to do").argument("<rule>",`one of ${RULES.map(({id})=>id).join(", ")}`).action(id=>done(explain(id,terminal))),program2.command(
"targets").description("print the known targets").action(()=>{terminal.stdout.write(renderTargets(TARGETS,DEFAULT_TARGETS,colored(terminal)))}),program2}function explain(id,terminal){
let rule=RULES.find(candidate=>candidate.id===id);if(rule!==void 0)return terminal.stdout.write(renderRule(rule,colored(terminal))),STATUS.clean;let ids=RULES.map(
candidate=>candidate.id);return refuse([`Unknown rule "${id}".${suggestion(id,ids)} The rules are ${ids.join(", ")}.`],terminal)}function colored({env:env2,stdout:stdout2}){
return wantsColor(void 0,env2,stdout2.isTTY===!0)}var package_default={version:"0.1.0"};var VERSION2=package_default.version;process.stdout.on("error",error=>{if(error.code!=="EPIPE")throw error});var{stdin,stdout,stderr,env}=process;try{process.exitCode=await runCommandLine(process.argv.
slice(2),{stdin,stdout,stderr,env,version:VERSION2})}catch(error){stderr.write(`bpftrace-guard: internal error: ${error instanceof Error?error.stack:String(error)}\

`),process.exitCode=STATUS.notAnalysed}
