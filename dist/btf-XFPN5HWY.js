import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a,b,c,d}from"./chunk-CPQXMZAF.js";import"./chunk-PVITOVKR.js";import"./chunk-ISUK2UUZ.js";import"./chunk-H47UKSLI.js";export{b as Btf,a as KIND,c as readBtf,d as readBtfAt};
