import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a}from"./chunk-MPTO7XXI.js";import"./chunk-PVITOVKR.js";import"./chunk-H47UKSLI.js";export{a as Bytes};
