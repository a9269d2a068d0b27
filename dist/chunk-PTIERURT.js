import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{E as Ot,K as Rt,P as It,T as $t,U as jt,V as $,W as S,_ as Lt,a as vt,ha as Pt,hb as St,ia as Dt,la as Ct,ma as Mt,pb as Nt,qa as ue,t as _t,ua as j,y as ce}from"./chunk-7MFGGLYU.js";
import{a as B}from"./chunk-3HH5L46E.js";import{P as Et,S as M,W as I,X as ae,ba as kt,d as bt,ha as At}from"./chunk-RZ27EBAR.js";import{a as wt}from"./chunk-B6BJ3YSN.js";
import{a as s,c as Yt,e as Zt}from"./chunk-H47UKSLI.js";var dn={};Zt(dn,{AnnotatedTextEdit:()=>E,ApplyKind:()=>Me,ChangeAnnotation:()=>k,ChangeAnnotationIdentifier:()=>x,CodeAction:()=>Ye,CodeActionContext:()=>Qe,CodeActionKind:()=>qe,
CodeActionTag:()=>te,CodeActionTriggerKind:()=>V,CodeDescription:()=>Ee,CodeLens:()=>Ze,Color:()=>Q,ColorInformation:()=>ye,ColorPresentation:()=>be,Command:()=>R,
CompletionItem:()=>Ne,CompletionItemKind:()=>je,CompletionItemLabelDetails:()=>Se,CompletionItemTag:()=>Pe,CompletionList:()=>Fe,CreateFile:()=>P,DeleteFile:()=>C,
Diagnostic:()=>U,DiagnosticRelatedInformation:()=>Y,DiagnosticSeverity:()=>A,DiagnosticTag:()=>_e,DocumentHighlight:()=>Ve,DocumentHighlightKind:()=>We,DocumentLink:()=>et,
DocumentSymbol:()=>Je,DocumentUri:()=>ge,EOL:()=>fn,FoldingRange:()=>we,FoldingRangeKind:()=>ve,FormattingOptions:()=>Ke,Hover:()=>Ue,InlayHint:()=>at,InlayHintKind:()=>ne,
InlayHintLabelPart:()=>re,InlineCompletionContext:()=>lt,InlineCompletionItem:()=>ct,InlineCompletionList:()=>ut,InlineCompletionTriggerKind:()=>ft,InlineValueContext:()=>st,
InlineValueEvaluatableExpression:()=>ot,InlineValueText:()=>rt,InlineValueVariableLookup:()=>it,InsertReplaceEdit:()=>De,InsertTextFormat:()=>Le,InsertTextMode:()=>Ce,
LanguageKind:()=>Ie,Location:()=>F,LocationLink:()=>xe,MarkedString:()=>W,MarkupContent:()=>O,MarkupKind:()=>ee,OptionalVersionedTextDocumentIdentifier:()=>T,ParameterInformation:()=>He,
Position:()=>b,Range:()=>m,RenameFile:()=>D,SelectedCompletionInfo:()=>dt,SelectionRange:()=>tt,SemanticTokenModifiers:()=>z,SemanticTokenTypes:()=>y,SemanticTokens:()=>nt,
SignatureInformation:()=>Te,SnippetTextEdit:()=>ke,StringValue:()=>ie,SymbolInformation:()=>Ge,SymbolKind:()=>ze,SymbolTag:()=>Be,TextDocument:()=>ht,TextDocumentEdit:()=>H,
TextDocumentIdentifier:()=>Oe,TextDocumentItem:()=>$e,TextEdit:()=>_,URI:()=>q,VersionedTextDocumentIdentifier:()=>Re,WorkspaceChange:()=>Ae,WorkspaceEdit:()=>Z,
WorkspaceFolder:()=>pt,WorkspaceSymbol:()=>Xe,integer:()=>me,uinteger:()=>N});var ge,q,me,N,b,m,F,xe,Q,ye,be,ve,we,Y,A,_e,Ee,U,R,_,k,x,E,H,P,D,C,Z,L,ke,K,Ae,Oe,
Re,T,Ie,$e,ee,O,je,Le,Pe,De,Ce,Me,Se,Ne,Fe,W,Ue,He,Te,We,Ve,ze,Be,Ge,Xe,Je,qe,V,Qe,te,Ye,Ze,Ke,et,tt,y,z,nt,rt,it,ot,st,ne,re,at,ie,ct,ut,ft,dt,lt,pt,fn,ht,gt,c,
mt=Yt(()=>{"use strict";(function(e){function r(i){return typeof i=="string"}s(r,"is"),e.is=r})(ge||(ge={}));(function(e){function r(i){return typeof i=="string"}
s(r,"is"),e.is=r})(q||(q={}));(function(e){e.MIN_VALUE=-2147483648,e.MAX_VALUE=2147483647;function r(i){return typeof i=="number"&&e.MIN_VALUE<=i&&i<=e.MAX_VALUE}
s(r,"is"),e.is=r})(me||(me={}));(function(e){e.MIN_VALUE=0,e.MAX_VALUE=2147483647;function r(i){return typeof i=="number"&&e.MIN_VALUE<=i&&i<=e.MAX_VALUE}s(r,"i\
s"),e.is=r})(N||(N={}));(function(e){function r(n,t){return n===Number.MAX_VALUE&&(n=N.MAX_VALUE),t===Number.MAX_VALUE&&(t=N.MAX_VALUE),{line:n,character:t}}s(r,
"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&c.uinteger(t.line)&&c.uinteger(t.character)}s(i,"is"),e.is=i})(b||(b={}));(function(e){function r(n,t,o,a){
if(c.uinteger(n)&&c.uinteger(t)&&c.uinteger(o)&&c.uinteger(a))return{start:b.create(n,t),end:b.create(o,a)};if(b.is(n)&&b.is(t))return{start:n,end:t};throw new Error(
`Range#create called with invalid arguments[${n}, ${t}, ${o}, ${a}]`)}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&b.is(t.start)&&b.
is(t.end)}s(i,"is"),e.is=i})(m||(m={}));(function(e){function r(n,t){return{uri:n,range:t}}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(
t)&&m.is(t.range)&&(c.string(t.uri)||c.undefined(t.uri))}s(i,"is"),e.is=i})(F||(F={}));(function(e){function r(n,t,o,a){return{targetUri:n,targetRange:t,targetSelectionRange:o,
originSelectionRange:a}}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&m.is(t.targetRange)&&c.string(t.targetUri)&&m.is(t.targetSelectionRange)&&
(m.is(t.originSelectionRange)||c.undefined(t.originSelectionRange))}s(i,"is"),e.is=i})(xe||(xe={}));(function(e){function r(n,t,o,a){return{red:n,green:t,blue:o,
alpha:a}}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&c.numberRange(t.red,0,1)&&c.numberRange(t.green,0,1)&&c.numberRange(t.blue,0,
1)&&c.numberRange(t.alpha,0,1)}s(i,"is"),e.is=i})(Q||(Q={}));(function(e){function r(n,t){return{range:n,color:t}}s(r,"create"),e.create=r;function i(n){let t=n;
return c.objectLiteral(t)&&m.is(t.range)&&Q.is(t.color)}s(i,"is"),e.is=i})(ye||(ye={}));(function(e){function r(n,t,o){return{label:n,textEdit:t,additionalTextEdits:o}}
s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&c.string(t.label)&&(c.undefined(t.textEdit)||_.is(t.textEdit))&&(c.undefined(t.additionalTextEdits)||
c.typedArray(t.additionalTextEdits,_.is))}s(i,"is"),e.is=i})(be||(be={}));(function(e){e.Comment="comment",e.Imports="imports",e.Region="region"})(ve||(ve={}));
(function(e){function r(n,t,o,a,u,f){let d={startLine:n,endLine:t};return c.defined(o)&&(d.startCharacter=o),c.defined(a)&&(d.endCharacter=a),c.defined(u)&&(d.kind=
u),c.defined(f)&&(d.collapsedText=f),d}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&c.uinteger(t.startLine)&&c.uinteger(t.endLine)&&
(c.undefined(t.startCharacter)||c.uinteger(t.startCharacter))&&(c.undefined(t.endCharacter)||c.uinteger(t.endCharacter))&&(c.undefined(t.kind)||c.string(t.kind))}
s(i,"is"),e.is=i})(we||(we={}));(function(e){function r(n,t){return{location:n,message:t}}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&F.
is(t.location)&&c.string(t.message)}s(i,"is"),e.is=i})(Y||(Y={}));(function(e){e.Error=1,e.Warning=2,e.Information=3,e.Hint=4})(A||(A={}));(function(e){e.Unnecessary=
1,e.Deprecated=2})(_e||(_e={}));(function(e){function r(i){let n=i;return c.objectLiteral(n)&&c.string(n.href)}s(r,"is"),e.is=r})(Ee||(Ee={}));(function(e){function r(o,a,u,f,d,p){
let h={range:o,message:a};return c.defined(u)&&(h.severity=u),c.defined(f)&&(h.code=f),c.defined(d)&&(h.source=d),c.defined(p)&&(h.relatedInformation=p),h}s(r,"\
create"),e.create=r;function i(o){var a;let u=o;return c.defined(u)&&m.is(u.range)&&(c.string(u.message)||O.is(u.message))&&(c.number(u.severity)||c.undefined(u.
severity))&&(c.integer(u.code)||c.string(u.code)||c.undefined(u.code))&&(c.undefined(u.codeDescription)||c.string((a=u.codeDescription)===null||a===void 0?void 0:
a.href))&&(c.string(u.source)||c.undefined(u.source))&&(c.undefined(u.relatedInformation)||c.typedArray(u.relatedInformation,Y.is))}s(i,"is"),e.is=i;function n(o){
return c.string(o.message)}s(n,"is3_17"),e.is3_17=n;function t(o){if(c.string(o.message))return o.message;if(O.is(o.message))return o.message.value;throw new Error(
`Unknown message type ${typeof o.message}`)}s(t,"getMessageString"),e.getMessageString=t})(U||(U={}));(function(e){function r(n,t,...o){let a={title:n,command:t};
return c.defined(o)&&o.length>0&&(a.arguments=o),a}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&c.string(t.title)&&(t.tooltip===void 0||c.
string(t.tooltip))&&c.string(t.command)}s(i,"is"),e.is=i})(R||(R={}));(function(e){function r(o,a){return{range:o,newText:a}}s(r,"replace"),e.replace=r;function i(o,a){
return{range:{start:o,end:o},newText:a}}s(i,"insert"),e.insert=i;function n(o){return{range:o,newText:""}}s(n,"del"),e.del=n;function t(o){let a=o;return c.objectLiteral(
a)&&c.string(a.newText)&&m.is(a.range)}s(t,"is"),e.is=t})(_||(_={}));(function(e){function r(n,t,o){let a={label:n};return t!==void 0&&(a.needsConfirmation=t),o!==
void 0&&(a.description=o),a}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&c.string(t.label)&&(c.boolean(t.needsConfirmation)||t.needsConfirmation===
void 0)&&(c.string(t.description)||t.description===void 0)}s(i,"is"),e.is=i})(k||(k={}));(function(e){function r(i){let n=i;return c.string(n)}s(r,"is"),e.is=r})(
x||(x={}));(function(e){function r(o,a,u){return{range:o,newText:a,annotationId:u}}s(r,"replace"),e.replace=r;function i(o,a,u){return{range:{start:o,end:o},newText:a,
annotationId:u}}s(i,"insert"),e.insert=i;function n(o,a){return{range:o,newText:"",annotationId:a}}s(n,"del"),e.del=n;function t(o){let a=o;return _.is(a)&&(k.is(
a.annotationId)||x.is(a.annotationId))}s(t,"is"),e.is=t})(E||(E={}));(function(e){function r(n,t){return{textDocument:n,edits:t}}s(r,"create"),e.create=r;function i(n){
let t=n;return c.defined(t)&&T.is(t.textDocument)&&Array.isArray(t.edits)}s(i,"is"),e.is=i})(H||(H={}));(function(e){function r(n,t,o){let a={kind:"create",uri:n};
return t!==void 0&&(t.overwrite!==void 0||t.ignoreIfExists!==void 0)&&(a.options=t),o!==void 0&&(a.annotationId=o),a}s(r,"create"),e.create=r;function i(n){let t=n;
return t&&t.kind==="create"&&c.string(t.uri)&&(t.options===void 0||(t.options.overwrite===void 0||c.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||
c.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}s(i,"is"),e.is=i})(P||(P={}));(function(e){function r(n,t,o,a){let u={kind:"\
rename",oldUri:n,newUri:t};return o!==void 0&&(o.overwrite!==void 0||o.ignoreIfExists!==void 0)&&(u.options=o),a!==void 0&&(u.annotationId=a),u}s(r,"create"),e.
create=r;function i(n){let t=n;return t&&t.kind==="rename"&&c.string(t.oldUri)&&c.string(t.newUri)&&(t.options===void 0||(t.options.overwrite===void 0||c.boolean(
t.options.overwrite))&&(t.options.ignoreIfExists===void 0||c.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}s(i,"is"),e.is=
i})(D||(D={}));(function(e){function r(n,t,o){let a={kind:"delete",uri:n};return t!==void 0&&(t.recursive!==void 0||t.ignoreIfNotExists!==void 0)&&(a.options=t),
o!==void 0&&(a.annotationId=o),a}s(r,"create"),e.create=r;function i(n){let t=n;return t&&t.kind==="delete"&&c.string(t.uri)&&(t.options===void 0||(t.options.recursive===
void 0||c.boolean(t.options.recursive))&&(t.options.ignoreIfNotExists===void 0||c.boolean(t.options.ignoreIfNotExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}
s(i,"is"),e.is=i})(C||(C={}));(function(e){function r(i){let n=i;return n&&(n.changes!==void 0||n.documentChanges!==void 0)&&(n.documentChanges===void 0||n.documentChanges.
every(t=>c.string(t.kind)?P.is(t)||D.is(t)||C.is(t):H.is(t)))}s(r,"is"),e.is=r})(Z||(Z={}));L=class{static{s(this,"TextEditChangeImpl")}constructor(r,i){this.edits=
r,this.changeAnnotations=i}insert(r,i,n){let t,o;if(n===void 0?t=_.insert(r,i):x.is(n)?(o=n,t=E.insert(r,i,n)):(this.assertChangeAnnotations(this.changeAnnotations),
o=this.changeAnnotations.manage(n),t=E.insert(r,i,o)),this.edits.push(t),o!==void 0)return o}replace(r,i,n){let t,o;if(n===void 0?t=_.replace(r,i):x.is(n)?(o=n,
t=E.replace(r,i,n)):(this.assertChangeAnnotations(this.changeAnnotations),o=this.changeAnnotations.manage(n),t=E.replace(r,i,o)),this.edits.push(t),o!==void 0)return o}delete(r,i){
let n,t;if(i===void 0?n=_.del(r):x.is(i)?(t=i,n=E.del(r,i)):(this.assertChangeAnnotations(this.changeAnnotations),t=this.changeAnnotations.manage(i),n=E.del(r,t)),
this.edits.push(n),t!==void 0)return t}add(r){this.edits.push(r)}all(){return this.edits}clear(){this.edits.splice(0,this.edits.length)}assertChangeAnnotations(r){
if(r===void 0)throw new Error("Text edit change is not configured to manage change annotations.")}};(function(e){function r(i){let n=i;return c.objectLiteral(n)&&
m.is(n.range)&&ie.isSnippet(n.snippet)&&(n.annotationId===void 0||k.is(n.annotationId)||x.is(n.annotationId))}s(r,"is"),e.is=r})(ke||(ke={}));K=class{static{s(this,
"ChangeAnnotations")}constructor(r){this._annotations=r===void 0?Object.create(null):r,this._counter=0,this._size=0}all(){return this._annotations}get size(){return this.
_size}manage(r,i){let n;if(x.is(r)?n=r:(n=this.nextId(),i=r),this._annotations[n]!==void 0)throw new Error(`Id ${n} is already in use.`);if(i===void 0)throw new Error(
`No annotation provided for id ${n}`);return this._annotations[n]=i,this._size++,n}nextId(){return this._counter++,this._counter.toString()}},Ae=class{static{s(
this,"WorkspaceChange")}constructor(r){this._textEditChanges=Object.create(null),r!==void 0?(this._workspaceEdit=r,r.documentChanges?(this._changeAnnotations=new K(
r.changeAnnotations),r.changeAnnotations=this._changeAnnotations.all(),r.documentChanges.forEach(i=>{if(H.is(i)){let n=new L(i.edits,this._changeAnnotations);this.
_textEditChanges[i.textDocument.uri]=n}})):r.changes&&Object.keys(r.changes).forEach(i=>{let n=new L(r.changes[i]);this._textEditChanges[i]=n})):this._workspaceEdit=
{}}get edit(){return this.initDocumentChanges(),this._changeAnnotations!==void 0&&(this._changeAnnotations.size===0?this._workspaceEdit.changeAnnotations=void 0:
this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()),this._workspaceEdit}getTextEditChange(r){if(T.is(r)){if(this.initDocumentChanges(),this._workspaceEdit.
documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let i={uri:r.uri,version:r.version},n=this._textEditChanges[i.
uri];if(!n){let t=[],o={textDocument:i,edits:t};this._workspaceEdit.documentChanges.push(o),n=new L(t,this._changeAnnotations),this._textEditChanges[i.uri]=n}return n}else{
if(this.initChanges(),this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is not configured for normal text edit changes.");let i=this._textEditChanges[r];
if(!i){let n=[];this._workspaceEdit.changes[r]=n,i=new L(n),this._textEditChanges[r]=i}return i}}initDocumentChanges(){this._workspaceEdit.documentChanges===void 0&&
this._workspaceEdit.changes===void 0&&(this._changeAnnotations=new K,this._workspaceEdit.documentChanges=[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.
all())}initChanges(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._workspaceEdit.changes=Object.create(null))}createFile(r,i,n){
if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let t;k.is(
i)||x.is(i)?t=i:n=i;let o,a;if(t===void 0?o=P.create(r,n):(a=x.is(t)?t:this._changeAnnotations.manage(t),o=P.create(r,n,a)),this._workspaceEdit.documentChanges.
push(o),a!==void 0)return a}renameFile(r,i,n,t){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is no\
t configured for document changes.");let o;k.is(n)||x.is(n)?o=n:t=n;let a,u;if(o===void 0?a=D.create(r,i,t):(u=x.is(o)?o:this._changeAnnotations.manage(o),a=D.create(
r,i,t,u)),this._workspaceEdit.documentChanges.push(a),u!==void 0)return u}deleteFile(r,i,n){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let t;k.is(i)||x.is(i)?t=i:n=i;let o,a;if(t===void 0?o=C.create(r,n):(a=x.is(t)?
t:this._changeAnnotations.manage(t),o=C.create(r,n,a)),this._workspaceEdit.documentChanges.push(o),a!==void 0)return a}};(function(e){function r(n){return{uri:n}}
s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&c.string(t.uri)}s(i,"is"),e.is=i})(Oe||(Oe={}));(function(e){function r(n,t){return{uri:n,version:t}}
s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&c.string(t.uri)&&c.integer(t.version)}s(i,"is"),e.is=i})(Re||(Re={}));(function(e){function r(n,t){
return{uri:n,version:t}}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&c.string(t.uri)&&(t.version===null||c.integer(t.version))}s(i,"is"),
e.is=i})(T||(T={}));(function(e){e.ABAP="abap",e.WindowsBat="bat",e.BibTeX="bibtex",e.Clojure="clojure",e.Coffeescript="coffeescript",e.C="c",e.CPP="cpp",e.CSharp=
"csharp",e.CSS="css",e.D="d",e.Delphi="pascal",e.Diff="diff",e.Dart="dart",e.Dockerfile="dockerfile",e.Elixir="elixir",e.Erlang="erlang",e.FSharp="fsharp",e.GitCommit=
"git-commit",e.GitRebase="git-rebase",e.Go="go",e.Groovy="groovy",e.Handlebars="handlebars",e.Haskell="haskell",e.HTML="html",e.Ini="ini",e.Java="java",e.JavaScript=
"javascript",e.JavaScriptReact="javascriptreact",e.JSON="json",e.LaTeX="latex",e.Less="less",e.Lua="lua",e.Makefile="makefile",e.Markdown="markdown",e.ObjectiveC=
"objective-c",e.ObjectiveCPP="objective-cpp",e.Pascal="pascal",e.Perl="perl",e.Perl6="perl6",e.PHP="php",e.Plaintext="plaintext",e.Powershell="powershell",e.Pug=
"jade",e.Python="python",e.R="r",e.Razor="razor",e.Ruby="ruby",e.Rust="rust",e.SCSS="scss",e.SASS="sass",e.Scala="scala",e.ShaderLab="shaderlab",e.ShellScript="\
shellscript",e.SQL="sql",e.Swift="swift",e.TypeScript="typescript",e.TypeScriptReact="typescriptreact",e.TeX="tex",e.VisualBasic="vb",e.XML="xml",e.XSL="xsl",e.
YAML="yaml"})(Ie||(Ie={}));(function(e){function r(n,t,o,a){return{uri:n,languageId:t,version:o,text:a}}s(r,"create"),e.create=r;function i(n){let t=n;return c.
defined(t)&&c.string(t.uri)&&c.string(t.languageId)&&c.integer(t.version)&&c.string(t.text)}s(i,"is"),e.is=i})($e||($e={}));(function(e){e.PlainText="plaintext",
e.Markdown="markdown";function r(i){let n=i;return n===e.PlainText||n===e.Markdown}s(r,"is"),e.is=r})(ee||(ee={}));(function(e){function r(i){let n=i;return c.objectLiteral(
i)&&ee.is(n.kind)&&c.string(n.value)}s(r,"is"),e.is=r})(O||(O={}));(function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=
7,e.Interface=8,e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,e.EnumMember=20,
e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25})(je||(je={}));(function(e){e.PlainText=1,e.Snippet=2})(Le||(Le={}));(function(e){e.Deprecated=
1})(Pe||(Pe={}));(function(e){function r(n,t,o){return{newText:n,insert:t,replace:o}}s(r,"create"),e.create=r;function i(n){let t=n;return t&&c.string(t.newText)&&
m.is(t.insert)&&m.is(t.replace)}s(i,"is"),e.is=i})(De||(De={}));(function(e){e.asIs=1,e.adjustIndentation=2})(Ce||(Ce={}));(function(e){e.Replace=1,e.Merge=2})(
Me||(Me={}));(function(e){function r(i){let n=i;return n&&(c.string(n.detail)||n.detail===void 0)&&(c.string(n.description)||n.description===void 0)}s(r,"is"),e.
is=r})(Se||(Se={}));(function(e){function r(i){return{label:i}}s(r,"create"),e.create=r})(Ne||(Ne={}));(function(e){function r(i,n){return{items:i||[],isIncomplete:!!n}}
s(r,"create"),e.create=r})(Fe||(Fe={}));(function(e){function r(n){return n.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")}s(r,"fromPlainText"),e.fromPlainText=r;function i(n){
let t=n;return c.string(t)||c.objectLiteral(t)&&c.string(t.language)&&c.string(t.value)}s(i,"is"),e.is=i})(W||(W={}));(function(e){function r(i){let n=i;return!!n&&
c.objectLiteral(n)&&(O.is(n.contents)||W.is(n.contents)||c.typedArray(n.contents,W.is))&&(i.range===void 0||m.is(i.range))}s(r,"is"),e.is=r})(Ue||(Ue={}));(function(e){
function r(i,n){return n?{label:i,documentation:n}:{label:i}}s(r,"create"),e.create=r})(He||(He={}));(function(e){function r(i,n,...t){let o={label:i};return c.
defined(n)&&(o.documentation=n),c.defined(t)?o.parameters=t:o.parameters=[],o}s(r,"create"),e.create=r})(Te||(Te={}));(function(e){e.Text=1,e.Read=2,e.Write=3})(
We||(We={}));(function(e){function r(i,n){let t={range:i};return c.number(n)&&(t.kind=n),t}s(r,"create"),e.create=r})(Ve||(Ve={}));(function(e){e.File=1,e.Module=
2,e.Namespace=3,e.Package=4,e.Class=5,e.Method=6,e.Property=7,e.Field=8,e.Constructor=9,e.Enum=10,e.Interface=11,e.Function=12,e.Variable=13,e.Constant=14,e.String=
15,e.Number=16,e.Boolean=17,e.Array=18,e.Object=19,e.Key=20,e.Null=21,e.EnumMember=22,e.Struct=23,e.Event=24,e.Operator=25,e.TypeParameter=26})(ze||(ze={}));(function(e){
e.Deprecated=1})(Be||(Be={}));(function(e){function r(i,n,t,o,a){let u={name:i,kind:n,location:{uri:o,range:t}};return a&&(u.containerName=a),u}s(r,"create"),e.
create=r})(Ge||(Ge={}));(function(e){function r(i,n,t,o){return o!==void 0?{name:i,kind:n,location:{uri:t,range:o}}:{name:i,kind:n,location:{uri:t}}}s(r,"create"),
e.create=r})(Xe||(Xe={}));(function(e){function r(n,t,o,a,u,f){let d={name:n,detail:t,kind:o,range:a,selectionRange:u};return f!==void 0&&(d.children=f),d}s(r,"\
create"),e.create=r;function i(n){let t=n;return t&&c.string(t.name)&&c.number(t.kind)&&m.is(t.range)&&m.is(t.selectionRange)&&(t.detail===void 0||c.string(t.detail))&&
(t.deprecated===void 0||c.boolean(t.deprecated))&&(t.children===void 0||Array.isArray(t.children))&&(t.tags===void 0||Array.isArray(t.tags))}s(i,"is"),e.is=i})(
Je||(Je={}));(function(e){e.Empty="",e.QuickFix="quickfix",e.Refactor="refactor",e.RefactorExtract="refactor.extract",e.RefactorInline="refactor.inline",e.RefactorMove=
"refactor.move",e.RefactorRewrite="refactor.rewrite",e.Source="source",e.SourceOrganizeImports="source.organizeImports",e.SourceFixAll="source.fixAll",e.Notebook=
"notebook"})(qe||(qe={}));(function(e){e.Invoked=1,e.Automatic=2})(V||(V={}));(function(e){function r(n,t,o){let a={diagnostics:n};return t!=null&&(a.only=t),o!=
null&&(a.triggerKind=o),a}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&c.typedArray(t.diagnostics,U.is)&&(t.only===void 0||c.typedArray(t.
only,c.string))&&(t.triggerKind===void 0||t.triggerKind===V.Invoked||t.triggerKind===V.Automatic)}s(i,"is"),e.is=i})(Qe||(Qe={}));(function(e){e.LLMGenerated=1;
function r(i){return c.defined(i)&&i===e.LLMGenerated}s(r,"is"),e.is=r})(te||(te={}));(function(e){function r(n,t,o){let a={title:n},u=!0;return typeof t=="stri\
ng"?(u=!1,a.kind=t):R.is(t)?a.command=t:a.edit=t,u&&o!==void 0&&(a.kind=o),a}s(r,"create"),e.create=r;function i(n){let t=n;return t&&c.string(t.title)&&(t.diagnostics===
void 0||c.typedArray(t.diagnostics,U.is))&&(t.kind===void 0||c.string(t.kind))&&(t.edit!==void 0||t.command!==void 0)&&(t.command===void 0||R.is(t.command))&&(t.
isPreferred===void 0||c.boolean(t.isPreferred))&&(t.edit===void 0||Z.is(t.edit))&&(t.tags===void 0||c.typedArray(t.tags,te.is))}s(i,"is"),e.is=i})(Ye||(Ye={}));
(function(e){function r(n,t){let o={range:n};return c.defined(t)&&(o.data=t),o}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&m.is(t.range)&&
(c.undefined(t.command)||R.is(t.command))}s(i,"is"),e.is=i})(Ze||(Ze={}));(function(e){function r(n,t){return{tabSize:n,insertSpaces:t}}s(r,"create"),e.create=r;
function i(n){let t=n;return c.defined(t)&&c.uinteger(t.tabSize)&&c.boolean(t.insertSpaces)}s(i,"is"),e.is=i})(Ke||(Ke={}));(function(e){function r(n,t,o){return{
range:n,target:t,data:o}}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&m.is(t.range)&&(c.undefined(t.target)||c.string(t.target))}s(i,"is"),
e.is=i})(et||(et={}));(function(e){function r(n,t){return{range:n,parent:t}}s(r,"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&m.is(t.range)&&
(t.parent===void 0||e.is(t.parent))}s(i,"is"),e.is=i})(tt||(tt={}));(function(e){e.namespace="namespace",e.type="type",e.class="class",e.enum="enum",e.interface=
"interface",e.struct="struct",e.typeParameter="typeParameter",e.parameter="parameter",e.variable="variable",e.property="property",e.enumMember="enumMember",e.event=
"event",e.function="function",e.method="method",e.macro="macro",e.keyword="keyword",e.modifier="modifier",e.comment="comment",e.string="string",e.number="number",
e.regexp="regexp",e.operator="operator",e.decorator="decorator",e.label="label"})(y||(y={}));(function(e){e.declaration="declaration",e.definition="definition",
e.readonly="readonly",e.static="static",e.deprecated="deprecated",e.abstract="abstract",e.async="async",e.modification="modification",e.documentation="documenta\
tion",e.defaultLibrary="defaultLibrary"})(z||(z={}));(function(e){function r(i){let n=i;return c.objectLiteral(n)&&(n.resultId===void 0||typeof n.resultId=="str\
ing")&&Array.isArray(n.data)&&(n.data.length===0||typeof n.data[0]=="number")}s(r,"is"),e.is=r})(nt||(nt={}));(function(e){function r(n,t){return{range:n,text:t}}
s(r,"create"),e.create=r;function i(n){let t=n;return t!=null&&m.is(t.range)&&c.string(t.text)}s(i,"is"),e.is=i})(rt||(rt={}));(function(e){function r(n,t,o){return{
range:n,variableName:t,caseSensitiveLookup:o}}s(r,"create"),e.create=r;function i(n){let t=n;return t!=null&&m.is(t.range)&&c.boolean(t.caseSensitiveLookup)&&(c.
string(t.variableName)||t.variableName===void 0)}s(i,"is"),e.is=i})(it||(it={}));(function(e){function r(n,t){return{range:n,expression:t}}s(r,"create"),e.create=
r;function i(n){let t=n;return t!=null&&m.is(t.range)&&(c.string(t.expression)||t.expression===void 0)}s(i,"is"),e.is=i})(ot||(ot={}));(function(e){function r(n,t){
return{frameId:n,stoppedLocation:t}}s(r,"create"),e.create=r;function i(n){let t=n;return c.defined(t)&&m.is(n.stoppedLocation)}s(i,"is"),e.is=i})(st||(st={}));
(function(e){e.Type=1,e.Parameter=2;function r(i){return i===1||i===2}s(r,"is"),e.is=r})(ne||(ne={}));(function(e){function r(n){return{value:n}}s(r,"create"),e.
create=r;function i(n){let t=n;return c.objectLiteral(t)&&(t.tooltip===void 0||c.string(t.tooltip)||O.is(t.tooltip))&&(t.location===void 0||F.is(t.location))&&(t.
command===void 0||R.is(t.command))}s(i,"is"),e.is=i})(re||(re={}));(function(e){function r(n,t,o){let a={position:n,label:t};return o!==void 0&&(a.kind=o),a}s(r,
"create"),e.create=r;function i(n){let t=n;return c.objectLiteral(t)&&b.is(t.position)&&(c.string(t.label)||c.typedArray(t.label,re.is))&&(t.kind===void 0||ne.is(
t.kind))&&t.textEdits===void 0||c.typedArray(t.textEdits,_.is)&&(t.tooltip===void 0||c.string(t.tooltip)||O.is(t.tooltip))&&(t.paddingLeft===void 0||c.boolean(t.
paddingLeft))&&(t.paddingRight===void 0||c.boolean(t.paddingRight))}s(i,"is"),e.is=i})(at||(at={}));(function(e){function r(n){return{kind:"snippet",value:n}}s(
r,"createSnippet"),e.createSnippet=r;function i(n){let t=n;return c.objectLiteral(t)&&t.kind==="snippet"&&c.string(t.value)}s(i,"isSnippet"),e.isSnippet=i})(ie||
(ie={}));(function(e){function r(i,n,t,o){return{insertText:i,filterText:n,range:t,command:o}}s(r,"create"),e.create=r})(ct||(ct={}));(function(e){function r(i){
return{items:i}}s(r,"create"),e.create=r})(ut||(ut={}));(function(e){e.Invoked=1,e.Automatic=2})(ft||(ft={}));(function(e){function r(i,n){return{range:i,text:n}}
s(r,"create"),e.create=r})(dt||(dt={}));(function(e){function r(i,n){return{triggerKind:i,selectedCompletionInfo:n}}s(r,"create"),e.create=r})(lt||(lt={}));(function(e){
function r(i){let n=i;return c.objectLiteral(n)&&q.is(n.uri)&&c.string(n.name)}s(r,"is"),e.is=r})(pt||(pt={}));fn=[`
`,`\r
`,"\r"];(function(e){function r(o,a,u,f){return new gt(o,a,u,f)}s(r,"create"),e.create=r;function i(o){let a=o;return!!(c.defined(a)&&c.string(a.uri)&&(c.undefined(
a.languageId)||c.string(a.languageId))&&c.uinteger(a.lineCount)&&c.func(a.getText)&&c.func(a.positionAt)&&c.func(a.offsetAt))}s(i,"is"),e.is=i;function n(o,a){let u=o.
getText(),f=t(a,(p,h)=>{let g=p.range.start.line-h.range.start.line;return g===0?p.range.start.character-h.range.start.character:g}),d=u.length;for(let p=f.length-
1;p>=0;p--){let h=f[p],g=o.offsetAt(h.range.start),l=o.offsetAt(h.range.end);if(l<=d)u=u.substring(0,g)+h.newText+u.substring(l,u.length);else throw new Error("\
Overlapping edit");d=g}return u}s(n,"applyEdits"),e.applyEdits=n;function t(o,a){if(o.length<=1)return o;let u=o.length/2|0,f=o.slice(0,u),d=o.slice(u);t(f,a),t(
d,a);let p=0,h=0,g=0;for(;p<f.length&&h<d.length;)a(f[p],d[h])<=0?o[g++]=f[p++]:o[g++]=d[h++];for(;p<f.length;)o[g++]=f[p++];for(;h<d.length;)o[g++]=d[h++];return o}
s(t,"mergeSort")})(ht||(ht={}));gt=class{static{s(this,"FullTextDocument")}constructor(r,i,n,t){this._uri=r,this._languageId=i,this._version=n,this._content=t,this.
_lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(r){if(r){let i=this.offsetAt(
r.start),n=this.offsetAt(r.end);return this._content.substring(i,n)}return this._content}update(r,i){this._content=r.text,this._version=i,this._lineOffsets=void 0}getLineOffsets(){
if(this._lineOffsets===void 0){let r=[],i=this._content,n=!0;for(let t=0;t<i.length;t++){n&&(r.push(t),n=!1);let o=i.charAt(t);n=o==="\r"||o===`
`,o==="\r"&&t+1<i.length&&i.charAt(t+1)===`
`&&t++}n&&i.length>0&&r.push(i.length),this._lineOffsets=r}return this._lineOffsets}positionAt(r){r=Math.max(Math.min(r,this._content.length),0);let i=this.getLineOffsets(),
n=0,t=i.length;if(t===0)return b.create(0,r);for(;n<t;){let a=Math.floor((n+t)/2);i[a]>r?t=a:n=a+1}let o=n-1;return b.create(o,r-i[o])}offsetAt(r){let i=this.getLineOffsets();
if(r.line>=i.length)return this._content.length;if(r.line<0)return 0;let n=i[r.line],t=r.line+1<i.length?i[r.line+1]:this._content.length;return Math.max(Math.min(
n+r.character,t),n)}get lineCount(){return this.getLineOffsets().length}};(function(e){let r=Object.prototype.toString;function i(l){return typeof l<"u"}s(i,"de\
fined"),e.defined=i;function n(l){return typeof l>"u"}s(n,"undefined"),e.undefined=n;function t(l){return l===!0||l===!1}s(t,"boolean"),e.boolean=t;function o(l){
return r.call(l)==="[object String]"}s(o,"string"),e.string=o;function a(l){return r.call(l)==="[object Number]"}s(a,"number"),e.number=a;function u(l,w,v){return r.
call(l)==="[object Number]"&&w<=l&&l<=v}s(u,"numberRange"),e.numberRange=u;function f(l){return r.call(l)==="[object Number]"&&-2147483648<=l&&l<=2147483647}s(f,
"integer"),e.integer=f;function d(l){return r.call(l)==="[object Number]"&&0<=l&&l<=2147483647}s(d,"uinteger"),e.uinteger=d;function p(l){return r.call(l)==="[o\
bject Function]"}s(p,"func"),e.func=p;function h(l){return l!==null&&typeof l=="object"}s(h,"objectLiteral"),e.objectLiteral=h;function g(l,w){return Array.isArray(
l)&&l.every(w)}s(g,"typedArray"),e.typedArray=g})(c||(c={}))});var G=class e{static{s(this,"FullTextDocument")}constructor(r,i,n,t){this._uri=r,this._languageId=i,this._version=n,this._content=t,this._lineOffsets=void 0}get uri(){
return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(r){if(r){let i=this.offsetAt(r.start),n=this.offsetAt(r.end);
return this._content.substring(i,n)}return this._content}update(r,i){for(let n of r)if(e.isIncremental(n)){let t=Ht(n.range),o=this.offsetAt(t.start),a=this.offsetAt(
t.end);this._content=this._content.substring(0,o)+n.text+this._content.substring(a,this._content.length);let u=o+n.text.length,f=this._content.charCodeAt(o-1)===
13&&this._content.charCodeAt(o)===10,d=this._content.charCodeAt(u-1)===13&&this._content.charCodeAt(u)===10;if(f||d){this._lineOffsets=void 0;continue}let p=Math.
max(t.start.line,0),h=Math.max(t.end.line,0),g=this._lineOffsets,l=Ft(n.text,!1,o);if(h-p===l.length)for(let v=0,se=l.length;v<se;v++)g[v+p+1]=l[v];else l.length<
1e4?g.splice(p+1,h-p,...l):this._lineOffsets=g=g.slice(0,p+1).concat(l,g.slice(h+1));let w=n.text.length-(a-o);if(w!==0)for(let v=p+1+l.length,se=g.length;v<se;v++)
g[v]=g[v]+w}else if(e.isFull(n))this._content=n.text,this._lineOffsets=void 0;else throw new Error("Unknown change event received");this._version=i}getLineOffsets(){
return this._lineOffsets===void 0&&(this._lineOffsets=Ft(this._content,!0)),this._lineOffsets}positionAt(r){r=Math.max(Math.min(r,this._content.length),0);let i=this.
getLineOffsets(),n=0,t=i.length;if(t===0)return{line:0,character:r};for(;n<t;){let a=Math.floor((n+t)/2);i[a]>r?t=a:n=a+1}let o=n-1;return r=this.ensureBeforeEOL(
r,i[o]),{line:o,character:r-i[o]}}offsetAt(r){let i=this.getLineOffsets();if(r.line>=i.length)return this._content.length;if(r.line<0)return 0;let n=i[r.line];if(r.
character<=0)return n;let t=r.line+1<i.length?i[r.line+1]:this._content.length,o=Math.min(n+r.character,t);return this.ensureBeforeEOL(o,n)}getLineRange(r){let i=this.
getLineOffsets();if(r>=i.length){let a=i.length-1;return{start:{line:a,character:0},end:{line:a,character:this._content.length-i[a]}}}else if(r<0)return{start:{
line:0,character:0},end:{line:0,character:0}};let n=i[r],t=r+1<i.length?i[r+1]:this._content.length,o=this.ensureBeforeEOL(t,n);return{start:{line:r,character:0},
end:{line:r,character:o-n}}}getEOLCharacters(r){let i=this.getLineOffsets();if(r>=i.length)return"";if(r<0)return"";let n=r+1<i.length?i[r+1]:this._content.length,
t=this.ensureBeforeEOL(n,i[r]);return this._content.substring(t,n)}ensureBeforeEOL(r,i){for(;r>i&&Ut(this._content.charCodeAt(r-1));)r--;return r}get lineCount(){
return this.getLineOffsets().length}static isIncremental(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range!==void 0&&(i.rangeLength===void 0||typeof i.
rangeLength=="number")}static isFull(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range===void 0&&i.rangeLength===void 0}},X;(function(e){function r(t,o,a,u){
return new G(t,o,a,u)}s(r,"create"),e.create=r;function i(t,o,a){if(t instanceof G)return t.update(o,a),t;throw new Error("TextDocument.update: document must be\
 created by TextDocument.create")}s(i,"update"),e.update=i;function n(t,o){let a=t.getText(),u=fe(o.map(Kt),(p,h)=>{let g=p.range.start.line-h.range.start.line;
return g===0?p.range.start.character-h.range.start.character:g}),f=0,d=[];for(let p of u){let h=t.offsetAt(p.range.start);if(h<f)throw new Error("Overlapping ed\
it");h>f&&d.push(a.substring(f,h)),p.newText.length&&d.push(p.newText),f=t.offsetAt(p.range.end)}return d.push(a.substr(f)),d.join("")}s(n,"applyEdits"),e.applyEdits=
n})(X||(X={}));function fe(e,r){if(e.length<=1)return e;let i=e.length/2|0,n=e.slice(0,i),t=e.slice(i);fe(n,r),fe(t,r);let o=0,a=0,u=0;for(;o<n.length&&a<t.length;)
r(n[o],t[a])<=0?e[u++]=n[o++]:e[u++]=t[a++];for(;o<n.length;)e[u++]=n[o++];for(;a<t.length;)e[u++]=t[a++];return e}s(fe,"mergeSort");function Ft(e,r,i=0){let n=r?
[i]:[];for(let t=0;t<e.length;t++){let o=e.charCodeAt(t);Ut(o)&&(o===13&&t+1<e.length&&e.charCodeAt(t+1)===10&&t++,n.push(i+t+1))}return n}s(Ft,"computeLineOffs\
ets");function Ut(e){return e===13||e===10}s(Ut,"isEOL");function Ht(e){let r=e.start,i=e.end;return r.line>i.line||r.line===i.line&&r.character>i.character?{start:i,
end:r}:e}s(Ht,"getWellformedRange");function Kt(e){let r=Ht(e.range);return r!==e.range?{newText:e.newText,range:r}:e}s(Kt,"getWellformedEdit");function Tt(e){let r=_t(e),i=r.examples.flatMap(({title:o,script:a,targets:u,outcome:f})=>[`### ${o}`,`${f} ${u.map(Wt).join(", ")}.`,en(M(a))]),n=r.sources.map(
({of:o,lines:a})=>`${J(o)}:

${a.map(u=>`- ${J(u)}`).join(`
`)}`);return`${[`# ${e.id}`,`**${e.severity}**: ${J(e.summary)}`,...r.sections.map(({title:o,text:a})=>`## ${o}

${J(a)}`),"## Examples","The tests run these.",...i,"## Sources",...n].join(`

`)}
`}s(Tt,"rulePage");function J(e){return e.split(/(`[^`]+`)/).map((r,i)=>i%2===1?r:r.replace(/[\w:/.]*[@_<*](?:[\w:/.]*\w)?(?:\(\))?/g,Wt)).join("")}s(J,"escaped");
function Wt(e){return`\`${e}\``}s(Wt,"code");function en(e){let r=Math.max(2,...(e.match(/`+/g)??[]).map(n=>n.length)),i="`".repeat(r+1);return`${i}
${e.trimEnd()}
${i}`}s(en,"fenced");function Vt(e){return M(Ct(e).join(`
`))}s(Vt,"toldInEditor");function zt(e,r){let{remedy:i}=Pt(r),{label:n,...t}=i.fix===e?i:Dt(e,r),o=Mt({...t,label:"Fix"}).replace(/^Fix: /,"");return M(e.kind===
"suppress"?e.title:o)}s(zt,"remedyTitle");function Bt(e){return`${B(e,"more finding")} of this file ${e===1?"is":"are"} not shown; bpftrace-guard check shows al\
l.`}s(Bt,"moreFindings");function Xn(e){return`It takes longer than ${B(e,"second")} to judge, so it is not judged here; bpftrace-guard check waits for it.`}s(Xn,
"tookTooLong");var Jn="It needs a new file: bpftrace-guard fix makes it.",qn="It needs a new file, and another one is in its place.";function Qn(e){return`Expla\
in ${e}`}s(Qn,"explainTitle");function Yn(e){let r=Lt.find(i=>i.id===e);return r&&Tt(r)}s(Yn,"explained");function Zn(e,r,i){let n=i.flatMap(t=>wt.flatMap(o=>{let a=It(
e,r,o,t);return a===void 0?[]:[{target:t.name,operation:o,held:a.held,locks:a.locks}]}));return{function:e,edge:r,during:n}}s(Zn,"siteFacts");function Kn({text:e,
total:r,becomes:i,refused:n,unresolved:t,sites:o}){let a=S(i.map(({target:f,kind:d,guard:p})=>({target:f,why:`${rn[d]}: ${on[p]}`}))),u=S(n);return he([ue(e),pe(
[...a.map(({why:f,targets:d})=>`${le($(d,r))} it is ${f}.`),...u.map(({why:f,targets:d})=>`${le($(d,r))} it is refused: ${f}.`)]),t===void 0?"":j(`Where it fire\
s is not known: ${t}.`),...o.slice(0,de).map(f=>tn(f,r)),o.length>de?j(`It matches ${o.length-de} more functions of the lock path.`):""])}s(Kn,"attachPointWords");
var de=3;function tn({function:e,edge:r,during:i},n){let t=i.filter(f=>f.held!=="no"),o=e.replace(/^__traceiter_/,"the tracepoint ");if(t.length===0)return"";let a=S(
t.map(({target:f,operation:d,held:p,locks:h})=>({target:f,why:`${an[d]}${p==="maybe"?", perhaps":""} with ${un(h)} held`}))),u=e===o?`${sn[r]} `:"";return he([`\
**${j(`On the lock path: ${u}${o} runs`)}**`,pe(a.map(({why:f,targets:d})=>`inside ${f}: ${$(d,n)}.`)),j("A program that fires there and takes such a lock itsel\
f can close a deadlock.")])}s(tn,"siteWords");function er({text:e,total:r,takes:i}){let n=S(i.map(({target:o,operation:a})=>({target:o,why:nn(a)}))),t=r-new Set(
i.map(({target:o})=>o)).size;return he([ue(e),pe([...n.map(({why:o,targets:a})=>`${le($(a,r))} it takes ${o}.`),...t>0?[`On ${t===r?"no machine":B(t,"machine")}\
 it takes ${t===r?"a":"no"} lock.`]:[]])])}s(er,"statementWords");function nn(e){let{locks:r,moment:i,report:n,freeList:t}=e,o=r.map(f=>`the ${ce(f)}`),a=jt({moment:i,
reports:n===void 0?[]:[n]}),u=t===void 0?"":` and, for a new key, the ${ce(t.lock)}`;return`${o.join(" and then ")}${u}${a===""?" each time":a}`}s(nn,"lockWords");
function tr(e,r){return`runs under a map lock ${$(e,r)}`}s(tr,"lockPathNote");var rn={kprobe:"a kprobe program",kretprobe:"a kretprobe program",fentry:"an fentr\
y program",fexit:"an fexit program","raw-tracepoint":"a raw tracepoint program",tracepoint:"a tracepoint program","syscall-tracepoint":"a tracepoint program of \
a system call","perf-event":"a perf event program",hardware:"a program in a non-maskable interrupt",breakpoint:"a program at a breakpoint of the processor",uprobe:"\
a uprobe program",iter:"an iterator program",once:"a program that runs once"},on={"prog-active":"the kernel lets no other kprobe, tracepoint or perf event progr\
am run inside it","per-program":"the kernel keeps only itself from running inside it",none:"the kernel keeps nothing from running inside it",alone:"no other pro\
gram of the script runs then"},sn={entry:"the entry of",exit:"the exit of",inside:"a point inside"},an={"hash.update":"updates of hash maps","hash.delete":"dele\
tes from hash maps","percpu_hash.update":"updates of per-CPU hash maps","lru_hash.update":"updates of LRU maps","lru_hash.delete":"deletes from LRU maps","lru_p\
ercpu_hash.update":"updates of per-CPU LRU maps","ringbuf.output":"output to the ring buffer",stackid:"the recording of stacks"},cn={bucket:"the bucket lock",freelist:"\
the free-list lock",lru:"the LRU list lock",ringbuf:"the lock of the ring buffer",own:"the lock that it has just taken"};function un(e){let r=e.map(i=>cn[i]);return r.
length===0?"a lock":r.join(" and ")}s(un,"locksWords");function le(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(le,"capital");function pe(e){return e.map(r=>`\
- ${j(r)}`).join(`
`)}s(pe,"list");function he(e){return e.filter(r=>r!=="").join(`

`)}s(he,"paragraphs");import{fileURLToPath as ln,pathToFileURL as pn}from"node:url";mt();var Gt="bpftrace-guard",hn={error:A.Error,warning:A.Warning,note:A.Information},gn=500,mn=30;async function hr(e,r,i){let n=yt(r.text??""),t=e.findings.slice(0,
gn),o=e.findings.length-t.length,a=[],u=[];for(let[f,d]of t.entries()){let p=d.related.slice(0,mn);a.push({...xn(d,n),relatedInformation:await Promise.all(p.map(
h=>yn(h,e,r,i)))}),u.push(...(await bn(d,r,i)).map(h=>({...h,answers:f})))}return o>0&&a.push({range:xt({start:0,end:0},n),severity:A.Warning,source:Gt,message:Bt(
o)}),{diagnostics:a,remedies:u}}s(hr,"describeFile");function xn(e,r){return{range:xt(e.span,r),severity:hn[e.severity],code:e.rule,codeDescription:{href:Rt(e.rule,
vt)},source:Gt,message:Vt(e)}}s(xn,"diagnosticOf");async function yn(e,r,i,n){let{path:t,text:o}=e.path===void 0?{path:i.path,text:i.text??""}:Et(r,e);return{location:{
uri:(await n.documents.at(t))?.uri??Jt(t),range:xt(e.span,yt(o))},message:e.message}}s(yn,"relatedPlace");async function bn(e,r,i){let n=yt(r.text??""),t=e.fixes.
find(({safe:o})=>o);return Promise.all(e.fixes.map(async o=>{let[a]=o.edits.filter(({path:f})=>f!==void 0),u=a===void 0?{}:{creates:await vn(a,r,i)};return{title:zt(
o,e),isPreferred:o===t,rule:e.rule,edits:o.edits.flatMap(f=>f.path===void 0?[{range:Xt(f.span,n),newText:f.text}]:[]),...u}}))}s(bn,"remediesOf");async function vn(e,r,i){
let n=Ot(e,r.path),t=await i.tree.look(n,r.path),o=t.kind==="unread"&&St(t.message),a=t.kind==="text"&&t.text===e.text;return{uri:Jt(n),text:e.text,state:o?"mis\
sing":a?"there":"other"}}s(vn,"newFile");function xt({start:e,end:r},i){if(r>e)return Xt({start:e,end:r},i);let n=i.positionAt(e),t=i.positionAt(i.offsetAt({line:n.
line+1,character:0})),o=i.getText({start:n,end:t}).replace(/[\r\n]+$/,"");return{start:n,end:{line:n.line,character:n.character+o.length}}}s(xt,"rangeOf");function Xt({
start:e,end:r},i){return{start:i.positionAt(e),end:i.positionAt(r)}}s(Xt,"exactRange");function yt(e){return X.create("","",0,e)}s(yt,"lines");function Jt(e){return pn(
e).href}s(Jt,"uriOf");function gr(e){try{return e.startsWith("file:")?ln(e):void 0}catch{return}}s(gr,"pathOf");mt();var oe=new Map;for(let[,e]of ae(/^[a-z_]\w*$/))oe.set(e,"keyword");for(let[,e]of ae(/^(?!<\w)[^\w\s{}()[\];,]+$/))oe.set(e,"operator");for(let[e,r]of Object.entries(
{variable:"variable",map:"map",positional:"positional",string:"string","unclosed string":"string","string with a bad escape":"string",decimal:"number",digits:"n\
umber",number:"number","malformed number":"number",builtin:"builtin","lexer builtin":"builtin","preprocessor line":"preprocessor"}))oe.set(I(`<${e}>`),r);var wn=I(
"<attach point>"),_n=I("<name>"),En=I("("),kn=new Set([".","->"].map(I));function qt(e){let r=new kt(e),i=[],n=!1;for(let t=r.next(n);t;t=r.next(n)){if(t.open&&
!n){n=!0,r.resumeAt(r.tokens.start(0));continue}for(let o=0;o<r.tokens.count;o++)i.push(...An(r.tokens,o))}for(let{span:t}of r.comments)i.push({...t,kind:"comme\
nt"});return i.sort((t,o)=>t.start-o.start)}s(qt,"highlight");function An(e,r){let[i,n]=[e.start(r),e.end(r)],t=e.code(r);if(t===wn){let a=e.text(r).indexOf(":"),
u={start:i,end:a===-1?n:i+a,kind:"provider"};return a===-1?[u]:[u,{start:i+a+1,end:n,kind:"place"}]}let o=t===_n?On(e,r):oe.get(t);return o===void 0?[]:[{start:i,
end:n,kind:o}]}s(An,"pieces");function On(e,r){return r>0&&kn.has(e.code(r-1))?"field":e.code(r+1)===En?"function":void 0}s(On,"kindOfName");var Qt={comment:y.comment,preprocessor:y.macro,keyword:y.keyword,provider:y.type,place:y.event,map:y.property,variable:y.variable,positional:y.parameter,builtin:y.
variable,function:y.function,field:y.property,string:y.string,number:y.number,operator:y.operator},Rn={tokenTypes:[...new Set(Object.values(Qt))],tokenModifiers:[
z.defaultLibrary]},In=1;function Or(e){let r=new At(e),i=[],[n,t]=[0,0];for(let{start:o,end:a,kind:u}of qt(e)){let f=u==="builtin"||u==="function"&&$t.has(e.slice(
o,a));for(let d=o;d<a;){let p=r.position(d),h=Math.min(a,r.lineStart(p.line+1)),g=e.slice(d,h).replace(/\r?\n$/,"").length;if(d=h,g===0)continue;let[l,w]=[p.line-
1,p.column-1];i.push(l-n,l===n?w-t:w,g),i.push(Rn.tokenTypes.indexOf(Qt[u]),f?In:0),[n,t]=[l,w]}}return i}s(Or,"tokensOf");import{stat as $n}from"node:fs/promises";async function Pr(e){try{let{mtimeMs:r,ctimeMs:i,size:n,ino:t}=await $n(await Nt(e));return`${r} ${i} ${n} ${t}`}catch(r){return bt(r)??"unreadable"}}s(Pr,"stam\
pOf");function Mr({version:e}){return`open ${e}`}s(Mr,"openStamp");export{je as a,ze as b,dn as c,mt as d,X as e,Xn as f,Jn as g,qn as h,Qn as i,Yn as j,Zn as k,Kn as l,tn as m,er as n,tr as o,rn as p,Gt as q,hr as r,xn as s,xt as t,
Xt as u,yt as v,Jt as w,gr as x,Pr as y,Mr as z,Rn as A,Or as B};
