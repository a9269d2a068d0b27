import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as mt,c as xt,d as yt}from"./chunk-KC4EVX5D.js";import{N as pt,U as gt}from"./chunk-3GZEUKVN.js";import{Y as dt,a as ct,ea as lt,ra as ht}from"./chunk-37J7ZHR6.js";
import{Qc as ut,Yc as V,c as ot,dd as ft}from"./chunk-P66A45LD.js";import{a as at}from"./chunk-ISUK2UUZ.js";import{a as c,c as Rt,e as Dt}from"./chunk-H47UKSLI.js";var Pt={};Dt(Pt,{AnnotatedTextEdit:()=>E,ApplyKind:()=>_e,ChangeAnnotation:()=>A,ChangeAnnotationIdentifier:()=>x,CodeAction:()=>Se,CodeActionContext:()=>Fe,CodeActionKind:()=>Ne,
CodeActionTag:()=>q,CodeActionTriggerKind:()=>T,CodeDescription:()=>ue,CodeLens:()=>Te,Color:()=>z,ColorInformation:()=>ie,ColorPresentation:()=>se,Command:()=>I,
CompletionItem:()=>Ee,CompletionItemKind:()=>me,CompletionItemLabelDetails:()=>we,CompletionItemTag:()=>ye,CompletionList:()=>Ae,CreateFile:()=>D,DeleteFile:()=>C,
Diagnostic:()=>L,DiagnosticRelatedInformation:()=>B,DiagnosticSeverity:()=>O,DiagnosticTag:()=>ae,DocumentHighlight:()=>De,DocumentHighlightKind:()=>Re,DocumentLink:()=>Ve,
DocumentSymbol:()=>Le,DocumentUri:()=>te,EOL:()=>Ct,FoldingRange:()=>ce,FoldingRangeKind:()=>oe,FormattingOptions:()=>Ue,Hover:()=>Oe,InlayHint:()=>He,InlayHintKind:()=>Q,
InlayHintLabelPart:()=>Y,InlineCompletionContext:()=>Ze,InlineCompletionItem:()=>Je,InlineCompletionList:()=>qe,InlineCompletionTriggerKind:()=>Qe,InlineValueContext:()=>Ge,
InlineValueEvaluatableExpression:()=>Be,InlineValueText:()=>Xe,InlineValueVariableLookup:()=>ze,InsertReplaceEdit:()=>be,InsertTextFormat:()=>xe,InsertTextMode:()=>ve,
LanguageKind:()=>pe,Location:()=>j,LocationLink:()=>re,MarkedString:()=>S,MarkupContent:()=>k,MarkupKind:()=>J,OptionalVersionedTextDocumentIdentifier:()=>F,ParameterInformation:()=>ke,
Position:()=>b,Range:()=>m,RenameFile:()=>M,SelectedCompletionInfo:()=>Ye,SelectionRange:()=>$e,SemanticTokenModifiers:()=>U,SemanticTokenTypes:()=>y,SemanticTokens:()=>We,
SignatureInformation:()=>Ie,SnippetTextEdit:()=>fe,StringValue:()=>Z,SymbolInformation:()=>Pe,SymbolKind:()=>Me,SymbolTag:()=>Ce,TextDocument:()=>et,TextDocumentEdit:()=>N,
TextDocumentIdentifier:()=>le,TextDocumentItem:()=>ge,TextEdit:()=>_,URI:()=>X,VersionedTextDocumentIdentifier:()=>he,WorkspaceChange:()=>de,WorkspaceEdit:()=>G,
WorkspaceFolder:()=>Ke,WorkspaceSymbol:()=>je,integer:()=>ne,uinteger:()=>P});var te,X,ne,P,b,m,j,re,z,ie,se,oe,ce,B,O,ae,ue,L,I,_,A,x,E,N,D,M,C,G,R,fe,H,de,le,
he,F,pe,ge,J,k,me,xe,ye,be,ve,_e,we,Ee,Ae,S,Oe,ke,Ie,Re,De,Me,Ce,Pe,je,Le,Ne,T,Fe,q,Se,Te,Ue,Ve,$e,y,U,We,Xe,ze,Be,Ge,Q,Y,He,Z,Je,qe,Qe,Ye,Ze,Ke,Ct,et,tt,o,nt=Rt(
()=>{"use strict";(function(e){function r(i){return typeof i=="string"}c(r,"is"),e.is=r})(te||(te={}));(function(e){function r(i){return typeof i=="string"}c(r,
"is"),e.is=r})(X||(X={}));(function(e){e.MIN_VALUE=-2147483648,e.MAX_VALUE=2147483647;function r(i){return typeof i=="number"&&e.MIN_VALUE<=i&&i<=e.MAX_VALUE}c(
r,"is"),e.is=r})(ne||(ne={}));(function(e){e.MIN_VALUE=0,e.MAX_VALUE=2147483647;function r(i){return typeof i=="number"&&e.MIN_VALUE<=i&&i<=e.MAX_VALUE}c(r,"is"),
e.is=r})(P||(P={}));(function(e){function r(n,t){return n===Number.MAX_VALUE&&(n=P.MAX_VALUE),t===Number.MAX_VALUE&&(t=P.MAX_VALUE),{line:n,character:t}}c(r,"cr\
eate"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&o.uinteger(t.line)&&o.uinteger(t.character)}c(i,"is"),e.is=i})(b||(b={}));(function(e){function r(n,t,s,a){
if(o.uinteger(n)&&o.uinteger(t)&&o.uinteger(s)&&o.uinteger(a))return{start:b.create(n,t),end:b.create(s,a)};if(b.is(n)&&b.is(t))return{start:n,end:t};throw new Error(
`Range#create called with invalid arguments[${n}, ${t}, ${s}, ${a}]`)}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&b.is(t.start)&&b.
is(t.end)}c(i,"is"),e.is=i})(m||(m={}));(function(e){function r(n,t){return{uri:n,range:t}}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(
t)&&m.is(t.range)&&(o.string(t.uri)||o.undefined(t.uri))}c(i,"is"),e.is=i})(j||(j={}));(function(e){function r(n,t,s,a){return{targetUri:n,targetRange:t,targetSelectionRange:s,
originSelectionRange:a}}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&m.is(t.targetRange)&&o.string(t.targetUri)&&m.is(t.targetSelectionRange)&&
(m.is(t.originSelectionRange)||o.undefined(t.originSelectionRange))}c(i,"is"),e.is=i})(re||(re={}));(function(e){function r(n,t,s,a){return{red:n,green:t,blue:s,
alpha:a}}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&o.numberRange(t.red,0,1)&&o.numberRange(t.green,0,1)&&o.numberRange(t.blue,0,
1)&&o.numberRange(t.alpha,0,1)}c(i,"is"),e.is=i})(z||(z={}));(function(e){function r(n,t){return{range:n,color:t}}c(r,"create"),e.create=r;function i(n){let t=n;
return o.objectLiteral(t)&&m.is(t.range)&&z.is(t.color)}c(i,"is"),e.is=i})(ie||(ie={}));(function(e){function r(n,t,s){return{label:n,textEdit:t,additionalTextEdits:s}}
c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&o.string(t.label)&&(o.undefined(t.textEdit)||_.is(t.textEdit))&&(o.undefined(t.additionalTextEdits)||
o.typedArray(t.additionalTextEdits,_.is))}c(i,"is"),e.is=i})(se||(se={}));(function(e){e.Comment="comment",e.Imports="imports",e.Region="region"})(oe||(oe={}));
(function(e){function r(n,t,s,a,u,l){let p={startLine:n,endLine:t};return o.defined(s)&&(p.startCharacter=s),o.defined(a)&&(p.endCharacter=a),o.defined(u)&&(p.kind=
u),o.defined(l)&&(p.collapsedText=l),p}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&o.uinteger(t.startLine)&&o.uinteger(t.endLine)&&
(o.undefined(t.startCharacter)||o.uinteger(t.startCharacter))&&(o.undefined(t.endCharacter)||o.uinteger(t.endCharacter))&&(o.undefined(t.kind)||o.string(t.kind))}
c(i,"is"),e.is=i})(ce||(ce={}));(function(e){function r(n,t){return{location:n,message:t}}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&j.
is(t.location)&&o.string(t.message)}c(i,"is"),e.is=i})(B||(B={}));(function(e){e.Error=1,e.Warning=2,e.Information=3,e.Hint=4})(O||(O={}));(function(e){e.Unnecessary=
1,e.Deprecated=2})(ae||(ae={}));(function(e){function r(i){let n=i;return o.objectLiteral(n)&&o.string(n.href)}c(r,"is"),e.is=r})(ue||(ue={}));(function(e){function r(s,a,u,l,p,d){
let h={range:s,message:a};return o.defined(u)&&(h.severity=u),o.defined(l)&&(h.code=l),o.defined(p)&&(h.source=p),o.defined(d)&&(h.relatedInformation=d),h}c(r,"\
create"),e.create=r;function i(s){var a;let u=s;return o.defined(u)&&m.is(u.range)&&(o.string(u.message)||k.is(u.message))&&(o.number(u.severity)||o.undefined(u.
severity))&&(o.integer(u.code)||o.string(u.code)||o.undefined(u.code))&&(o.undefined(u.codeDescription)||o.string((a=u.codeDescription)===null||a===void 0?void 0:
a.href))&&(o.string(u.source)||o.undefined(u.source))&&(o.undefined(u.relatedInformation)||o.typedArray(u.relatedInformation,B.is))}c(i,"is"),e.is=i;function n(s){
return o.string(s.message)}c(n,"is3_17"),e.is3_17=n;function t(s){if(o.string(s.message))return s.message;if(k.is(s.message))return s.message.value;throw new Error(
`Unknown message type ${typeof s.message}`)}c(t,"getMessageString"),e.getMessageString=t})(L||(L={}));(function(e){function r(n,t,...s){let a={title:n,command:t};
return o.defined(s)&&s.length>0&&(a.arguments=s),a}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&o.string(t.title)&&(t.tooltip===void 0||o.
string(t.tooltip))&&o.string(t.command)}c(i,"is"),e.is=i})(I||(I={}));(function(e){function r(s,a){return{range:s,newText:a}}c(r,"replace"),e.replace=r;function i(s,a){
return{range:{start:s,end:s},newText:a}}c(i,"insert"),e.insert=i;function n(s){return{range:s,newText:""}}c(n,"del"),e.del=n;function t(s){let a=s;return o.objectLiteral(
a)&&o.string(a.newText)&&m.is(a.range)}c(t,"is"),e.is=t})(_||(_={}));(function(e){function r(n,t,s){let a={label:n};return t!==void 0&&(a.needsConfirmation=t),s!==
void 0&&(a.description=s),a}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&o.string(t.label)&&(o.boolean(t.needsConfirmation)||t.needsConfirmation===
void 0)&&(o.string(t.description)||t.description===void 0)}c(i,"is"),e.is=i})(A||(A={}));(function(e){function r(i){let n=i;return o.string(n)}c(r,"is"),e.is=r})(
x||(x={}));(function(e){function r(s,a,u){return{range:s,newText:a,annotationId:u}}c(r,"replace"),e.replace=r;function i(s,a,u){return{range:{start:s,end:s},newText:a,
annotationId:u}}c(i,"insert"),e.insert=i;function n(s,a){return{range:s,newText:"",annotationId:a}}c(n,"del"),e.del=n;function t(s){let a=s;return _.is(a)&&(A.is(
a.annotationId)||x.is(a.annotationId))}c(t,"is"),e.is=t})(E||(E={}));(function(e){function r(n,t){return{textDocument:n,edits:t}}c(r,"create"),e.create=r;function i(n){
let t=n;return o.defined(t)&&F.is(t.textDocument)&&Array.isArray(t.edits)}c(i,"is"),e.is=i})(N||(N={}));(function(e){function r(n,t,s){let a={kind:"create",uri:n};
return t!==void 0&&(t.overwrite!==void 0||t.ignoreIfExists!==void 0)&&(a.options=t),s!==void 0&&(a.annotationId=s),a}c(r,"create"),e.create=r;function i(n){let t=n;
return t&&t.kind==="create"&&o.string(t.uri)&&(t.options===void 0||(t.options.overwrite===void 0||o.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||
o.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}c(i,"is"),e.is=i})(D||(D={}));(function(e){function r(n,t,s,a){let u={kind:"\
rename",oldUri:n,newUri:t};return s!==void 0&&(s.overwrite!==void 0||s.ignoreIfExists!==void 0)&&(u.options=s),a!==void 0&&(u.annotationId=a),u}c(r,"create"),e.
create=r;function i(n){let t=n;return t&&t.kind==="rename"&&o.string(t.oldUri)&&o.string(t.newUri)&&(t.options===void 0||(t.options.overwrite===void 0||o.boolean(
t.options.overwrite))&&(t.options.ignoreIfExists===void 0||o.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}c(i,"is"),e.is=
i})(M||(M={}));(function(e){function r(n,t,s){let a={kind:"delete",uri:n};return t!==void 0&&(t.recursive!==void 0||t.ignoreIfNotExists!==void 0)&&(a.options=t),
s!==void 0&&(a.annotationId=s),a}c(r,"create"),e.create=r;function i(n){let t=n;return t&&t.kind==="delete"&&o.string(t.uri)&&(t.options===void 0||(t.options.recursive===
void 0||o.boolean(t.options.recursive))&&(t.options.ignoreIfNotExists===void 0||o.boolean(t.options.ignoreIfNotExists)))&&(t.annotationId===void 0||x.is(t.annotationId))}
c(i,"is"),e.is=i})(C||(C={}));(function(e){function r(i){let n=i;return n&&(n.changes!==void 0||n.documentChanges!==void 0)&&(n.documentChanges===void 0||n.documentChanges.
every(t=>o.string(t.kind)?D.is(t)||M.is(t)||C.is(t):N.is(t)))}c(r,"is"),e.is=r})(G||(G={}));R=class{static{c(this,"TextEditChangeImpl")}constructor(r,i){this.edits=
r,this.changeAnnotations=i}insert(r,i,n){let t,s;if(n===void 0?t=_.insert(r,i):x.is(n)?(s=n,t=E.insert(r,i,n)):(this.assertChangeAnnotations(this.changeAnnotations),
s=this.changeAnnotations.manage(n),t=E.insert(r,i,s)),this.edits.push(t),s!==void 0)return s}replace(r,i,n){let t,s;if(n===void 0?t=_.replace(r,i):x.is(n)?(s=n,
t=E.replace(r,i,n)):(this.assertChangeAnnotations(this.changeAnnotations),s=this.changeAnnotations.manage(n),t=E.replace(r,i,s)),this.edits.push(t),s!==void 0)return s}delete(r,i){
let n,t;if(i===void 0?n=_.del(r):x.is(i)?(t=i,n=E.del(r,i)):(this.assertChangeAnnotations(this.changeAnnotations),t=this.changeAnnotations.manage(i),n=E.del(r,t)),
this.edits.push(n),t!==void 0)return t}add(r){this.edits.push(r)}all(){return this.edits}clear(){this.edits.splice(0,this.edits.length)}assertChangeAnnotations(r){
if(r===void 0)throw new Error("Text edit change is not configured to manage change annotations.")}};(function(e){function r(i){let n=i;return o.objectLiteral(n)&&
m.is(n.range)&&Z.isSnippet(n.snippet)&&(n.annotationId===void 0||A.is(n.annotationId)||x.is(n.annotationId))}c(r,"is"),e.is=r})(fe||(fe={}));H=class{static{c(this,
"ChangeAnnotations")}constructor(r){this._annotations=r===void 0?Object.create(null):r,this._counter=0,this._size=0}all(){return this._annotations}get size(){return this.
_size}manage(r,i){let n;if(x.is(r)?n=r:(n=this.nextId(),i=r),this._annotations[n]!==void 0)throw new Error(`Id ${n} is already in use.`);if(i===void 0)throw new Error(
`No annotation provided for id ${n}`);return this._annotations[n]=i,this._size++,n}nextId(){return this._counter++,this._counter.toString()}},de=class{static{c(
this,"WorkspaceChange")}constructor(r){this._textEditChanges=Object.create(null),r!==void 0?(this._workspaceEdit=r,r.documentChanges?(this._changeAnnotations=new H(
r.changeAnnotations),r.changeAnnotations=this._changeAnnotations.all(),r.documentChanges.forEach(i=>{if(N.is(i)){let n=new R(i.edits,this._changeAnnotations);this.
_textEditChanges[i.textDocument.uri]=n}})):r.changes&&Object.keys(r.changes).forEach(i=>{let n=new R(r.changes[i]);this._textEditChanges[i]=n})):this._workspaceEdit=
{}}get edit(){return this.initDocumentChanges(),this._changeAnnotations!==void 0&&(this._changeAnnotations.size===0?this._workspaceEdit.changeAnnotations=void 0:
this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()),this._workspaceEdit}getTextEditChange(r){if(F.is(r)){if(this.initDocumentChanges(),this._workspaceEdit.
documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let i={uri:r.uri,version:r.version},n=this._textEditChanges[i.
uri];if(!n){let t=[],s={textDocument:i,edits:t};this._workspaceEdit.documentChanges.push(s),n=new R(t,this._changeAnnotations),this._textEditChanges[i.uri]=n}return n}else{
if(this.initChanges(),this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is not configured for normal text edit changes.");let i=this._textEditChanges[r];
if(!i){let n=[];this._workspaceEdit.changes[r]=n,i=new R(n),this._textEditChanges[r]=i}return i}}initDocumentChanges(){this._workspaceEdit.documentChanges===void 0&&
this._workspaceEdit.changes===void 0&&(this._changeAnnotations=new H,this._workspaceEdit.documentChanges=[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.
all())}initChanges(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._workspaceEdit.changes=Object.create(null))}createFile(r,i,n){
if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let t;A.is(
i)||x.is(i)?t=i:n=i;let s,a;if(t===void 0?s=D.create(r,n):(a=x.is(t)?t:this._changeAnnotations.manage(t),s=D.create(r,n,a)),this._workspaceEdit.documentChanges.
push(s),a!==void 0)return a}renameFile(r,i,n,t){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is no\
t configured for document changes.");let s;A.is(n)||x.is(n)?s=n:t=n;let a,u;if(s===void 0?a=M.create(r,i,t):(u=x.is(s)?s:this._changeAnnotations.manage(s),a=M.create(
r,i,t,u)),this._workspaceEdit.documentChanges.push(a),u!==void 0)return u}deleteFile(r,i,n){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let t;A.is(i)||x.is(i)?t=i:n=i;let s,a;if(t===void 0?s=C.create(r,n):(a=x.is(t)?
t:this._changeAnnotations.manage(t),s=C.create(r,n,a)),this._workspaceEdit.documentChanges.push(s),a!==void 0)return a}};(function(e){function r(n){return{uri:n}}
c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&o.string(t.uri)}c(i,"is"),e.is=i})(le||(le={}));(function(e){function r(n,t){return{uri:n,version:t}}
c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&o.string(t.uri)&&o.integer(t.version)}c(i,"is"),e.is=i})(he||(he={}));(function(e){function r(n,t){
return{uri:n,version:t}}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&o.string(t.uri)&&(t.version===null||o.integer(t.version))}c(i,"is"),
e.is=i})(F||(F={}));(function(e){e.ABAP="abap",e.WindowsBat="bat",e.BibTeX="bibtex",e.Clojure="clojure",e.Coffeescript="coffeescript",e.C="c",e.CPP="cpp",e.CSharp=
"csharp",e.CSS="css",e.D="d",e.Delphi="pascal",e.Diff="diff",e.Dart="dart",e.Dockerfile="dockerfile",e.Elixir="elixir",e.Erlang="erlang",e.FSharp="fsharp",e.GitCommit=
"git-commit",e.GitRebase="git-rebase",e.Go="go",e.Groovy="groovy",e.Handlebars="handlebars",e.Haskell="haskell",e.HTML="html",e.Ini="ini",e.Java="java",e.JavaScript=
"javascript",e.JavaScriptReact="javascriptreact",e.JSON="json",e.LaTeX="latex",e.Less="less",e.Lua="lua",e.Makefile="makefile",e.Markdown="markdown",e.ObjectiveC=
"objective-c",e.ObjectiveCPP="objective-cpp",e.Pascal="pascal",e.Perl="perl",e.Perl6="perl6",e.PHP="php",e.Plaintext="plaintext",e.Powershell="powershell",e.Pug=
"jade",e.Python="python",e.R="r",e.Razor="razor",e.Ruby="ruby",e.Rust="rust",e.SCSS="scss",e.SASS="sass",e.Scala="scala",e.ShaderLab="shaderlab",e.ShellScript="\
shellscript",e.SQL="sql",e.Swift="swift",e.TypeScript="typescript",e.TypeScriptReact="typescriptreact",e.TeX="tex",e.VisualBasic="vb",e.XML="xml",e.XSL="xsl",e.
YAML="yaml"})(pe||(pe={}));(function(e){function r(n,t,s,a){return{uri:n,languageId:t,version:s,text:a}}c(r,"create"),e.create=r;function i(n){let t=n;return o.
defined(t)&&o.string(t.uri)&&o.string(t.languageId)&&o.integer(t.version)&&o.string(t.text)}c(i,"is"),e.is=i})(ge||(ge={}));(function(e){e.PlainText="plaintext",
e.Markdown="markdown";function r(i){let n=i;return n===e.PlainText||n===e.Markdown}c(r,"is"),e.is=r})(J||(J={}));(function(e){function r(i){let n=i;return o.objectLiteral(
i)&&J.is(n.kind)&&o.string(n.value)}c(r,"is"),e.is=r})(k||(k={}));(function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=7,
e.Interface=8,e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,e.EnumMember=20,
e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25})(me||(me={}));(function(e){e.PlainText=1,e.Snippet=2})(xe||(xe={}));(function(e){e.Deprecated=
1})(ye||(ye={}));(function(e){function r(n,t,s){return{newText:n,insert:t,replace:s}}c(r,"create"),e.create=r;function i(n){let t=n;return t&&o.string(t.newText)&&
m.is(t.insert)&&m.is(t.replace)}c(i,"is"),e.is=i})(be||(be={}));(function(e){e.asIs=1,e.adjustIndentation=2})(ve||(ve={}));(function(e){e.Replace=1,e.Merge=2})(
_e||(_e={}));(function(e){function r(i){let n=i;return n&&(o.string(n.detail)||n.detail===void 0)&&(o.string(n.description)||n.description===void 0)}c(r,"is"),e.
is=r})(we||(we={}));(function(e){function r(i){return{label:i}}c(r,"create"),e.create=r})(Ee||(Ee={}));(function(e){function r(i,n){return{items:i||[],isIncomplete:!!n}}
c(r,"create"),e.create=r})(Ae||(Ae={}));(function(e){function r(n){return n.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")}c(r,"fromPlainText"),e.fromPlainText=r;function i(n){
let t=n;return o.string(t)||o.objectLiteral(t)&&o.string(t.language)&&o.string(t.value)}c(i,"is"),e.is=i})(S||(S={}));(function(e){function r(i){let n=i;return!!n&&
o.objectLiteral(n)&&(k.is(n.contents)||S.is(n.contents)||o.typedArray(n.contents,S.is))&&(i.range===void 0||m.is(i.range))}c(r,"is"),e.is=r})(Oe||(Oe={}));(function(e){
function r(i,n){return n?{label:i,documentation:n}:{label:i}}c(r,"create"),e.create=r})(ke||(ke={}));(function(e){function r(i,n,...t){let s={label:i};return o.
defined(n)&&(s.documentation=n),o.defined(t)?s.parameters=t:s.parameters=[],s}c(r,"create"),e.create=r})(Ie||(Ie={}));(function(e){e.Text=1,e.Read=2,e.Write=3})(
Re||(Re={}));(function(e){function r(i,n){let t={range:i};return o.number(n)&&(t.kind=n),t}c(r,"create"),e.create=r})(De||(De={}));(function(e){e.File=1,e.Module=
2,e.Namespace=3,e.Package=4,e.Class=5,e.Method=6,e.Property=7,e.Field=8,e.Constructor=9,e.Enum=10,e.Interface=11,e.Function=12,e.Variable=13,e.Constant=14,e.String=
15,e.Number=16,e.Boolean=17,e.Array=18,e.Object=19,e.Key=20,e.Null=21,e.EnumMember=22,e.Struct=23,e.Event=24,e.Operator=25,e.TypeParameter=26})(Me||(Me={}));(function(e){
e.Deprecated=1})(Ce||(Ce={}));(function(e){function r(i,n,t,s,a){let u={name:i,kind:n,location:{uri:s,range:t}};return a&&(u.containerName=a),u}c(r,"create"),e.
create=r})(Pe||(Pe={}));(function(e){function r(i,n,t,s){return s!==void 0?{name:i,kind:n,location:{uri:t,range:s}}:{name:i,kind:n,location:{uri:t}}}c(r,"create"),
e.create=r})(je||(je={}));(function(e){function r(n,t,s,a,u,l){let p={name:n,detail:t,kind:s,range:a,selectionRange:u};return l!==void 0&&(p.children=l),p}c(r,"\
create"),e.create=r;function i(n){let t=n;return t&&o.string(t.name)&&o.number(t.kind)&&m.is(t.range)&&m.is(t.selectionRange)&&(t.detail===void 0||o.string(t.detail))&&
(t.deprecated===void 0||o.boolean(t.deprecated))&&(t.children===void 0||Array.isArray(t.children))&&(t.tags===void 0||Array.isArray(t.tags))}c(i,"is"),e.is=i})(
Le||(Le={}));(function(e){e.Empty="",e.QuickFix="quickfix",e.Refactor="refactor",e.RefactorExtract="refactor.extract",e.RefactorInline="refactor.inline",e.RefactorMove=
"refactor.move",e.RefactorRewrite="refactor.rewrite",e.Source="source",e.SourceOrganizeImports="source.organizeImports",e.SourceFixAll="source.fixAll",e.Notebook=
"notebook"})(Ne||(Ne={}));(function(e){e.Invoked=1,e.Automatic=2})(T||(T={}));(function(e){function r(n,t,s){let a={diagnostics:n};return t!=null&&(a.only=t),s!=
null&&(a.triggerKind=s),a}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&o.typedArray(t.diagnostics,L.is)&&(t.only===void 0||o.typedArray(t.
only,o.string))&&(t.triggerKind===void 0||t.triggerKind===T.Invoked||t.triggerKind===T.Automatic)}c(i,"is"),e.is=i})(Fe||(Fe={}));(function(e){e.LLMGenerated=1;
function r(i){return o.defined(i)&&i===e.LLMGenerated}c(r,"is"),e.is=r})(q||(q={}));(function(e){function r(n,t,s){let a={title:n},u=!0;return typeof t=="string"?
(u=!1,a.kind=t):I.is(t)?a.command=t:a.edit=t,u&&s!==void 0&&(a.kind=s),a}c(r,"create"),e.create=r;function i(n){let t=n;return t&&o.string(t.title)&&(t.diagnostics===
void 0||o.typedArray(t.diagnostics,L.is))&&(t.kind===void 0||o.string(t.kind))&&(t.edit!==void 0||t.command!==void 0)&&(t.command===void 0||I.is(t.command))&&(t.
isPreferred===void 0||o.boolean(t.isPreferred))&&(t.edit===void 0||G.is(t.edit))&&(t.tags===void 0||o.typedArray(t.tags,q.is))}c(i,"is"),e.is=i})(Se||(Se={}));(function(e){
function r(n,t){let s={range:n};return o.defined(t)&&(s.data=t),s}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&m.is(t.range)&&(o.undefined(
t.command)||I.is(t.command))}c(i,"is"),e.is=i})(Te||(Te={}));(function(e){function r(n,t){return{tabSize:n,insertSpaces:t}}c(r,"create"),e.create=r;function i(n){
let t=n;return o.defined(t)&&o.uinteger(t.tabSize)&&o.boolean(t.insertSpaces)}c(i,"is"),e.is=i})(Ue||(Ue={}));(function(e){function r(n,t,s){return{range:n,target:t,
data:s}}c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&m.is(t.range)&&(o.undefined(t.target)||o.string(t.target))}c(i,"is"),e.is=i})(Ve||(Ve=
{}));(function(e){function r(n,t){return{range:n,parent:t}}c(r,"create"),e.create=r;function i(n){let t=n;return o.objectLiteral(t)&&m.is(t.range)&&(t.parent===
void 0||e.is(t.parent))}c(i,"is"),e.is=i})($e||($e={}));(function(e){e.namespace="namespace",e.type="type",e.class="class",e.enum="enum",e.interface="interface",
e.struct="struct",e.typeParameter="typeParameter",e.parameter="parameter",e.variable="variable",e.property="property",e.enumMember="enumMember",e.event="event",
e.function="function",e.method="method",e.macro="macro",e.keyword="keyword",e.modifier="modifier",e.comment="comment",e.string="string",e.number="number",e.regexp=
"regexp",e.operator="operator",e.decorator="decorator",e.label="label"})(y||(y={}));(function(e){e.declaration="declaration",e.definition="definition",e.readonly=
"readonly",e.static="static",e.deprecated="deprecated",e.abstract="abstract",e.async="async",e.modification="modification",e.documentation="documentation",e.defaultLibrary=
"defaultLibrary"})(U||(U={}));(function(e){function r(i){let n=i;return o.objectLiteral(n)&&(n.resultId===void 0||typeof n.resultId=="string")&&Array.isArray(n.
data)&&(n.data.length===0||typeof n.data[0]=="number")}c(r,"is"),e.is=r})(We||(We={}));(function(e){function r(n,t){return{range:n,text:t}}c(r,"create"),e.create=
r;function i(n){let t=n;return t!=null&&m.is(t.range)&&o.string(t.text)}c(i,"is"),e.is=i})(Xe||(Xe={}));(function(e){function r(n,t,s){return{range:n,variableName:t,
caseSensitiveLookup:s}}c(r,"create"),e.create=r;function i(n){let t=n;return t!=null&&m.is(t.range)&&o.boolean(t.caseSensitiveLookup)&&(o.string(t.variableName)||
t.variableName===void 0)}c(i,"is"),e.is=i})(ze||(ze={}));(function(e){function r(n,t){return{range:n,expression:t}}c(r,"create"),e.create=r;function i(n){let t=n;
return t!=null&&m.is(t.range)&&(o.string(t.expression)||t.expression===void 0)}c(i,"is"),e.is=i})(Be||(Be={}));(function(e){function r(n,t){return{frameId:n,stoppedLocation:t}}
c(r,"create"),e.create=r;function i(n){let t=n;return o.defined(t)&&m.is(n.stoppedLocation)}c(i,"is"),e.is=i})(Ge||(Ge={}));(function(e){e.Type=1,e.Parameter=2;
function r(i){return i===1||i===2}c(r,"is"),e.is=r})(Q||(Q={}));(function(e){function r(n){return{value:n}}c(r,"create"),e.create=r;function i(n){let t=n;return o.
objectLiteral(t)&&(t.tooltip===void 0||o.string(t.tooltip)||k.is(t.tooltip))&&(t.location===void 0||j.is(t.location))&&(t.command===void 0||I.is(t.command))}c(i,
"is"),e.is=i})(Y||(Y={}));(function(e){function r(n,t,s){let a={position:n,label:t};return s!==void 0&&(a.kind=s),a}c(r,"create"),e.create=r;function i(n){let t=n;
return o.objectLiteral(t)&&b.is(t.position)&&(o.string(t.label)||o.typedArray(t.label,Y.is))&&(t.kind===void 0||Q.is(t.kind))&&t.textEdits===void 0||o.typedArray(
t.textEdits,_.is)&&(t.tooltip===void 0||o.string(t.tooltip)||k.is(t.tooltip))&&(t.paddingLeft===void 0||o.boolean(t.paddingLeft))&&(t.paddingRight===void 0||o.boolean(
t.paddingRight))}c(i,"is"),e.is=i})(He||(He={}));(function(e){function r(n){return{kind:"snippet",value:n}}c(r,"createSnippet"),e.createSnippet=r;function i(n){
let t=n;return o.objectLiteral(t)&&t.kind==="snippet"&&o.string(t.value)}c(i,"isSnippet"),e.isSnippet=i})(Z||(Z={}));(function(e){function r(i,n,t,s){return{insertText:i,
filterText:n,range:t,command:s}}c(r,"create"),e.create=r})(Je||(Je={}));(function(e){function r(i){return{items:i}}c(r,"create"),e.create=r})(qe||(qe={}));(function(e){
e.Invoked=1,e.Automatic=2})(Qe||(Qe={}));(function(e){function r(i,n){return{range:i,text:n}}c(r,"create"),e.create=r})(Ye||(Ye={}));(function(e){function r(i,n){
return{triggerKind:i,selectedCompletionInfo:n}}c(r,"create"),e.create=r})(Ze||(Ze={}));(function(e){function r(i){let n=i;return o.objectLiteral(n)&&X.is(n.uri)&&
o.string(n.name)}c(r,"is"),e.is=r})(Ke||(Ke={}));Ct=[`
`,`\r
`,"\r"];(function(e){function r(s,a,u,l){return new tt(s,a,u,l)}c(r,"create"),e.create=r;function i(s){let a=s;return!!(o.defined(a)&&o.string(a.uri)&&(o.undefined(
a.languageId)||o.string(a.languageId))&&o.uinteger(a.lineCount)&&o.func(a.getText)&&o.func(a.positionAt)&&o.func(a.offsetAt))}c(i,"is"),e.is=i;function n(s,a){let u=s.
getText(),l=t(a,(d,h)=>{let g=d.range.start.line-h.range.start.line;return g===0?d.range.start.character-h.range.start.character:g}),p=u.length;for(let d=l.length-
1;d>=0;d--){let h=l[d],g=s.offsetAt(h.range.start),f=s.offsetAt(h.range.end);if(f<=p)u=u.substring(0,g)+h.newText+u.substring(f,u.length);else throw new Error("\
Overlapping edit");p=g}return u}c(n,"applyEdits"),e.applyEdits=n;function t(s,a){if(s.length<=1)return s;let u=s.length/2|0,l=s.slice(0,u),p=s.slice(u);t(l,a),t(
p,a);let d=0,h=0,g=0;for(;d<l.length&&h<p.length;)a(l[d],p[h])<=0?s[g++]=l[d++]:s[g++]=p[h++];for(;d<l.length;)s[g++]=l[d++];for(;h<p.length;)s[g++]=p[h++];return s}
c(t,"mergeSort")})(et||(et={}));tt=class{static{c(this,"FullTextDocument")}constructor(r,i,n,t){this._uri=r,this._languageId=i,this._version=n,this._content=t,this.
_lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(r){if(r){let i=this.offsetAt(
r.start),n=this.offsetAt(r.end);return this._content.substring(i,n)}return this._content}update(r,i){this._content=r.text,this._version=i,this._lineOffsets=void 0}getLineOffsets(){
if(this._lineOffsets===void 0){let r=[],i=this._content,n=!0;for(let t=0;t<i.length;t++){n&&(r.push(t),n=!1);let s=i.charAt(t);n=s==="\r"||s===`
`,s==="\r"&&t+1<i.length&&i.charAt(t+1)===`
`&&t++}n&&i.length>0&&r.push(i.length),this._lineOffsets=r}return this._lineOffsets}positionAt(r){r=Math.max(Math.min(r,this._content.length),0);let i=this.getLineOffsets(),
n=0,t=i.length;if(t===0)return b.create(0,r);for(;n<t;){let a=Math.floor((n+t)/2);i[a]>r?t=a:n=a+1}let s=n-1;return b.create(s,r-i[s])}offsetAt(r){let i=this.getLineOffsets();
if(r.line>=i.length)return this._content.length;if(r.line<0)return 0;let n=i[r.line],t=r.line+1<i.length?i[r.line+1]:this._content.length;return Math.max(Math.min(
n+r.character,t),n)}get lineCount(){return this.getLineOffsets().length}};(function(e){let r=Object.prototype.toString;function i(f){return typeof f<"u"}c(i,"de\
fined"),e.defined=i;function n(f){return typeof f>"u"}c(n,"undefined"),e.undefined=n;function t(f){return f===!0||f===!1}c(t,"boolean"),e.boolean=t;function s(f){
return r.call(f)==="[object String]"}c(s,"string"),e.string=s;function a(f){return r.call(f)==="[object Number]"}c(a,"number"),e.number=a;function u(f,w,v){return r.
call(f)==="[object Number]"&&w<=f&&f<=v}c(u,"numberRange"),e.numberRange=u;function l(f){return r.call(f)==="[object Number]"&&-2147483648<=f&&f<=2147483647}c(l,
"integer"),e.integer=l;function p(f){return r.call(f)==="[object Number]"&&0<=f&&f<=2147483647}c(p,"uinteger"),e.uinteger=p;function d(f){return r.call(f)==="[o\
bject Function]"}c(d,"func"),e.func=d;function h(f){return f!==null&&typeof f=="object"}c(h,"objectLiteral"),e.objectLiteral=h;function g(f,w){return Array.isArray(
f)&&f.every(w)}c(g,"typedArray"),e.typedArray=g})(o||(o={}))});var $=class e{static{c(this,"FullTextDocument")}constructor(r,i,n,t){this._uri=r,this._languageId=i,this._version=n,this._content=t,this._lineOffsets=void 0}get uri(){
return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(r){if(r){let i=this.offsetAt(r.start),n=this.offsetAt(r.end);
return this._content.substring(i,n)}return this._content}update(r,i){for(let n of r)if(e.isIncremental(n)){let t=_t(n.range),s=this.offsetAt(t.start),a=this.offsetAt(
t.end);this._content=this._content.substring(0,s)+n.text+this._content.substring(a,this._content.length);let u=s+n.text.length,l=this._content.charCodeAt(s-1)===
13&&this._content.charCodeAt(s)===10,p=this._content.charCodeAt(u-1)===13&&this._content.charCodeAt(u)===10;if(l||p){this._lineOffsets=void 0;continue}let d=Math.
max(t.start.line,0),h=Math.max(t.end.line,0),g=this._lineOffsets,f=bt(n.text,!1,s);if(h-d===f.length)for(let v=0,K=f.length;v<K;v++)g[v+d+1]=f[v];else f.length<
1e4?g.splice(d+1,h-d,...f):this._lineOffsets=g=g.slice(0,d+1).concat(f,g.slice(h+1));let w=n.text.length-(a-s);if(w!==0)for(let v=d+1+f.length,K=g.length;v<K;v++)
g[v]=g[v]+w}else if(e.isFull(n))this._content=n.text,this._lineOffsets=void 0;else throw new Error("Unknown change event received");this._version=i}getLineOffsets(){
return this._lineOffsets===void 0&&(this._lineOffsets=bt(this._content,!0)),this._lineOffsets}positionAt(r){r=Math.max(Math.min(r,this._content.length),0);let i=this.
getLineOffsets(),n=0,t=i.length;if(t===0)return{line:0,character:r};for(;n<t;){let a=Math.floor((n+t)/2);i[a]>r?t=a:n=a+1}let s=n-1;return r=this.ensureBeforeEOL(
r,i[s]),{line:s,character:r-i[s]}}offsetAt(r){let i=this.getLineOffsets();if(r.line>=i.length)return this._content.length;if(r.line<0)return 0;let n=i[r.line];if(r.
character<=0)return n;let t=r.line+1<i.length?i[r.line+1]:this._content.length,s=Math.min(n+r.character,t);return this.ensureBeforeEOL(s,n)}getLineRange(r){let i=this.
getLineOffsets();if(r>=i.length){let a=i.length-1;return{start:{line:a,character:0},end:{line:a,character:this._content.length-i[a]}}}else if(r<0)return{start:{
line:0,character:0},end:{line:0,character:0}};let n=i[r],t=r+1<i.length?i[r+1]:this._content.length,s=this.ensureBeforeEOL(t,n);return{start:{line:r,character:0},
end:{line:r,character:s-n}}}getEOLCharacters(r){let i=this.getLineOffsets();if(r>=i.length)return"";if(r<0)return"";let n=r+1<i.length?i[r+1]:this._content.length,
t=this.ensureBeforeEOL(n,i[r]);return this._content.substring(t,n)}ensureBeforeEOL(r,i){for(;r>i&&vt(this._content.charCodeAt(r-1));)r--;return r}get lineCount(){
return this.getLineOffsets().length}static isIncremental(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range!==void 0&&(i.rangeLength===void 0||typeof i.
rangeLength=="number")}static isFull(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range===void 0&&i.rangeLength===void 0}},W;(function(e){function r(t,s,a,u){
return new $(t,s,a,u)}c(r,"create"),e.create=r;function i(t,s,a){if(t instanceof $)return t.update(s,a),t;throw new Error("TextDocument.update: document must be\
 created by TextDocument.create")}c(i,"update"),e.update=i;function n(t,s){let a=t.getText(),u=ee(s.map(Mt),(d,h)=>{let g=d.range.start.line-h.range.start.line;
return g===0?d.range.start.character-h.range.start.character:g}),l=0,p=[];for(let d of u){let h=t.offsetAt(d.range.start);if(h<l)throw new Error("Overlapping ed\
it");h>l&&p.push(a.substring(l,h)),d.newText.length&&p.push(d.newText),l=t.offsetAt(d.range.end)}return p.push(a.substr(l)),p.join("")}c(n,"applyEdits"),e.applyEdits=
n})(W||(W={}));function ee(e,r){if(e.length<=1)return e;let i=e.length/2|0,n=e.slice(0,i),t=e.slice(i);ee(n,r),ee(t,r);let s=0,a=0,u=0;for(;s<n.length&&a<t.length;)
r(n[s],t[a])<=0?e[u++]=n[s++]:e[u++]=t[a++];for(;s<n.length;)e[u++]=n[s++];for(;a<t.length;)e[u++]=t[a++];return e}c(ee,"mergeSort");function bt(e,r,i=0){let n=r?
[i]:[];for(let t=0;t<e.length;t++){let s=e.charCodeAt(t);vt(s)&&(s===13&&t+1<e.length&&e.charCodeAt(t+1)===10&&t++,n.push(i+t+1))}return n}c(bt,"computeLineOffs\
ets");function vt(e){return e===13||e===10}c(vt,"isEOL");function _t(e){let r=e.start,i=e.end;return r.line>i.line||r.line===i.line&&r.character>i.character?{start:i,
end:r}:e}c(_t,"getWellformedRange");function Mt(e){let r=_t(e.range);return r!==e.range?{newText:e.newText,range:r}:e}c(Mt,"getWellformedEdit");nt();var jt=new Map([["<attach point>","attach-point"],["<lexer builtin>","builtin"],["<builtin>","builtin"],["<variable>","variable"],["<positional>","variable"],["\
<map>","map"],["<string>","string"],["<digits>","number"],["<decimal>","number"],["<number>","number"],["<preprocessor line>","preprocessor"],["<unclosed string\
>","mistake"],["<string with a bad escape>","mistake"],["<malformed number>","mistake"],["<stray character>","mistake"]]),Lt=[...Array(33),...V.map(e=>jt.get(e)??
(/^[a-z]\w+$|^__/.test(e)?"keyword":void 0))],Nt=33+V.indexOf("<name>"),Ft=33+V.indexOf("(");function wt(e){let r=new ft(e),{tokens:i}=r,n=[];for(;r.next(!1)!==
void 0;)for(let t=0;t<i.count;t++){let s=i.code(t),a=s===Nt&&i.code(t+1)===Ft?"function":Lt[s];a!==void 0&&n.push({kind:a,start:i.start(t),end:i.end(t)})}for(let{
span:t}of r.comments)n.push({kind:"comment",...t});return n.sort((t,s)=>t.start-s.start)}c(wt,"tokenKinds");import{fileURLToPath as St,pathToFileURL as Tt}from"node:url";nt();var Et="bpftrace-guard",Ut={error:O.Error,warning:O.Warning,note:O.Information},Vt=500,$t=30;async function pn(e,r,i){let n=new Map,t=c(d=>at(n,d,()=>st(d)),"li\
nesOf"),s=t(r.text),a=e.findings.slice(0,Vt),u=e.findings.length-a.length,l=[],p=[];for(let[d,h]of a.entries()){let g=h.related.slice(0,$t);l.push({...Wt(h,s),relatedInformation:await Promise.
all(g.map(f=>Xt(f,e,r,{...i,linesOf:t})))}),p.push(...(await zt(h,r,{...i,linesOf:t})).map(f=>({...f,answers:d})))}return u>0&&l.push({range:it({start:0,end:0},
s),severity:O.Warning,source:Et,message:yt(u)}),{diagnostics:l,remedies:p}}c(pn,"describeFile");function Wt(e,r){return{range:it(e.span,r),severity:Ut[e.severity],
code:e.rule,codeDescription:{href:lt(e.rule,ct)},source:Et,message:mt(e)}}c(Wt,"diagnosticOf");async function Xt(e,r,i,{documents:n,linesOf:t}){let{path:s,text:a}=e.
path===void 0?{path:i.path,text:i.text}:ut(r,e);return{location:{uri:(await n.at(s))?.uri??Ot(s),range:it(e.span,t(a))},message:e.message}}c(Xt,"relatedPlace");
async function zt(e,r,i){let n=i.linesOf(r.text),t=e.fixes.find(({safe:s})=>s);return Promise.all(e.fixes.map(async s=>{let[a]=s.edits.filter(({path:l})=>l!==void 0),
u=a===void 0?{}:{creates:await Bt(a,r,i)};return{title:xt(s,e),isPreferred:s===t,rule:e.rule,edits:s.edits.flatMap(l=>l.path===void 0?[{range:At(l.span,n),newText:l.
text}]:[]),...u}}))}c(zt,"remediesOf");async function Bt(e,r,i){let n=dt(e,r.path),t=await i.tree.look(n,r.path),s=t.kind==="unread"&&pt(t.message),a=t.kind==="\
text"&&t.text===e.text;return{uri:Ot(n),text:e.text,state:s?"missing":a?"there":"other"}}c(Bt,"newFile");function it({start:e,end:r},i){if(r>e)return At({start:e,
end:r},i);let n=i.positionAt(e),t=i.positionAt(i.offsetAt({line:n.line+1,character:0})),s=i.getText({start:n,end:t}).replace(/[\r\n]+$/,"");return{start:n,end:{
line:n.line,character:n.character+s.length}}}c(it,"rangeOf");function At({start:e,end:r},i){return{start:i.positionAt(e),end:i.positionAt(r)}}c(At,"exactRange");
function st(e){return W.create("","",0,e)}c(st,"lines");function Ot(e){return Tt(e).href}c(Ot,"uriOf");function gn(e){try{return e.startsWith("file:")?St(e):void 0}catch{
return}}c(gn,"pathOf");var kt={"attach-point":y.event,builtin:y.variable,comment:y.comment,function:y.function,keyword:y.keyword,map:y.property,number:y.number,preprocessor:y.macro,string:y.
string,variable:y.parameter},It=y.type,Gt={tokenTypes:[...new Set([...Object.values(kt),It])],tokenModifiers:[U.defaultLibrary]},Ht=1;function wn(e){let r=st(e),
i=[],[n,t,s]=[0,0,0];for(let{start:a,end:u,type:l,builtIn:p}of wt(e).flatMap(d=>Jt(d,e))){for(let d=Math.max(a,s);d<u;){let{line:h,character:g}=r.positionAt(d),
f=Math.min(u,r.offsetAt({line:h+1,character:0})),w=e.slice(d,f).replace(/[\r\n]+$/,"").length;d=f,w!==0&&(i.push(h-n,h===n?g-t:g,w),i.push(Gt.tokenTypes.indexOf(
l),p?Ht:0),[n,t]=[h,g])}s=Math.max(s,u)}return i}c(wn,"tokensOf");function Jt({kind:e,start:r,end:i},n){if(e==="mistake")return[];let t=kt[e],s=e==="builtin"||e===
"function"&&ht.has(n.slice(r,i));if(e!=="attach-point")return[{start:r,end:i,type:t,builtIn:s}];let a=n.slice(r,i).indexOf(":"),u={start:r,end:a===-1?i:r+a,type:It,
builtIn:s};return a===-1?[u]:[u,{start:r+a+1,end:i,type:t,builtIn:s}]}c(Jt,"typed");import{stat as qt}from"node:fs/promises";async function Rn(e){try{let{mtimeMs:r,ctimeMs:i,size:n,ino:t}=await qt(await gt(e));return`${r} ${i} ${n} ${t}`}catch(r){return ot(r)??"unreadable"}}c(Rn,"stam\
pOf");function Cn({serial:e}){return`open ${e}`}c(Cn,"openStamp");export{O as a,me as b,Me as c,Pt as d,nt as e,W as f,Et as g,pn as h,Wt as i,it as j,At as k,st as l,Ot as m,gn as n,Rn as o,Cn as p,Gt as q,wn as r};
