import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as e}from"./chunk-H47UKSLI.js";var s=class extends Error{static{e(this,"UnreadableImage")}},h=512*1024*1024,r=class{static{e(this,"Budget")}units;what;left;constructor(t,n){this.units=t,this.
what=n,this.left=t}spend(t=1){if(this.left-=t,this.left<0)throw new s(`it takes more than ${this.units} ${this.what} to read the image.`)}get spent(){return this.
units-this.left}};export{s as a,h as b,r as c};
