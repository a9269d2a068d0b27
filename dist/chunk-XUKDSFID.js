import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as n}from"./chunk-H47UKSLI.js";function e(r){try{return JSON.parse(r)}catch{return}}n(e,"parseJson");export{e as a};
