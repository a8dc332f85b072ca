// Made from simulators/control/routes.ts by npm run generate. Change that file, never this one.
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate2,compare){return{validate:validate2,compare}}exports.fullFormats={date:fmtDef(
date,compareDate),time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date\
-time":fmtDef(getDateTime(),compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,
date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"dat\
e-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];
return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],min=+matches[2],sec=+matches[3],tz=matches[4],
tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-
tzM*tzSign,utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&s2))return;
let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){if(!(t1&&t2))return;let a1=TIME.
exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){
let time=getTime(strictTimeZone);return function(str){let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}
function compareDateTime(dt1,dt2){if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,d2);if(res!==void 0)return res||compareTime(
t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(str){
return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){return Number.isInteger(value)&&value<=MAX_INT32&&
value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var import_formats=__toESM(require_formats(),1),{validate}=import_formats.fullFormats["date-time"],formats={...import_formats.fullFormats,"date-time":value=>!/\s/.
test(value)&&validate(value)};var validateCreateWorldBody=validate53;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(key0!=="id"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT hav\
e additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err1={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate53.errors=vErrors,errors===0}validate53.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateForkWorldBody=validate54;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(key0!=="id"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT hav\
e additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err1={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate54.errors=vErrors,errors===0}validate54.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateRestoreWorldBody=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
snapshot===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"snapshot"},message:"must have required property 's\
napshot'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="snapshot"){let err1={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.snapshot!==void 0&&typeof data.snapshot!="string"){let err2={instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate55.errors=vErrors,
errors===0}validate55.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAdvanceClockBody=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.
keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="years"||key0==="months"||key0==="days"||key0==="hours"||key0==="minu\
tes"||key0==="ms"||key0==="duration")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.years!==void 0){let data0=data.years;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e12||
isNaN(data0)){let err3={instancePath:instancePath+"/years",schemaPath:"#/properties/years/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0<0||isNaN(data0)){let err4={instancePath:instancePath+"/years",schemaPath:"\
#/properties/years/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}
if(data.months!==void 0){let data1=data.months;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/m\
onths",schemaPath:"#/properties/months/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e12||isNaN(data1)){let err6={instancePath:instancePath+"/months",schemaPath:"#/properties/months/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<
0||isNaN(data1)){let err7={instancePath:instancePath+"/months",schemaPath:"#/properties/months/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data.days!==void 0){let data2=data.days;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err8={instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>1e12||isNaN(data2)){let err9={instancePath:instancePath+
"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(data2<0||isNaN(data2)){let err10={instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}if(data.hours!==void 0){let data3=data.
hours;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err11={instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data3=="number"&&isFinite(
data3)){if(data3>1e12||isNaN(data3)){let err12={instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3<0||isNaN(data3)){let err13={instancePath:instancePath+
"/hours",schemaPath:"#/properties/hours/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}}if(data.minutes!==void 0){let data4=data.minutes;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err14={instancePath:instancePath+
"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>1e12||isNaN(data4)){let err15={instancePath:instancePath+"/minutes",schemaPath:"#/propertie\
s/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}if(data4<0||isNaN(data4)){let err16={instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}if(data.ms!==void 0){let data5=data.ms;if(!(typeof data5=="nu\
mber"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err17={instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e12||isNaN(
data5)){let err18={instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <\
= 1000000000000"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data5<0||isNaN(data5)){let err19={instancePath:instancePath+"/ms",schemaPath:"#\
/properties/ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}
if(data.duration!==void 0&&typeof data.duration!="string"){let err20={instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate56.errors=vErrors,errors===
0}validate56.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAdvanceSecurityClockBody=validate57;function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}for(let key0 in data)if(!(key0==="years"||key0==="months"||key0==="days"||key0==="hours"||key0==="minutes"||key0==="ms"||key0==="duration")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.years!==void 0){let data0=data.years;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))){let err2={instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e12||isNaN(data0)){let err3={instancePath:instancePath+"/y\
ears",schemaPath:"#/properties/years/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++}if(data0<0||isNaN(data0)){let err4={instancePath:instancePath+"/years",schemaPath:"#/properties/years/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.months!==void 0){let data1=data.
months;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/months",schemaPath:"#/properties/months/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(
data1)){if(data1>1e12||isNaN(data1)){let err6={instancePath:instancePath+"/months",schemaPath:"#/properties/months/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<0||isNaN(data1)){let err7={instancePath:instancePath+
"/months",schemaPath:"#/properties/months/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}}if(data.days!==void 0){let data2=data.days;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+
"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(typeof data2=="number"&&isFinite(data2)){if(data2>1e12||isNaN(data2)){let err9={instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data2<0||isNaN(data2)){
let err10={instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}if(data.hours!==void 0){let data3=data.hours;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err11={instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e12||isNaN(data3)){let err12={instancePath:instancePath+
"/hours",schemaPath:"#/properties/hours/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data3<0||isNaN(data3)){let err13={instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}if(data.minutes!==void 0){let data4=data.
minutes;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err14={instancePath:instancePath+"/minutes",schemaPath:"#/properties/minut\
es/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data4=="number"&&
isFinite(data4)){if(data4>1e12||isNaN(data4)){let err15={instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4<0||isNaN(data4)){let err16={
instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}if(data.ms!==void 0){let data5=data.ms;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){
let err17={instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e12||isNaN(data5)){let err18={instancePath:instancePath+"/ms",schemaPath:"\
#/properties/ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}if(data5<0||isNaN(data5)){let err19={instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}if(data.duration!==void 0&&typeof data.duration!="string"){let err20={instancePath:instancePath+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateFreezeClockBody=validate58;var formats0=formats["date-time"];function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="at"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.at!==void 0){let data0=data.
at;if(typeof data0=="string"){if(!formats0(data0)){let err1={instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateListJournalQuery=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="system"||key0==="operation"||key0==="code"||key0==="refused"||key0==="since"||key0==="limit")){let err0={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.system!==void 0&&typeof data.system!="string"){let err1={instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.operation!==void 0&&typeof data.operation!=
"string"){let err2={instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.code!==void 0&&typeof data.code!="string"){let err3={instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.refused!==
void 0&&typeof data.refused!="boolean"){let err4={instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.since!==void 0){let data4=data.since;if(!(typeof data4=="numbe\
r"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){
let err6={instancePath:instancePath+"/since",schemaPath:"#/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.limit!==void 0){let data5=data.limit;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){let err7={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e3||isNaN(data5)){let err8={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data5<1||isNaN(data5)){let err9={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate59.errors=vErrors,errors===0}validate59.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePlanFaultBody=validate60,schema27={type:"object",properties:{name:{type:"string"},system:{type:"\
string"},operation:{type:"string"},kind:{type:"string",enum:["error","status","silence","defect","delay","reset","truncate","slow","chunks"]},code:{type:"string"},
status:{type:"integer",minimum:200,maximum:599},headers:{type:"object",additionalProperties:{type:"string"}},body:{type:"string"},delayMs:{type:"integer",minimum:0,
maximum:6e5,description:"A wait before the answer, whatever the kind"},afterBytes:{type:"integer",minimum:0,maximum:1e9,description:"reset, truncate: bytes of t\
he body that still go out; without it none (reset) or half (truncate)"},chunked:{type:"boolean",description:"truncate: the last chunk never comes; else Content-\
Length promises more"},bytesPerSecond:{type:"integer",minimum:1,maximum:1e6,description:"slow: pace of the body; 100 without it"},nth:{type:"integer",minimum:1,
description:"The first matching call that it strikes; 1 without it"},times:{type:"integer",minimum:1,description:"How many calls it strikes; all from then on wi\
thout it"}},required:[],additionalProperties:!1},func1=Object.prototype.hasOwnProperty;function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func1.call(schema27.properties,key0)){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err1={instancePath:instancePath+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.system!==void 0&&
typeof data.system!="string"){let err2={instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.operation!==void 0&&typeof data.operation!="string"){let err3={instancePath:instancePath+
"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.kind!==void 0){let data3=data.kind;if(typeof data3!="string"){let err4={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data3==="error"||data3==="st\
atus"||data3==="silence"||data3==="defect"||data3==="delay"||data3==="reset"||data3==="truncate"||data3==="slow"||data3==="chunks")){let err5={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema27.properties.kind.enum},message:"must be equal to one of the allowed val\
ues"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.code!==void 0&&typeof data.code!="string"){let err6={instancePath:instancePath+"/code",
schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
status!==void 0){let data5=data.status;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data5==
"number"&&isFinite(data5)){if(data5>599||isNaN(data5)){let err8={instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",
params:{comparison:"<=",limit:599},message:"must be <= 599"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data5<200||isNaN(data5)){let err9={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:200},message:"must be >= 200"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}}if(data.headers!==void 0){let data6=data.headers;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key1 in data6)if(typeof data6[key1]!=
"string"){let err10={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}if(data.body!==void 0&&typeof data.body!="string"){let err12={instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.delayMs!==void 0){let data9=data.delayMs;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err13={instancePath:instancePath+"/delayMs",schemaPath:"#/properties/delayMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>6e5||
isNaN(data9)){let err14={instancePath:instancePath+"/delayMs",schemaPath:"#/properties/delayMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"\
must be <= 600000"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data9<0||isNaN(data9)){let err15={instancePath:instancePath+"/delayMs",schemaPath:"\
#/properties/delayMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}
if(data.afterBytes!==void 0){let data10=data.afterBytes;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err16={instancePath:instancePath+
"/afterBytes",schemaPath:"#/properties/afterBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(typeof data10=="number"&&isFinite(data10)){if(data10>1e9||isNaN(data10)){let err17={instancePath:instancePath+"/afterBytes",schemaPath:"\
#/properties/afterBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(data10<0||isNaN(data10)){let err18={instancePath:instancePath+"/afterBytes",schemaPath:"#/properties/afterBytes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}if(data.chunked!==void 0&&typeof data.chunked!="b\
oolean"){let err19={instancePath:instancePath+"/chunked",schemaPath:"#/properties/chunked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.bytesPerSecond!==void 0){let data12=data.bytesPerSecond;if(!(typeof data12=="number"&&!(data12%
1)&&!isNaN(data12)&&isFinite(data12))){let err20={instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/properties/bytesPerSecond/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data12=="number"&&isFinite(data12)){if(data12>1e6||
isNaN(data12)){let err21={instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/properties/bytesPerSecond/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data12<1||isNaN(data12)){let err22={instancePath:instancePath+
"/bytesPerSecond",schemaPath:"#/properties/bytesPerSecond/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++}}}if(data.nth!==void 0){let data13=data.nth;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){let err23={
instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<1||isNaN(data13))){let err24={instancePath:instancePath+"/nth",schemaPath:"#/\
properties/nth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}
if(data.times!==void 0){let data14=data.times;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err25={instancePath:instancePath+
"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}if(typeof data14=="number"&&isFinite(data14)&&(data14<1||isNaN(data14))){let err26={instancePath:instancePath+"/times",schemaPath:"#/properties/times/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}return validate60.
errors=vErrors,errors===0}validate60.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePatchProfileBody=validate61,schema28={type:"object",description:"\
system → key → value",additionalProperties:{type:"object",additionalProperties:{type:["string","number","boolean"]}}};function validate61(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data){let data0=data[key0];if(data0&&
typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){let data1=data0[key1];if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))&&
typeof data1!="boolean"){let err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/additionalProperties/type",keyword:"type",params:{type:schema28.additionalProperties.additionalProperties.type},message:"must be string,n\
umber,boolean"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate61.errors=vErrors,errors===0}validate61.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePutProfileBody=validate62;function validate62(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data){let data0=data[key0];
if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){let data1=data0[key1];if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(
data1))&&typeof data1!="boolean"){let err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/additionalProperties/type",keyword:"type",params:{type:schema28.additionalProperties.additionalProperties.type},message:"\
must be string,number,boolean"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}return validate62.errors=vErrors,errors===0}validate62.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateListPeopleQuery=validate63,
schema30={type:"object",properties:{persona:{type:"string"},country:{type:"string",enum:["NO","SE"]},kind:{type:"string",description:"Kind of identity number: t\
enor, tenor-dnr, personnummer …"},consent:{type:"string",enum:["none","basis","full","withdrawn"]},active:{type:"boolean",description:"Digitally active at Hel\
senorge"},q:{type:"string",description:"Part of a name, number or id"},limit:{type:"integer",minimum:1,maximum:1e3,default:100,description:"Rows of a page"},offset:{
type:"integer",minimum:0,default:0,description:"Rows to skip"}},additionalProperties:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="persona"||key0==="country"||key0===
"kind"||key0==="consent"||key0==="active"||key0==="q"||key0==="limit"||key0==="offset")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
persona!==void 0&&typeof data.persona!="string"){let err1={instancePath:instancePath+"/persona",schemaPath:"#/properties/persona/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.country!==void 0){let data1=data.country;if(typeof data1!="\
string"){let err2={instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(!(data1==="NO"||data1==="SE")){let err3={instancePath:instancePath+"/country",schemaPath:"#/properties/countr\
y/enum",keyword:"enum",params:{allowedValues:schema30.properties.country.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.kind!==void 0&&typeof data.kind!="string"){let err4={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.consent!==void 0){let data3=data.
consent;if(typeof data3!="string"){let err5={instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data3==="none"||data3==="basis"||data3==="full"||data3==="withdrawn")){let err6={
instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/enum",keyword:"enum",params:{allowedValues:schema30.properties.consent.enum},message:"must\
 be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.active!==void 0&&typeof data.active!="boolean"){let err7={
instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(data.q!==void 0&&typeof data.q!="string"){let err8={instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.limit!==void 0){let data6=data.limit;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err9={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>1e3||isNaN(
data6)){let err10={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must\
 be <= 1000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data6<1||isNaN(data6)){let err11={instancePath:instancePath+"/limit",schemaPath:"#/\
properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}
if(data.offset!==void 0){let data7=data.offset;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err12={instancePath:instancePath+"/\
offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err13={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate63.
errors=vErrors,errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateSetConsentBody=validate64,schema31={type:"object",properties:{
number:{type:"string"},level:{type:"string",enum:["none","basis","full","withdrawn"]}},required:["number","level"],additionalProperties:!1};function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.number===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.level===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"\
must have required property 'level'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="number"||key0==="level")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.number!==void 0&&typeof data.number!="string"){let err3={instancePath:instancePath+"/number",schemaPath:"\
#/properties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.level!==
void 0){let data1=data.level;if(typeof data1!="string"){let err4={instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="none"||data1==="basis"||data1==="full"||data1===
"withdrawn")){let err5={instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:schema31.properties.level.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate64.errors=vErrors,errors===
0}validate64.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateListTasksQuery=validate65;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="person"||key0==="system")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.person!==void 0&&typeof data.person!="string"){
let err1={instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.system!==void 0&&typeof data.system!="string"){let err2={instancePath:instancePath+"/system",schemaPath:"#/pr\
operties/system/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate65.
errors=vErrors,errors===0}validate65.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateActOnTaskBody=validate66;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data&&typeof data=="object"&&!Array.isArray(data))){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate66.
errors=vErrors,errors===0}validate66.evaluated={dynamicProps:!1,dynamicItems:!1};var validateCarryOutControlBody=validate67;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data&&typeof data=="object"&&!Array.isArray(data))){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate67.
errors=vErrors,errors===0}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};var validateIssueTokenBody=validate68;var pattern3=new RegExp("^[A-Za-z0-9_-]{43}$","u");function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="scope"||key0==="client"||key0==="jkt"||key0==="lifetime")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.scope!==void 0&&typeof data.scope!="string"){let err1={instancePath:instancePath+"/scope",schemaPath:"#/prope\
rties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.client!==void 0&&
typeof data.client!="string"){let err2={instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.jkt!==void 0){let data2=data.jkt;if(typeof data2=="string"){if(!pattern3.test(
data2)){let err3={instancePath:instancePath+"/jkt",schemaPath:"#/properties/jkt/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must \
match pattern "^[A-Za-z0-9_-]{43}$"'};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/jkt",schemaPath:"#/p\
roperties/jkt/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.lifetime!==
void 0){let data3=data.lifetime;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/lifetime",schemaPath:"\
#/properties/lifetime/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data3==
"number"&&isFinite(data3)){if(data3>31536e3||isNaN(data3)){let err6={instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:31536e3},message:"must be <= 31536000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3<-86400||isNaN(data3)){
let err7={instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/minimum",keyword:"minimum",params:{comparison:">=",limit:-86400},message:"must\
 be >= -86400"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validateRequestScopeBody=validate69;var pattern4=new RegExp("^[!#-\\[\\]-~]{1,200}$","u");function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.scope===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scope"},message:"must have required property 'scope'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="scope"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.scope!==void 0){let data0=data.scope;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={
instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern:"^[!#-\\[\\]-~]{1,200}$"},message:'must match patte\
rn "^[!#-\\[\\]-~]{1,200}$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/scope",schemaPath:"#/propert\
ies/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate69.
errors=vErrors,errors===0}validate69.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateApproveScopeBody=validate70;function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
scope===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="scope"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.scope!==void 0){let data0=data.scope;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/scope",schemaPath:"#/pro\
perties/scope/pattern",keyword:"pattern",params:{pattern:"^[!#-\\[\\]-~]{1,200}$"},message:'must match pattern "^[!#-\\[\\]-~]{1,200}$"'};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate70.errors=vErrors,errors===0}validate70.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateWithdrawScopeBody=validate71;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
scope===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="scope"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.scope!==void 0){let data0=data.scope;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/scope",schemaPath:"#/pro\
perties/scope/pattern",keyword:"pattern",params:{pattern:"^[!#-\\[\\]-~]{1,200}$"},message:'must match pattern "^[!#-\\[\\]-~]{1,200}$"'};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRegisterClientKeyBody=validate72;function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="jwk"||key0==="expires")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.jwk!==void 0){let data0=data.jwk;if(!(data0&&typeof data0==
"object"&&!Array.isArray(data0))){let err1={instancePath:instancePath+"/jwk",schemaPath:"#/properties/jwk/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.expires!==void 0){let data1=data.expires,_errs5=errors,valid1=!1,_errs6=errors;
if(typeof data1=="string"){if(!formats0(data1)){let err2={instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/anyOf/0/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/expires",schemaPath:"#/properties/expires/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err4={instancePath:instancePath+"/expires",schemaPath:"\
#/properties/expires/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err5={instancePath:instancePath+"/exp\
ires",schemaPath:"#/properties/expires/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate72.errors=vErrors,errors===0}validate72.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateChangeClientBody=validate73;var pattern7=new RegExp("^\\d{9}$","u");function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="passing"||key0==="organisations")){let err0={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.passing!==void 0){let data0=data.passing;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let key1 in data0)if(!(key1==="parent"||key1===
"child")){let err1={instancePath:instancePath+"/passing",schemaPath:"#/properties/passing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.parent!==void 0&&typeof data0.parent!="boolean"){
let err2={instancePath:instancePath+"/passing/parent",schemaPath:"#/properties/passing/properties/parent/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.child!==void 0&&typeof data0.child!="boolean"){let err3={instancePath:instancePath+
"/passing/child",schemaPath:"#/properties/passing/properties/child/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/passing",schemaPath:"#/properties/passing/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.organisations!==void 0){let data3=data.organisations;if(Array.
isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.parent===
void 0){let err5={instancePath:instancePath+"/organisations/"+i0,schemaPath:"#/properties/organisations/items/required",keyword:"required",params:{missingProperty:"\
parent"},message:"must have required property 'parent'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data4.children===void 0){let err6={instancePath:instancePath+
"/organisations/"+i0,schemaPath:"#/properties/organisations/items/required",keyword:"required",params:{missingProperty:"children"},message:"must have required p\
roperty 'children'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data4.signedTerms===void 0){let err7={instancePath:instancePath+"/organisation\
s/"+i0,schemaPath:"#/properties/organisations/items/required",keyword:"required",params:{missingProperty:"signedTerms"},message:"must have required property 'si\
gnedTerms'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key2 in data4)if(!(key2==="parent"||key2==="children"||key2==="signedTerms"||key2===
"childWhitelist")){let err8={instancePath:instancePath+"/organisations/"+i0,schemaPath:"#/properties/organisations/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.
parent!==void 0){let data5=data4.parent;if(typeof data5=="string"){if(!pattern7.test(data5)){let err9={instancePath:instancePath+"/organisations/"+i0+"/parent",
schemaPath:"#/properties/organisations/items/properties/parent/pattern",keyword:"pattern",params:{pattern:"^\\d{9}$"},message:'must match pattern "^\\d{9}$"'};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/organisations/"+i0+"/parent",schemaPath:"#/properties/organisations\
/items/properties/parent/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data4.
children!==void 0){let data6=data4.children;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7=="stri\
ng"){if(!pattern7.test(data7)){let err11={instancePath:instancePath+"/organisations/"+i0+"/children/"+i1,schemaPath:"#/properties/organisations/items/properties\
/children/items/pattern",keyword:"pattern",params:{pattern:"^\\d{9}$"},message:'must match pattern "^\\d{9}$"'};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}else{let err12={instancePath:instancePath+"/organisations/"+i0+"/children/"+i1,schemaPath:"#/properties/organisations/items/properties/children/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/organisations/"+i0+"/children",schemaPath:"#/properties/organisations/items/properties/children/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.signedTerms!==void 0&&typeof data4.signedTerms!="boolean"){let err14={instancePath:instancePath+
"/organisations/"+i0+"/signedTerms",schemaPath:"#/properties/organisations/items/properties/signedTerms/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.childWhitelist!==void 0&&typeof data4.childWhitelist!="boolean"){let err15={
instancePath:instancePath+"/organisations/"+i0+"/childWhitelist",schemaPath:"#/properties/organisations/items/properties/childWhitelist/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/organisation\
s/"+i0,schemaPath:"#/properties/organisations/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}}else{let err17={instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate73.errors=vErrors,errors===0}validate73.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var validateRegisterHelsenorgeClientKeyBody=validate74;function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="jwk"||key0==="expires")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.jwk!==void 0){let data0=data.jwk;if(!(data0&&typeof data0==
"object"&&!Array.isArray(data0))){let err1={instancePath:instancePath+"/jwk",schemaPath:"#/properties/jwk/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.expires!==void 0){let data1=data.expires,_errs5=errors,valid1=!1,_errs6=errors;
if(typeof data1=="string"){if(!formats0(data1)){let err2={instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/anyOf/0/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/expires",schemaPath:"#/properties/expires/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err4={instancePath:instancePath+"/expires",schemaPath:"\
#/properties/expires/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err5={instancePath:instancePath+"/exp\
ires",schemaPath:"#/properties/expires/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateChangeHelsenorgeClientBody=validate75;var formats6=formats.uri;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="redirectUris"||key0==="scopes")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.redirectUris!==void 0){let data0=data.redirectUris;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1==
"string"){if(!formats6(data1)){let err1={instancePath:instancePath+"/redirectUris/"+i0,schemaPath:"#/properties/redirectUris/items/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/redirectU\
ris/"+i0,schemaPath:"#/properties/redirectUris/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath:instancePath+"/redirectUris",schemaPath:"#/properties/redirectUris/type",keyword:"type",params:{type:"array"},
message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.scopes!==void 0){let data2=data.scopes;if(Array.isArray(data2)){let len1=data2.
length;for(let i1=0;i1<len1;i1++)if(typeof data2[i1]!="string"){let err4={instancePath:instancePath+"/scopes/"+i1,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/sco\
pes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate75.errors=vErrors,errors===0}validate75.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateListRowsQuery=validate76;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="limit"||key0==="offset")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.limit!==void 0){let data0=data.limit;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e3||isNaN(
data0)){let err2={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must \
be <= 1000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/limit",schemaPath:"#/prop\
erties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.
offset!==void 0){let data1=data.offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate76.errors=vErrors,errors===0}validate76.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validateActOnTaskBody,validateAdvanceClockBody,validateAdvanceSecurityClockBody,validateApproveScopeBody,validateCarryOutControlBody,validateChangeClientBody,
validateChangeHelsenorgeClientBody,validateCreateWorldBody,validateForkWorldBody,validateFreezeClockBody,validateIssueTokenBody,validateListJournalQuery,validateListPeopleQuery,
validateListRowsQuery,validateListTasksQuery,validatePatchProfileBody,validatePlanFaultBody,validatePutProfileBody,validateRegisterClientKeyBody,validateRegisterHelsenorgeClientKeyBody,
validateRequestScopeBody,validateRestoreWorldBody,validateSetConsentBody,validateWithdrawScopeBody};
