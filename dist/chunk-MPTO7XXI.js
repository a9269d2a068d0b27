import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as i}from"./chunk-PVITOVKR.js";import{a as u}from"./chunk-H47UKSLI.js";var h=class{static{u(this,"Bytes")}buffer;constructor(r){this.buffer=r}get length(){return this.buffer.length}has(r,e){return r>=0&&e>=0&&r+e<=this.buffer.length}u8(r){
return this.buffer.readUInt8(this.within(r,1))}u16(r){return this.buffer.readUInt16LE(this.within(r,2))}u32(r){return this.buffer.readUInt32LE(this.within(r,4))}i32(r){
return this.buffer.readInt32LE(this.within(r,4))}size64(r){let e=this.u32(r+4);return e>=2097152?Number.POSITIVE_INFINITY:e*4294967296+this.u32(r)}slice(r,e){return this.
buffer.subarray(this.within(r,e),r+e)}holds(r,e){return this.has(r,e.length)&&this.buffer.toString("latin1",r,r+e.length)===e}text(r,e){let b=Math.min(this.within(
r,1)+e,this.buffer.length),n=this.buffer.subarray(r,b),t=n.indexOf(0);return n.toString("latin1",0,t<0?n.length:t)}within(r,e){if(!this.has(r,e))throw new i("th\
e image ends too early: it is cut off, or its headers are damaged.");return r}};export{h as a};
